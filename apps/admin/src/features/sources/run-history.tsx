import type { RunOutcome, Source, SourceRun } from '@pixel/contract';
import { QueryView } from '../../api/query-view.tsx';
import { Badge } from '../../ui/badge.tsx';
import { formatCount, formatDuration, formatMany } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import css from './reading-drawer.module.css';
import { useRuns } from './use-sources.ts';

const OUTCOMES = {
  applied: { label: 'Applied', tone: 'good' },
  waiting: { label: 'Waited for approval', tone: 'warn' },
  dismissed: { label: 'Dismissed', tone: 'neutral' },
  failed: { label: 'Failed', tone: 'bad' },
} as const satisfies Record<RunOutcome, { label: string; tone: string }>;

/** The last runs of a source: what each found, read and embedded, how long it took, and why it failed. */
export function RunHistory({ source }: { source: Source }) {
  const runs = useRuns(source);
  return (
    <QueryView query={runs} lines={6}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon="refresh" title="Not read yet">
            Each run is listed here with what it changed.
          </EmptyState>
        ) : (
          <ol className={css.runs}>
            {items.map((run) => (
              <RunItem key={run.no} run={run} />
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

function RunItem({ run }: { run: SourceRun }) {
  const { label, tone } = OUTCOMES[run.outcome];
  const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1_000;
  return (
    <li className={css.run}>
      <div className={css.head}>
        <Badge tone={tone}>{label}</Badge>
        <span>
          <TimeAgo at={run.startedAt} /> · took{' '}
          {seconds < 1 ? 'under 1 s' : formatDuration(seconds)}
        </span>
      </div>
      {run.error && <p className={css.error}>{run.error}</p>}
      <p>
        {formatCount(run.added)} added, {formatCount(run.changed)} changed,{' '}
        {formatCount(run.removed)} removed, {formatCount(run.unchanged)} unchanged
        {run.failed > 0 && `, ${formatCount(run.failed)} could not be read`}
      </p>
      <p className={css.quiet}>
        {formatMany(run.read, 'document')} read whole, {formatMany(run.embedded, 'passage')}{' '}
        embedded
      </p>
      <RunNames run={run} />
    </li>
  );
}

/** The documents of a run by name, and what could not be read with its reason. */
export function RunNames({ run, isPlan = false }: { run: SourceRun; isPlan?: boolean }) {
  const kinds = [
    { label: 'added', count: run.added, names: run.examples.added },
    { label: 'changed', count: run.changed, names: run.examples.changed },
    { label: 'removed', count: run.removed, names: run.examples.removed },
  ].filter(({ count }) => count > 0);
  return (
    <>
      {kinds.map(({ label, count, names }) => (
        <details key={label}>
          <summary>
            {formatMany(count, 'document')} {isPlan && 'would be '}
            {label}
          </summary>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
            {count > names.length && (
              <li>and {formatMany(count - names.length, 'more', 'more')}</li>
            )}
          </ul>
        </details>
      ))}
      {run.examples.failed.length > 0 && (
        <details>
          <summary>{formatMany(run.failed, 'document')} could not be read</summary>
          <ul>
            {run.examples.failed.map(({ item, reason }) => (
              <li key={item}>
                {item} <span className={css.quiet}>{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
