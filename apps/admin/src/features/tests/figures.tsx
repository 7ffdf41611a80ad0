import type { ReactNode } from 'react';
import css from './tests.module.css';

/** Figures side by side, each under its name; what has no value is left out. */
export function Figures({
  figures,
}: {
  figures: readonly (readonly [name: string, value: ReactNode])[];
}) {
  return (
    <dl className={css.figures}>
      {figures
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
