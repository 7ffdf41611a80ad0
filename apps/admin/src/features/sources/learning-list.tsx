import type { Source } from '@pixel/contract';
import { formatMany } from '../../ui/format.ts';
import css from './learning-list.module.css';
import { SourceStatus } from './source-status.tsx';

/** Each source with its live progress, for watching a bot learn. */
export function LearningList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return <p>Nothing yet. Add knowledge first.</p>;
  return (
    <ul className={css.list}>
      {sources.map((source) => (
        <li key={source.id}>
          <strong>{source.title}</strong>
          <SourceStatus source={source} />
          <span className={css.detail}>
            {source.error
              ? source.error.message
              : `${formatMany(source.documentCount, 'document')}, ${formatMany(source.passageCount, 'passage')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
