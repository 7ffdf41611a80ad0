import { type PdfTable, tableOf } from './aligned-table.ts';
import { overlaps } from './column.ts';
import { joinLines } from './join-lines.ts';
import { BESIDE } from './table-lines.ts';
import type { TextLine } from './text-lines.ts';

/** The names of columns alone, the heading of the first group of rows, and its rows. */
export interface GroupedTable {
  readonly group: TextLine;
  readonly table: PdfTable;
  /** Of the names, the heading and the rows. */
  readonly lineCount: number;
}

/** Lines of the names and the heading below them. */
const MAX_HEAD_LINES = 6;

/**
 * A table whose names of columns have the heading of a group below them, and not a row. Undefined when the line is something
 * else.
 */
export function groupedTable(lines: readonly TextLine[], from: number): GroupedTable | undefined {
  const { font = '' } = lines[from] ?? {};
  const most = Math.min(lines.length, from + MAX_HEAD_LINES);
  let at = from;
  while (at < most && font !== '' && lines[at]?.font === font) at += 1;
  const [group, next] = [lines[at - 1], lines[at]];
  if (at - from < 2 || group === undefined || next === undefined) return undefined;
  const heads = lines.slice(from, at - 1);
  const isBeside = next.y - group.y < group.size * BESIDE;
  if (isBeside || group.cells.length > 1 || heads.every(({ cells }) => cells.length < 2))
    return undefined;
  const table = tableOf(lines, { from: at });
  if (table === undefined || table.isHeaded) return undefined;
  const names = namesOf(heads, table);
  if (names === undefined) return undefined;
  const rows = [names, ...table.rows];
  const lineCount = table.lineCount + at - from;
  return { group, table: { ...table, rows, hasHeader: true, isHeaded: true }, lineCount };
}

/** The names above the columns of a table. Undefined when something there stands above none or several of them. */
function namesOf(heads: readonly TextLine[], { columns }: PdfTable): string[] | undefined {
  const names = columns.map(() => '');
  for (const cell of heads.flatMap(({ cells }) => cells)) {
    const over = columns.flatMap((column, at) => (overlaps(cell, column) ? [at] : []));
    const [at] = over;
    if (at === undefined || over.length > 1) return undefined;
    names[at] = joinLines(names[at] ?? '', cell.text);
  }
  return names.filter(Boolean).length > 1 ? names : undefined;
}
