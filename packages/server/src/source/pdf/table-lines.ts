import { type Column, fitted, overlaps } from './column.ts';
import { partedColumns } from './parted-columns.ts';
import type { Piece, TextLine } from './text-lines.ts';

/** A line of a table, with its pieces. */
export interface TableLine {
  readonly line: TextLine;
  readonly pieces: readonly Piece[];
}

/** Lines that stand below each other in columns. */
export interface TableLines {
  readonly lines: readonly TableLine[];
  readonly columns: readonly Column[];
}

/** In parts of the font size: the farthest that rows stand apart, and lines of one cell. */
const ROW_GAP = 3.5;
const WRAP_GAP = 1.6;
/** Lines of running text never come closer: these stand side by side in a row. */
export const BESIDE = 0.9;
const OTHER_SIZE = 0.15;
const MAX_LINES = 1_000;
const MAX_COLUMNS = 15;
/** Lines of a cell above the first line of its neighbours. */
const LEAD = 12;
/** Lines that tell how far rows stand apart. */
const STEPS = 20;
/** Lines of the names of columns that may stand again above the rest of a row. */
const HEAD_LINES = 8;
/** Left edges of lines of one cell, in parts of the font size. */
const SAME_EDGE = 0.3;
/** Lines that show the columns before something may stand over several of them. */
const MIN_SHOWN = 2;

/**
 * The lines from one on whose pieces stand in columns: none of them reaches from one column into another, but for names and
 * remarks that stand over several. `open` are the columns of a table that may go on here.
 */
export function tableLines(
  lines: readonly TextLine[],
  from: number,
  open: readonly Column[] = [],
): TableLines {
  const found: TableLine[] = [];
  let columns: readonly Column[] = open;
  for (let at = from; at < lines.length && found.length < MAX_LINES; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const next = { line, pieces: piecesIn(columns, line) };
    const last = found.at(-1);
    const isGoing =
      (last === undefined
        ? begins(next, lines[at + 1])
        : follows(last, next) &&
          (next.pieces.length > 1 || isCell(found, next, lines.slice(at + 1, at + 1 + LEAD)))) ||
      (found.length < HEAD_LINES &&
        (last === undefined || follows(last, next)) &&
        goesOn(last === undefined ? open : columns, next));
    const wider = isGoing
      ? (withPieces(columns, next.pieces) ?? withSpan(columns, { next, found }))
      : undefined;
    if (wider === undefined || wider.length > MAX_COLUMNS) break;
    columns = wider;
    found.push(next);
  }
  const parted = partedColumns(
    found.map(({ pieces }) => pieces),
    columns,
  );
  return {
    lines: found.map(({ line }) => ({ line, pieces: piecesIn(parted, line) })),
    columns: parted,
  };
}

const piecesIn = (columns: readonly Column[], { cells }: TextLine): readonly Piece[] =>
  cells.flatMap(({ pieces }) => pieces.flatMap((piece) => fitted(columns, piece)));

/** What is left of a row over the end of a page: a line of one of its cells, not of the one that names the row. */
function goesOn(columns: readonly Column[], { line }: TableLine): boolean {
  const at = columns.findIndex(({ left }) => Math.abs(line.left - left) < line.size * SAME_EDGE);
  const next = columns[at + 1];
  return at > 0 && line.cells.length === 1 && (next === undefined || line.right < next.left);
}

/** Several cells, or the first line of one that is higher than those beside it. */
function begins({ line, pieces }: TableLine, below: TextLine | undefined): boolean {
  if (pieces.length > 1) return true;
  if (below === undefined || below.column !== line.column || below.cells.length < 2) return false;
  const gap = below.y - line.y;
  if (gap > 0 && gap < line.size * BESIDE) return true;
  // A name over several columns, higher than the names of the others.
  const [first] = below.cells;
  const isAlike = below.font === line.font && Math.abs(below.size - line.size) < 0.5;
  return isAlike && gap < line.size * WRAP_GAP && line.left > (first?.right ?? 0);
}

function follows({ line: last }: TableLine, { line }: TableLine): boolean {
  const size = Math.max(last.size, line.size);
  return (
    line.column === last.column &&
    line.y - last.y <= size * ROW_GAP &&
    Math.abs(line.size - last.size) <= size * OTHER_SIZE
  );
}

/** One piece alone goes on with the cell above it, or is a row with one cell between others, or the beginning of a centred one. */
function isCell(
  found: readonly TableLine[],
  { line }: TableLine,
  below: readonly TextLine[],
): boolean {
  const last = found.at(-1)?.line;
  if (last === undefined) return false;
  const gap = line.y - last.y;
  if (gap < line.size * WRAP_GAP) return true;
  const [next] = below;
  const isBeside = next !== undefined && next.y - line.y < line.size * BESIDE;
  // Below the names of the columns the face is another one.
  if ((found.length === 1 || isBeside) && leadsTo(line, below)) return true;
  if (line.font !== last.font) return false;
  if (leadsTo(line, below)) return true;
  const near = found.slice(-STEPS);
  const steps = near.slice(1).map((other, at) => other.line.y - (near[at]?.line.y ?? 0));
  const pitch = Math.max(0, ...steps) * 1.1;
  return gap <= pitch && next !== undefined && next.cells.length > 1 && next.y - line.y <= pitch;
}

/** Whether lines of one cell lead to one of several without a gap: a long cell begins above those that are centred beside it. */
function leadsTo(line: TextLine, below: readonly TextLine[]): boolean {
  let last = line;
  for (const next of below) {
    if (next.column !== last.column || next.y - last.y >= last.size * WRAP_GAP) return false;
    if (next.cells.length > 1 || next.y - last.y < last.size * BESIDE) return true;
    last = next;
  }
  return false;
}

/** The columns with these pieces in them; undefined when a piece reaches over two of them. */
function withPieces(
  columns: readonly Column[],
  pieces: readonly Piece[],
): readonly Column[] | undefined {
  const wider = [...columns];
  for (const { left, right } of pieces) {
    const over = wider.filter((column) => overlaps({ left, right }, column));
    const [first] = over;
    if (over.length > 1) return undefined;
    if (first === undefined) wider.push({ left, right });
    else
      wider[wider.indexOf(first)] = {
        left: Math.min(first.left, left),
        right: Math.max(first.right, right),
      };
  }
  return wider.sort((a, b) => a.left - b.left);
}

/**
 * The columns as they are, when a cell of a line reaches over several of them that others have shown, and the others stand
 * in theirs. The first column is no part of it.
 */
function withSpan(
  columns: readonly Column[],
  { next, found }: { readonly next: TableLine; readonly found: readonly TableLine[] },
): readonly Column[] | undefined {
  const { line, pieces } = next;
  const isBeside = line.y - (found.at(-1)?.line.y ?? 0) < line.size * BESIDE;
  if (found.length < MIN_SHOWN || (pieces.length < 2 && !isBeside)) return undefined;
  const [first, ...others] = columns;
  const isSpan = (piece: Piece) =>
    first !== undefined &&
    !overlaps(piece, first) &&
    line.cells.some(({ left, right }) => left === piece.left && right === piece.right) &&
    others.filter((column) => overlaps(piece, column)).length > 1;
  const fitting = pieces.filter((piece) => !isSpan(piece));
  return fitting.length === 0 && !isBeside ? undefined : withPieces(columns, fitting);
}
