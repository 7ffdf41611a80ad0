import { type PdfTable, tableOf } from './aligned-table.ts';
import { BESIDE } from './table-lines.ts';
import { namedAs } from './table-over-pages.ts';
import type { TextLine } from './text-lines.ts';

/** The names of columns alone, the heading of the first group of rows, and its rows. */
export interface GroupedTable {
  readonly group: TextLine;
  readonly table: PdfTable;
}

/**
 * A table whose names of columns have the heading of a group below them, and not a row. Undefined when the line is something
 * else.
 */
export function groupedTable(lines: readonly TextLine[], from: number): GroupedTable | undefined {
  const [head, group, next] = lines.slice(from, from + 3);
  if (head === undefined || group === undefined || next === undefined) return undefined;
  const isAlone = head.cells.length > 1 && group.cells.length === 1 && next.cells.length > 1;
  if (!isAlone || next.y - group.y < group.size * BESIDE) return undefined;
  if (head.font === '' || head.font === next.font) return undefined;
  const table = tableOf(lines, { from: from + 2 });
  if (table === undefined) return undefined;
  const names = head.cells.map(({ text }) => text);
  const above = { ...table, rows: [names], columns: head.cells, hasHeader: true, isHeaded: true };
  const named = namedAs(above, table);
  return named && { group, table: { ...named, columns: table.columns } };
}
