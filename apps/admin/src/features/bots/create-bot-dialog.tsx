import type { Bot, Client } from '@pixel/contract';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CreateBotForm } from './create-bot-form.tsx';

/** Adds a bot; the client is fixed when it is given, else chosen. */
export function CreateBotDialog({
  client,
  onCreated,
  onClose,
}: {
  client?: Client;
  onCreated: (bot: Bot) => void;
  onClose: () => void;
}) {
  if (client) {
    return (
      <Dialog title={`Add a bot for ${client.name}`} onClose={onClose}>
        <CreateBotForm
          client={client}
          submitLabel="Add bot"
          onCreated={onCreated}
          onCancel={onClose}
        />
      </Dialog>
    );
  }
  return <ChooseClientDialog onCreated={onCreated} onClose={onClose} />;
}

function ChooseClientDialog({
  onCreated,
  onClose,
}: {
  onCreated: (bot: Bot) => void;
  onClose: () => void;
}) {
  const clients = trpc.clients.list.useQuery({ limit: 1 });
  return (
    <Dialog title="Add a bot" onClose={onClose}>
      <QueryView query={clients}>
        {({ items: [first], total }) =>
          total === 0 ? (
            <EmptyState
              icon="clients"
              title="A bot belongs to a client"
              action={
                <LinkButton to="/start" variant="primary">
                  Add the first client
                </LinkButton>
              }
            >
              Add the business the bot will answer for, then come back.
            </EmptyState>
          ) : (
            <CreateBotForm
              {...(first && total === 1 && { client: first })}
              submitLabel="Add bot"
              onCreated={onCreated}
              onCancel={onClose}
            />
          )
        }
      </QueryView>
    </Dialog>
  );
}
