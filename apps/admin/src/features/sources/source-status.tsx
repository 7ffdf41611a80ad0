import type { Source } from '@pixel/contract';
import { Badge } from '../../ui/badge.tsx';
import { formatCount } from '../../ui/format.ts';
import { Progress } from '../../ui/progress.tsx';
import css from './source-status.module.css';
import { isRunning } from './use-sources.ts';

const RUNNING_WORDS = { queued: 'Waiting', reading: 'Reading', indexing: 'Indexing' } as const;

/** Where a source stands, with live progress while it is being read. */
export function SourceStatus({ source }: { source: Source }) {
  const { status, progress } = source;
  if (status === 'ready') return <Badge tone="good">Ready</Badge>;
  if (status === 'waiting') return <Badge tone="warn">Needs approval</Badge>;
  if (status === 'failed') return <Badge tone="bad">Failed</Badge>;
  return (
    <div className={css.running}>
      <span className={css.words}>
        <Badge tone="accent">{RUNNING_WORDS[status]}</Badge>
        {isRunning(source) && progress.total > 0 && (
          <span>
            {formatCount(progress.done)} of {formatCount(progress.total)}
          </span>
        )}
      </span>
      <Progress label={`Progress of ${source.title}`} {...progress} />
    </div>
  );
}
