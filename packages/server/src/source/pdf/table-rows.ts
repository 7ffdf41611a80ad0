import { type Column, isWithin, overlaps } from './column.ts';
import { BESIDE, type TableLine, type TableLines } from './table-lines.ts';
import type { Piece } from './text-lines.ts';

/** A piece in the column that it stands in, or in the first and the last of those that it reaches over. */
export interface Placed extends Piece {
  readonly column: number;
  readonly last: number;
  readonly font: string;
}

/** The pieces of a row, line by line. */
export type Row = readonly (readonly Placed[])[];

/** The distance of two rows by that of two lines of a cell, when the two differ. */
const ROW_STEP = 1.22;
/** Lines of a cell are not farther apart, in parts of the font size. */
const LINE_STEP = 1.5;
/** Of the lines that gaps put into one row, how many may look like rows of their own. */
const MAX_DOUBTS = 0.3;
/** Between cells, in parts of the font size. */
const GUTTER = 1.1;
const SPACE = 0.3;

/**
 * Puts the lines of a table into rows. Where some lines stand farther apart than others, the gaps part the rows. Where all
 * stand alike, or the gaps part groups of rows, a line goes on with the row above when it lacks cells and when its words had
 * no room there.
 */
export function tableRows(table: TableLines): Row[] {
  const { lines, columns } = table;
  const size = Math.max(...lines.map(({ line }) => line.size));
  const steps = lines.slice(1).map(({ line }, at) => line.y - (lines[at]?.line.y ?? 0));
  const placed = lines.map((line) => placedIn(columns, line));
  const step = lineStep(table, { placed, least: size * BESIDE });
  const hasRoom = roomIn(columns, size);
  const isApart = (at: number) => (steps[at - 1] ?? 0) > step * ROW_STEP;
  const isBeside = (at: number) => (steps[at - 1] ?? 0) < size * BESIDE;
  const inner = lines.flatMap((_, at) => (at > 0 && !isApart(at) && !isBeside(at) ? [at] : []));
  const doubts = inner.filter((at) => {
    const [above = [], below = []] = [placed[at - 1], placed[at]];
    return below.length >= above.length && isNew(above, below, hasRoom);
  });
  const goByGaps =
    step <= size * LINE_STEP &&
    inner.length < lines.length - 1 &&
    doubts.length <= inner.length * MAX_DOUBTS;
  const rows: Placed[][][] = [];
  placed.forEach((pieces, at) => {
    const row = rows.at(-1);
    const above = row?.flat() ?? [];
    const starts = isBeside(at)
      ? hasOtherValue(above, pieces)
      : goByGaps
        ? isApart(at)
        : startsRow({
            row: above,
            pieces,
            hasRoom,
            columns,
            isApart: isApart(at) && rows.length === 1,
          });
    if (row === undefined || starts) rows.push([pieces]);
    else row.push(pieces);
  });
  return rows;
}

function placedIn(columns: readonly Column[], { line, pieces }: TableLine): Placed[] {
  return pieces.map((piece) => ({
    ...piece,
    ...placeOf(columns, piece),
    font: line.cells.find((cell) => isWithin(piece, cell))?.font ?? '',
  }));
}

/** What stands in the gap between two columns belongs to both. */
function placeOf(columns: readonly Column[], piece: Piece): Pick<Placed, 'column' | 'last'> {
  const isOver = (column: Column) => overlaps(piece, column) || isWithin(piece, column);
  const column = columns.findIndex(isOver);
  if (column !== -1) return { column, last: columns.findLastIndex(isOver) };
  const before = columns.findLastIndex(({ right }) => right <= piece.left);
  return { column: Math.max(0, before), last: Math.min(before + 1, columns.length - 1) };
}

/** The smallest distance of two lines below each other in a column, of those that are not parts of one line. */
function lineStep(
  { lines }: TableLines,
  { placed, least }: { readonly placed: readonly (readonly Placed[])[]; readonly least: number },
): number {
  const last = new Map<number, number>();
  let smallest = Number.POSITIVE_INFINITY;
  for (const [at, { line }] of lines.entries()) {
    for (const { column } of placed[at] ?? []) {
      const gap = line.y - (last.get(column) ?? Number.NEGATIVE_INFINITY);
      if (gap >= least) smallest = Math.min(smallest, gap);
      last.set(column, line.y);
    }
  }
  return smallest;
}

type Room = (above: Placed, below: Placed) => boolean;

/** Whether the first word of a piece had found room behind the one above it. */
const roomIn =
  (columns: readonly Column[], size: number): Room =>
  (above, below) => {
    const column = columns[above.column];
    const next = columns[above.column + 1];
    if (column === undefined) return false;
    const end = Math.max(column.right, (next?.left ?? 0) - size * GUTTER);
    const [word = ''] = below.text.split(/\s/, 1);
    const width = ((below.right - below.left) * word.length) / Math.max(1, below.text.length);
    return above.right - above.left + size * SPACE + width < end - column.left - 1;
  };

/** A number, a price or a time alone. */
export const VALUE = /^(?:[\p{Sc}+-]\s?)?\d[\d.,:%–-]*(?:\s?\S{1,4})?$/u;

/** Whether a line cannot go on with the one above: two numbers below each other, or words that had room there. */
function isNew(above: readonly Placed[], below: readonly Placed[], hasRoom: Room): boolean {
  return (
    hasOtherValue(above, below) ||
    below.some((piece) => {
      const over = overOf(above, piece);
      return over !== undefined && hasRoom(over, piece);
    })
  );
}

/** Whether a number stands below a number: two rows, even where a name beside them takes several lines. */
function hasOtherValue(above: readonly Placed[], below: readonly Placed[]): boolean {
  return below.some(
    (piece) => VALUE.test(piece.text) && VALUE.test(overOf(above, piece)?.text ?? ''),
  );
}

const overOf = (above: readonly Placed[], piece: Placed): Placed | undefined =>
  above.findLast(({ column }) => column === piece.column);

function startsRow(input: {
  readonly row: readonly Placed[];
  readonly pieces: readonly Placed[];
  readonly hasRoom: Room;
  readonly columns: readonly Column[];
  readonly isApart: boolean;
}): boolean {
  const { row, pieces, hasRoom, columns, isApart } = input;
  const [first] = pieces;
  // A row says more than one thing that is not its name.
  const isRest = pieces.length === 1 && first !== undefined && first.column > 0;
  if (isRest && !isApart && columns.length > 2 && overOf(row, first))
    return hasOtherValue(row, pieces);
  if (isNew(row, pieces, hasRoom)) return true;
  const isFull = pieces.length >= columns.length;
  const isBelow = pieces.every(({ column }) => row.some((above) => above.column === column));
  return isFull || !isBelow;
}
