import type { Source } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './reading-drawer.module.css';
import { RunNames } from './run-history.tsx';
import { useRuns } from './use-sources.ts';

/** What a run would change, with the two answers to it. */
export function WaitingChanges({ source }: { source: Source }) {
  const utils = trpc.useUtils();
  const runs = useRuns(source);
  const answer = {
    onSuccess: () =>
      Promise.all([
        utils.sources.list.invalidate({ botId: source.botId }),
        utils.sources.runs.invalidate({ id: source.id }),
      ]),
    onError: (error: Parameters<typeof problemOf>[0]) => toast(problemOf(error).message, 'bad'),
  };
  const approve = trpc.sources.approve.useMutation(answer);
  const dismiss = trpc.sources.dismiss.useMutation(answer);
  const run = runs.data?.items[0];
  // What is kept from before may be an earlier run, which waited as well.
  if (!runs.isFetchedAfterMount || run?.outcome !== 'waiting') return null;
  return (
    <div className={css.changes}>
      <RunNames run={run} isPlan />
      <div>
        <Button
          small
          variant="primary"
          busy={approve.isPending}
          onClick={() => approve.mutate({ id: source.id })}
        >
          Apply changes
        </Button>{' '}
        <Button small busy={dismiss.isPending} onClick={() => dismiss.mutate({ id: source.id })}>
          Dismiss
        </Button>
      </div>
    </div>
  );
}
