import type { TestRun, TestSet } from '@pixel/contract';
import { useState } from 'react';
import { useMayManage } from '../../api/may-manage.tsx';
import { itemsOf } from '../../api/pages-of.ts';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { GateSwitch } from './gate-switch.tsx';
import { RunDiff } from './run-diff.tsx';
import { RunResults } from './run-results.tsx';
import css from './tests.module.css';

const POLL_MS = 1_000;
const isGoing = ({ status }: TestRun) => status === 'queued' || status === 'running';

/** The newest run of a set: how it went, what failed, and what changed since the one before. */
export function TestRunsPanel({ set }: { set: TestSet }) {
  const utils = trpc.useUtils();
  const runs = trpc.evaluation.listRuns.useInfiniteQuery(
    { testSetId: set.id, limit: 10 },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      refetchInterval: ({ state }) =>
        state.data && itemsOf(state.data).some(isGoing) ? POLL_MS : false,
    },
  );
  const mayManage = useMayManage();
  const onError = (error: unknown) => toast(problemOf(error).message, 'bad');
  const onSuccess = () => utils.evaluation.listRuns.invalidate({ testSetId: set.id });
  const start = trpc.evaluation.startRun.useMutation({ onSuccess, onError });
  const cancel = trpc.evaluation.cancelRun.useMutation({ onSuccess, onError });
  return (
    <Panel
      title={set.name}
      actions={
        <Button
          variant="primary"
          disabled={set.caseCount === 0 || !mayManage}
          busy={start.isPending}
          onClick={() => start.mutate({ testSetId: set.id })}
        >
          Run
        </Button>
      }
    >
      <QueryView query={runs} lines={3}>
        {(data) => {
          const [going, finished] = [
            itemsOf(data).find(isGoing),
            itemsOf(data).filter(({ status }) => status === 'done'),
          ];
          const [latest, before] = finished;
          return (
            <div className={css.stack}>
              {!set.automatic && mayManage && <GateSwitch set={set} />}
              {going && (
                <div className={css.bar}>
                  <Progress
                    label="Cases asked"
                    done={going.progress.done}
                    total={going.progress.total}
                  />
                  <span className={css.small}>
                    {going.progress.done} of {going.progress.total}
                  </span>
                  <Button small onClick={() => cancel.mutate({ id: going.id })}>
                    Cancel
                  </Button>
                </div>
              )}
              {latest ? (
                <LatestRun key={latest.id} run={latest} before={before} />
              ) : (
                !going && <p className={css.quiet}>Not run yet.</p>
              )}
            </div>
          );
        }}
      </QueryView>
    </Panel>
  );
}

type View = 'failed' | 'all' | 'changes';
const VIEWS: readonly { value: View; label: string }[] = [
  { value: 'failed', label: 'Failed' },
  { value: 'all', label: 'All' },
  { value: 'changes', label: 'Changes' },
];

function LatestRun({ run, before }: { run: TestRun; before: TestRun | undefined }) {
  const [view, setView] = useState<View>('failed');
  const { metrics } = run;
  const share = ({ count, of }: { count: number; of: number }) =>
    of === 0 ? null : `${count} of ${of}`;
  return (
    <>
      <div className={css.summary}>
        <p className={css.score}>{Math.floor((metrics.passRate ?? 0) * 100)} %</p>
        <Facts
          shape="figures"
          facts={[
            ['Passed', share(metrics.passed)],
            ['Wrongly answered', share(metrics.wronglyAnswered)],
            ['Wrongly refused', share(metrics.wronglyRefused)],
            ['Right passage first', share(metrics.hit1)],
            ['Run', <TimeAgo key="at" at={run.createdAt} />],
          ]}
        />
      </div>
      <Segmented
        name="Results"
        value={view}
        options={before ? VIEWS : VIEWS.slice(0, 2)}
        onChange={setView}
      />
      {view === 'changes' && before ? (
        <RunDiff id={run.id} against={before.id} />
      ) : (
        <RunResults testRunId={run.id} isFailedOnly={view === 'failed'} />
      )}
    </>
  );
}
