import { useNavigate } from 'react-router';
import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { FirstClientForm } from '../../../features/clients/first-client-form.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useIsAdmin } from '../../use-is-admin.ts';
import { Step } from './step.tsx';

export function Component() {
  const navigate = useNavigate();
  const mayAdd = useIsAdmin();
  const clients = trpc.clients.list.useQuery({ limit: 1 });
  return (
    <Step title="Who is the bot for?" text="A client is the business whose customers will ask it.">
      <QueryView query={clients} lines={4}>
        {({ total }) => (
          <Panel>
            <FirstClientForm
              hasSome={total > 0}
              mayAdd={mayAdd}
              onChosen={(clientId) => navigate(`/start/bot?client=${clientId}`)}
            />
          </Panel>
        )}
      </QueryView>
    </Step>
  );
}
