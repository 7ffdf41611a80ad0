import type { Source } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { formatMany } from '../../ui/format.ts';
import { toast } from '../../ui/toast.tsx';
import css from './source-notes.module.css';

/** What a run would change, with the two answers to it. */
export function WaitingChanges({ source }: { source: Source }) {
  const utils = trpc.useUtils();
  const runs = trpc.sources.runs.useQuery({ id: source.id });
  const answer = {
    onSuccess: () => utils.sources.list.invalidate({ botId: source.botId }),
    onError: (error: Parameters<typeof problemOf>[0]) => toast(problemOf(error).message, 'bad'),
  };
  const approve = trpc.sources.approve.useMutation(answer);
  const dismiss = trpc.sources.dismiss.useMutation(answer);
  const run = runs.data?.items[0];
  if (!run) return null;
  const kinds = [
    { label: 'added', count: run.added, names: run.examples.added },
    { label: 'changed', count: run.changed, names: run.examples.changed },
    { label: 'removed', count: run.removed, names: run.examples.removed },
  ].filter(({ count }) => count > 0);
  return (
    <div className={css.notes}>
      {kinds.map(({ label, count, names }) => (
        <details key={label}>
          <summary>
            {formatMany(count, 'document')} would be {label}
          </summary>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      ))}
      <div>
        <Button small busy={approve.isPending} onClick={() => approve.mutate({ id: source.id })}>
          Apply changes
        </Button>{' '}
        <Button small busy={dismiss.isPending} onClick={() => dismiss.mutate({ id: source.id })}>
          Dismiss
        </Button>
      </div>
    </div>
  );
}
