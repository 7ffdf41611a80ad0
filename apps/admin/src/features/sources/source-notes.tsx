import type { Source } from '@pixel/contract';
import { formatMany } from '../../ui/format.ts';
import css from './source-notes.module.css';

/** Why a source failed and what it left out. */
export function SourceNotes({ source }: { source: Source }) {
  const { error, skipped } = source;
  if (!error && skipped.count === 0) return null;
  const rest = skipped.count - skipped.examples.length;
  return (
    <div className={css.notes}>
      {error && <p className={css.error}>{error.message}</p>}
      {skipped.count > 0 && (
        <details>
          <summary>{formatMany(skipped.count, 'item')} skipped</summary>
          <ul>
            {skipped.examples.map((example) => (
              <li key={example.item}>
                <span>{example.item}</span>
                <span>{example.reason}</span>
              </li>
            ))}
            {rest > 0 && <li>and {formatMany(rest, 'more', 'more')}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
