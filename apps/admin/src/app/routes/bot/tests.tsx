import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { TestCasesPanel } from '../../../features/tests/test-cases-panel.tsx';
import { TestRunsPanel } from '../../../features/tests/test-runs-panel.tsx';
import { TestSetsPanel } from '../../../features/tests/test-sets-panel.tsx';
import { Columns } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useSearchParam } from '../../use-search-param.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Test sets · ${bot.name}`);
  const [chosen, choose] = useSearchParam('set');
  return (
    <Columns
      main={
        chosen ? (
          <ChosenSet key={chosen} id={chosen} />
        ) : (
          <Panel>
            <EmptyState icon="check" title="Prove a change before it goes live">
              Choose a test set, or make one from the bot’s own pages.
            </EmptyState>
          </Panel>
        )
      }
      side={<TestSetsPanel botId={bot.id} chosen={chosen} onChoose={choose} />}
    />
  );
}

function ChosenSet({ id }: { id: string }) {
  const set = trpc.evaluation.getSet.useQuery({ id });
  return (
    <QueryView query={set} lines={8}>
      {(found) => (
        <>
          <TestRunsPanel set={found} />
          <TestCasesPanel set={found} />
        </>
      )}
    </QueryView>
  );
}
