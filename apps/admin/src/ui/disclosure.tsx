import type { ReactNode } from 'react';
import css from './disclosure.module.css';

/** Settings most people leave alone. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={css.details}>
      <summary>{summary}</summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}
