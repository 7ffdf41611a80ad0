import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './table.module.css';

type Column = { label: string; number?: boolean; tight?: boolean; hidden?: boolean };

/** A table that turns into stacked rows on a small screen. Its name is read aloud. */
export function Table({
  name,
  columns,
  top = false,
  children,
}: {
  name: string;
  /** Cells line up with the first line of the row, for rows of unequal height. */
  top?: boolean;
  columns: readonly Column[];
  children: ReactNode;
}) {
  return (
    <table className={cx(css.table, top && css.top)}>
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

/** A cell; where the table has no head (small screens), `lead` comes before and `unit` after the value. */
export function Cell({
  number = false,
  tight = false,
  lead,
  unit,
  children,
}: {
  number?: boolean;
  tight?: boolean;
  lead?: string;
  unit?: string;
  children: ReactNode;
}) {
  return (
    <td className={cx(number && css.number, tight && css.tight)} data-lead={lead} data-label={unit}>
      {children}
    </td>
  );
}
