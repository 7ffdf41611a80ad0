import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { CreateBotForm } from '../../../features/bots/create-bot-form.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Step } from './step.tsx';

export function Component() {
  const [query] = useSearchParams();
  const clientId = query.get('client');
  if (!clientId) return <Navigate to="/start" replace />;
  return <BotStep clientId={clientId} />;
}

function BotStep({ clientId }: { clientId: string }) {
  const navigate = useNavigate();
  const client = trpc.clients.get.useQuery({ id: clientId });
  return (
    <Step title="Give the bot a face" text="All of this can be changed later.">
      <Panel>
        <QueryView query={client} lines={5}>
          {(found) => (
            <CreateBotForm
              client={found}
              submitLabel="Continue"
              onCreated={(bot) => navigate(`/start/${bot.id}/knowledge`, { replace: true })}
            />
          )}
        </QueryView>
      </Panel>
    </Step>
  );
}
