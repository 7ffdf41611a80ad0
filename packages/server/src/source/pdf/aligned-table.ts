import { cleanCharacters } from '../html/clean-characters.ts';
import type { Column } from './column.ts';
import { joinLines } from './join-lines.ts';
import { facesOf, haveOtherFaces, headRows, nameOf } from './table-head.ts';
import { type TableLines, tableLines } from './table-lines.ts';
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
 * wrapped over several lines, and names may stand over several columns. `open` is the table that the page before ended with: of
 * that one a single row is enough. Undefined when there is none.
 */
export function tableOf(
  lines: readonly TextLine[],
  { from, open }: { readonly from: number; readonly open?: PdfTable | undefined },
): PdfTable | undefined {
  const found = tableLines(lines, from, open?.columns);
  const leastLines = open === undefined ? MIN_HEADED_ROWS : 1;
  if (found.lines.length < leastLines || found.columns.length < 2) return undefined;
  const rows = withoutEnd(tableRows(found), open !== undefined);
  const columns = columnsIn(rows, found);
  const count = headRows(rows);
  const isHeaded = hasOwnFace(rows, count);
  if (!isTable(rows, { columns, isHeaded, open })) return undefined;
  const grid = [
    columns.map((group) => cleanCharacters(nameOf(rows.slice(0, count), group))),
    ...rows.slice(count).map((row) => columns.map((group) => cellOf(row, group))),
  ];
  if (open === undefined && isProse(grid)) return undefined;
  return {
    rows: grid,
    hasHeader: isHeaded || count > 1 || !startsWithValues(grid),
    isHeaded,
    columns: columns.map((group) => ({
      left: found.columns[group[0] ?? 0]?.left ?? 0,
      right: found.columns[group.at(-1) ?? 0]?.right ?? 0,
    })),
    lineCount: rows.reduce((sum, row) => sum + row.length, 0),
  };
}

function isTable(
  rows: readonly Row[],
  found: {
    readonly columns: readonly unknown[];
    readonly isHeaded: boolean;
    readonly open: PdfTable | undefined;
  },
): boolean {
  const { columns, isHeaded, open } = found;
  const wide = rows.filter((row) => columnsOf(row).size > 1);
  const least = isHeaded ? MIN_HEADED_ROWS : MIN_ROWS;
  if (wide.length >= least) return columns.length > 1;
  if (open === undefined || rows.length === 0) return false;
  const few = Math.max(2, open.columns.length - 1);
  return wide.every((row) => columnsOf(row).size >= few);
}

const columnsOf = (row: Row): ReadonlySet<number> =>
  new Set(row.flatMap((line) => line.map(({ column }) => column)));

/** What stands alone below a table is a paragraph, unless it is the rest of a row of the page before. */
function withoutEnd(rows: readonly Row[], isOpen: boolean): Row[] {
  const last = rows.findLastIndex((row) => columnsOf(row).size > 1);
  return rows.slice(0, Math.max(last, isOpen ? 0 : -1) + 1);
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

/** Whether the first rows are written in faces that no other row has. */
function hasOwnFace(rows: readonly Row[], count: number): boolean {
  const faces = facesOf(rows.slice(0, count).flat());
  return (
    rows.length > count &&
    faces.size > 0 &&
    !faces.has('') &&
    rows.slice(count).every((row) => haveOtherFaces(row, faces))
  );
}

const STARTS_WITH_VALUE = /^\D{0,2}\d/;

/** A first row with numbers above numbers is a row like the others. */
function startsWithValues([head = [], ...body]: readonly (readonly string[])[]): boolean {
  return head.some((cell, at) => {
    const below = body.map((row) => row[at] ?? '').filter(Boolean);
    return (
      STARTS_WITH_VALUE.test(cell) &&
      below.filter((text) => STARTS_WITH_VALUE.test(text)).length * 2 > below.length
    );
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
