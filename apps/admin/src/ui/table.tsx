import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './table.module.css';

type Column = { label: string; number?: boolean; tight?: boolean; hidden?: boolean };

/** A table that turns into stacked rows on a small screen. Its name is read aloud. */
export function Table({
  name,
  columns,
  children,
}: {
  name: string;
  columns: readonly Column[];
  children: ReactNode;
}) {
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.label}
              scope="col"
              className={cx(column.number && css.number, column.tight && css.tight)}
            >
              {column.hidden ? (
                <span className="visually-hidden">{column.label}</span>
              ) : (
                column.label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A cell; `unit` follows the value where the table has no head (small screens). */
export function Cell({
  number = false,
  tight = false,
  unit,
  children,
}: {
  number?: boolean;
  tight?: boolean;
  unit?: string;
  children: ReactNode;
}) {
  return (
    <td className={cx(number && css.number, tight && css.tight)} data-label={unit}>
      {children}
    </td>
  );
}
