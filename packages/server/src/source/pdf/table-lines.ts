import type { Piece, TextLine } from './text-lines.ts';

/** From where to where the cells below each other reach. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

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
const LEAD = 4;
/** Lines that tell how far rows stand apart. */
const STEPS = 20;

/** The lines from one on whose pieces stand in columns: none of them reaches from one column into another. */
export function tableLines(lines: readonly TextLine[], from: number): TableLines {
  const found: TableLine[] = [];
  let columns: readonly Column[] = [];
  for (let at = from; at < lines.length && found.length < MAX_LINES; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const next = { line, pieces: line.cells.flatMap(({ pieces }) => pieces) };
    const last = found.at(-1);
    const isGoing =
      last === undefined
        ? begins(next, lines[at + 1])
        : follows(last, next) &&
          (next.pieces.length > 1 || isCell(found, next, lines.slice(at + 1, at + 1 + LEAD)));
    const wider = isGoing ? withPieces(columns, next.pieces) : undefined;
    if (wider === undefined || wider.length > MAX_COLUMNS) break;
    columns = wider;
    found.push(next);
  }
  return { lines: found, columns };
}

/** Several cells, or the first line of one that is higher than those beside it. */
function begins({ line, pieces }: TableLine, below: TextLine | undefined): boolean {
  if (pieces.length > 1) return true;
  const isBeside =
    below !== undefined &&
    below.column === line.column &&
    below.y - line.y < line.size * BESIDE &&
    below.y > line.y;
  return isBeside && below.cells.length > 1;
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
  if (line.font !== last.font) return false;
  if (leadsTo(line, below)) return true;

  const [next] = below;
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
    if (next.cells.length > 1) return true;
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
    const over = wider.filter((column) => left < column.right && right > column.left);
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
