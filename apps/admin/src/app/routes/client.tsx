import type { Client } from '@pixel/contract';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { IfMayManage, useMayManage } from '../../api/may-manage.tsx';
import { itemsOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { BotsTable } from '../../features/bots/bots-table.tsx';
import { CreateBotDialog } from '../../features/bots/create-bot-dialog.tsx';
import { useBots } from '../../features/bots/use-bots.ts';
import { ClientDialog } from '../../features/clients/client-dialog.tsx';
import { ClientFacts } from '../../features/clients/client-facts.tsx';
import { ClientUsage } from '../../features/clients/client-usage.tsx';
import { DeleteClient } from '../../features/clients/delete-client.tsx';
import { Button, IconButton, LinkButton } from '../../ui/button.tsx';
import { Columns, Page, PageHeader } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useIsAdmin } from '../use-is-admin.ts';

export function Component() {
  const { clientId = '' } = useParams();
  const client = trpc.clients.get.useQuery({ id: clientId });
  return (
    <Page>
      <QueryView isPage query={client} lines={8}>
        {(found) => <ClientPage client={found} />}
      </QueryView>
    </Page>
  );
}

function ClientPage({ client }: { client: Client }) {
  const [open, setOpen] = useState<'edit' | 'delete' | 'bot' | null>(null);
  const navigate = useNavigate();
  const isAdmin = useIsAdmin();
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={client.name}
        back={{ to: '/clients', label: 'Clients' }}
        actions={
          <>
            <IfMayManage>
              <Button icon="edit" onClick={() => setOpen('edit')}>
                Edit
              </Button>
            </IfMayManage>
            {isAdmin && (
              <IconButton label="Delete client" icon="trash" onClick={() => setOpen('delete')} />
            )}
          </>
        }
      />
      <Columns
        main={<ClientBots client={client} onAdd={() => setOpen('bot')} />}
        side={
          <>
            <Panel
              title="About"
              actions={
                <IfMayManage>
                  <LinkButton small icon="clock" to={`/settings/audit?client=${client.id}`}>
                    Audit log
                  </LinkButton>
                </IfMayManage>
              }
            >
              <ClientFacts client={client} />
            </Panel>
            <ClientUsage clientId={client.id} />
          </>
        }
      />
      {open === 'edit' && <ClientDialog client={client} onSaved={close} onClose={close} />}
      {open === 'delete' && (
        <DeleteClient client={client} onDeleted={() => navigate('/clients')} onClose={close} />
      )}
      {open === 'bot' && (
        <CreateBotDialog
          client={client}
          onCreated={(bot) => navigate(`/bots/${bot.id}/sources`)}
          onClose={close}
        />
      )}
    </>
  );
}

function ClientBots({ client, onAdd }: { client: Client; onAdd: () => void }) {
  const bots = useBots({ clientId: client.id });
  const mayManage = useMayManage();
  return (
    <Panel
      flush
      title="Bots"
      actions={
        mayManage && (
          <Button small icon="plus" onClick={onAdd}>
            Add bot
          </Button>
        )
      }
    >
      <QueryView query={bots} lines={4}>
        {(data) => {
          const items = itemsOf(data);
          return items.length === 0 ? (
            <EmptyState
              icon="bots"
              title="No bots yet"
              action={
                mayManage && (
                  <Button variant="primary" icon="plus" onClick={onAdd}>
                    Add the first bot
                  </Button>
                )
              }
            >
              Give {client.name} a bot that answers from its own pages.
            </EmptyState>
          ) : (
            <BotsTable bots={items} isOfOneClient />
          );
        }}
      </QueryView>
    </Panel>
  );
}
