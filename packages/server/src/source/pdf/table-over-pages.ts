import type { PdfTable } from './aligned-table.ts';
import { type Column, overlaps } from './column.ts';
import { joinLines } from './join-lines.ts';
import { VALUE } from './table-rows.ts';

/** What the next page adds to a table. */
export interface Continuation {
  /** The last row, when it runs over the end of the page: all of it. */
  readonly whole: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly Column[];
}

/** Rows at the end of a table that tell what all of its rows have. */
const TAIL = 50;

/**
 * What the table that a page begins with adds to the one above: its rows, without the names of the columns if they are there
 * again. Undefined when it is another table.
 */
export function continuation(above: PdfTable, below: PdfTable): Continuation | undefined {
  const places = placesIn(above.columns, below.columns);
  if (places === undefined) return undefined;
  const all = below.rows.map((row) => placed(row, places));
  const isRepeated = isNamedAgain(above, all[0] ?? []);
  if (below.isHeaded && !isRepeated) return undefined;
  const added = isRepeated ? all.slice(1) : all;
  const [first = [], ...rest] = added;
  const columns = wider(above.columns, { columns: below.columns, places });
  if (!isRestOfRow(above, { first, rest })) return { whole: undefined, rows: added, columns };
  const last = above.rows.at(-1) ?? [];
  return {
    whole: last.map((cell, at) => (first[at] ? joinLines(cell, first[at]) : cell)),
    rows: rest,
    columns,
  };
}

/** A table without names of its columns below one that has them, a heading of a group between them: it has the same. */
export function namedAs(above: PdfTable, below: PdfTable): PdfTable | undefined {
  const places = placesIn(above.columns, below.columns);
  const [head] = above.rows;
  if (places === undefined || head === undefined || !above.hasHeader || below.isHeaded)
    return undefined;
  if (below.hasHeader && !above.isHeaded) return undefined;
  const rows = below.rows.map((row) => placed(row, places));
  if (isNamedAgain(above, rows[0] ?? [])) return undefined;
  return { ...above, rows: [head, ...rows], lineCount: below.lineCount };
}

/** Whether all columns of a table lie below those of another. */
export const isBelow = (above: readonly Column[], below: readonly Column[]): boolean =>
  placesIn(above, below) !== undefined;

/** Where the columns of a table stand in one above; some of that may have nothing in them. */
function placesIn(
  above: readonly Column[],
  below: readonly Column[],
): readonly number[] | undefined {
  const places = below.map((column) => above.findIndex((other) => overlaps(column, other)));
  const isOwn = (at: number, i: number) =>
    at > (places[i - 1] ?? -1) &&
    above.filter((other) => overlaps(other, below[i] ?? other)).length === 1;
  return places.every(isOwn) ? places : undefined;
}

const placed = (row: readonly string[], places: readonly number[]): string[] => {
  const cells: string[] = [];
  for (const [i, at] of places.entries()) cells[at] = row[i] ?? '';
  return Array.from(cells, (cell) => cell ?? '');
};

/** Of names in several lines, the first ones may have been taken for the head of the page. */
function isNamedAgain({ rows: [head = []], hasHeader }: PdfTable, row: readonly string[]): boolean {
  const names = row.filter(Boolean);
  return (
    hasHeader &&
    names.length > 0 &&
    row.every((cell, at) => cell === '' || isEndOf(cell, head[at] ?? ''))
  );
}

const isEndOf = (cell: string, name: string): boolean => cell === name || name.endsWith(` ${cell}`);

/** Whether a row lacks what every row of the table has, and says nothing that could not go on with the last one. */
function isRestOfRow(
  { rows }: PdfTable,
  { first, rest }: { readonly first: readonly string[]; readonly rest: readonly string[][] },
): boolean {
  const last = rows.length > 1 ? rows.at(-1) : undefined;
  if (last === undefined || first.length === 0) return false;
  const others = [...rows.slice(Math.max(1, rows.length - TAIL)), ...rest];
  const isLacking = last.some(
    (cell, at) => cell !== '' && !first[at] && others.every((row) => (row[at] ?? '') !== ''),
  );
  const isFitting = first.every(
    (cell, at) =>
      cell === '' || (Boolean(last[at]) && !(VALUE.test(cell) && VALUE.test(last[at] ?? ''))),
  );
  return isLacking && isFitting;
}

function wider(
  above: readonly Column[],
  below: { readonly columns: readonly Column[]; readonly places: readonly number[] },
): Column[] {
  return above.map((column, at) => {
    const other = below.columns[below.places.indexOf(at)] ?? column;
    return {
      left: Math.min(column.left, other.left),
      right: Math.max(column.right, other.right),
    };
  });
}
