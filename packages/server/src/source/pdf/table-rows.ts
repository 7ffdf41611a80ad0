import { BESIDE, type Column, type TableLine, type TableLines } from './table-lines.ts';
import type { Piece } from './text-lines.ts';

/** A piece in the column that it stands in. */
export interface Placed extends Piece {
  readonly column: number;
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
  const step = Math.min(...steps.filter((gap) => gap >= size * BESIDE));
  const placed = lines.map((line) => placedIn(columns, line));
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
    const starts = goByGaps
      ? isApart(at)
      : !isBeside(at) && startsRow({ row: row?.flat() ?? [], pieces, hasRoom, columns });
    if (row === undefined || starts) rows.push([pieces]);
    else row.push(pieces);
  });
  return rows;
}

function placedIn(columns: readonly Column[], { line, pieces }: TableLine): Placed[] {
  return pieces.map((piece) => ({
    ...piece,
    column: columns.findIndex(({ left, right }) => piece.left >= left && piece.right <= right),
    font:
      line.cells.find(({ left, right }) => piece.left >= left && piece.right <= right)?.font ?? '',
  }));
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

const VALUE = /^(?:[\p{Sc}+-]\s?)?\d[\d.,:%–-]*(?:\s?\S{1,4})?$/u;

/** Whether a line cannot go on with the one above: two numbers below each other, or words that had room there. */
function isNew(above: readonly Placed[], below: readonly Placed[], hasRoom: Room): boolean {
  return below.some((piece) => {
    const over = above.findLast(({ column }) => column === piece.column);
    if (over === undefined) return false;
    return hasRoom(over, piece) || (VALUE.test(over.text) && VALUE.test(piece.text));
  });
}

function startsRow(input: {
  readonly row: readonly Placed[];
  readonly pieces: readonly Placed[];
  readonly hasRoom: Room;
  readonly columns: readonly Column[];
}): boolean {
  const { row, pieces, hasRoom, columns } = input;
  if (isNew(row, pieces, hasRoom)) return true;
  const isFull = pieces.length >= columns.length;
  const isBelow = pieces.every(({ column }) => row.some((above) => above.column === column));
  return isFull || !isBelow;
}
