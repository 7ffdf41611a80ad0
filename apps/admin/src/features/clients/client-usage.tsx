import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { ActivityFacts } from '../../ui/activity-facts.tsx';
import { Panel } from '../../ui/panel.tsx';

/** What all bots of a client did and cost in the last 30 days. */
export function ClientUsage({ clientId }: { clientId: string }) {
  const metrics = trpc.clients.metrics.useQuery({ id: clientId });
  return (
    <Panel title="Last 30 days">
      <QueryView query={metrics} lines={5}>
        {({ activity }) => <ActivityFacts activity={activity} />}
      </QueryView>
    </Panel>
  );
}
