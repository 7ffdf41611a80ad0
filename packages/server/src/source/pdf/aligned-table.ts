import { cleanCharacters } from '../html/clean-characters.ts';
import { joinLines } from './join-lines.ts';
import { type Column, type TableLines, tableLines } from './table-lines.ts';
import { type Row, tableRows } from './table-rows.ts';
import type { TextLine } from './text-lines.ts';

/** A table of a page, row by row. */
export interface PdfTable {
  readonly rows: readonly (readonly string[])[];
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
  /** Whether they are in a face of their own, so that there is no doubt. */
  readonly isHeaded: boolean;
  readonly columns: readonly Column[];
  readonly lineCount: number;
}

const MIN_ROWS = 3;
/** When the first row is set apart by its face. */
const MIN_HEADED_ROWS = 2;
/** Cells of a table are shorter on average, at least in one column. */
const MAX_CELL_CHARS = 60;

/**
 * The table that begins at a line: rows of two or more cells whose columns do not overlap, ruled or not. Cells may be
 * wrapped over several lines. Undefined when there is none.
 */
export function tableOf(lines: readonly TextLine[], from: number): PdfTable | undefined {
  const found = tableLines(lines, from);
  if (found.lines.length < MIN_HEADED_ROWS || found.columns.length < 2) return undefined;
  const rows = withoutEnd(tableRows(found));
  const lineCount = rows.reduce((sum, row) => sum + row.length, 0);
  const columns = columnsIn(rows, found);
  if (columns.length < 2) return undefined;
  const isHeaded = hasOwnFace(rows);
  const least = isHeaded ? MIN_HEADED_ROWS : MIN_ROWS;
  if (rows.filter((row) => columnsOf(row).size > 1).length < least) return undefined;
  const grid = rows.map((row) => columns.map((group) => cellOf(row, group)));
  if (isProse(grid)) return undefined;
  return {
    rows: grid,
    hasHeader: isHeaded || !startsWithValues(grid),
    isHeaded,
    columns: columns.map((group) => ({
      left: found.columns[group[0] ?? 0]?.left ?? 0,
      right: found.columns[group.at(-1) ?? 0]?.right ?? 0,
    })),
    lineCount,
  };
}

const columnsOf = (row: Row): ReadonlySet<number> =>
  new Set(row.flatMap((line) => line.map(({ column }) => column)));

/** What stands alone below a table is a paragraph. */
function withoutEnd(rows: readonly Row[]): Row[] {
  const last = rows.findLastIndex((row) => columnsOf(row).size > 1);
  return rows.slice(0, last + 1);
}

/** Columns of the table, as those of its pieces: a name may stand beside what it names when that is set to the right. */
function columnsIn(rows: readonly Row[], { columns }: TableLines): number[][] {
  const [head, ...body] = rows.map(columnsOf);
  const groups: number[][] = [];
  for (const at of columns.keys()) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isName = (a: number, b: number) =>
      head?.has(a) === true && !head.has(b) && body.every((row) => !row.has(a));
    if (last && before !== undefined && (isName(before, at) || isName(at, before))) last.push(at);
    else if (rows.some((row) => columnsOf(row).has(at))) groups.push([at]);
  }
  return groups;
}

function cellOf(row: Row, group: readonly number[]): string {
  const lines = row.flatMap((line) => {
    const text = line.filter(({ column }) => group.includes(column)).map((piece) => piece.text);
    return text.length === 0 ? [] : [text.join(' ')];
  });
  return cleanCharacters(lines.reduce(joinLines, ''));
}

/** Whether the first row is written in a face that no other row has. */
function hasOwnFace([head, ...body]: readonly Row[]): boolean {
  const faces = new Set(head?.flat().map(({ font }) => font));
  return (
    body.length > 0 &&
    faces.size > 0 &&
    !faces.has('') &&
    body.every((row) => row.flat().every(({ font }) => !faces.has(font)))
  );
}

const VALUE = /^\D{0,2}\d/;

/** A first row with numbers above numbers is a row like the others. */
function startsWithValues([head = [], ...body]: readonly (readonly string[])[]): boolean {
  return head.some((cell, at) => {
    const below = body.map((row) => row[at] ?? '').filter(Boolean);
    return VALUE.test(cell) && below.filter((text) => VALUE.test(text)).length * 2 > below.length;
  });
}

/** Long cells in each column are columns of text, a lone mark before each row is a list. */
function isProse(grid: readonly (readonly string[])[]): boolean {
  const isLong = (column: number) => {
    const texts = grid.map((row) => row[column] ?? '').filter(Boolean);
    return texts.reduce((sum, text) => sum + text.length, 0) > MAX_CELL_CHARS * texts.length;
  };
  const isMarked = grid.every((row) => (row[0] ?? '').length <= 3) && (grid[0]?.length ?? 0) === 2;
  return isMarked || (grid[0] ?? []).every((_, column) => isLong(column));
}
