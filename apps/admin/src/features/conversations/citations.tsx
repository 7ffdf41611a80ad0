import type { Citation } from '@pixel/contract';
import { plainRows } from '../../ui/plain-rows.ts';
import { WebLink } from '../../ui/web-link.tsx';
import css from './transcript.module.css';

/** The passages a reply rests on, word for word. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <details className={css.citations}>
      <summary>{citations.length === 1 ? '1 source' : `${citations.length} sources`}</summary>
      <ol>
        {citations.map((citation) => (
          <li key={citation.number}>
            <span className={css.number}>{citation.number}</span>
            <div>
              <strong>
                {citation.url ? (
                  <WebLink url={citation.url} text={citation.title || citation.url} />
                ) : (
                  citation.title
                )}
                {citation.page !== undefined && `, page ${citation.page}`}
              </strong>
              <blockquote>{plainRows(citation.quote)}</blockquote>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
