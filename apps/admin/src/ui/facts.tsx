import type { ReactNode } from 'react';
import css from './facts.module.css';

/** Names and values, one below the other or as figures side by side; what has no value is left out. */
export function Facts({
  facts,
  shape = 'facts',
}: {
  facts: readonly (readonly [name: string, value: ReactNode])[];
  shape?: 'facts' | 'figures';
}) {
  return (
    <dl className={css[shape]}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
