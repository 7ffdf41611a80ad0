import { type Column, isWithin, overlaps } from './column.ts';
import type { Piece } from './text-lines.ts';

/** Rows that show that a column is really several ones. */
const MIN_ROWS = 3;
/** Of the lines that have something in the column, and of those for each of its parts. */
const MIN_SHARE = 0.6;

/** The columns as most rows have them: a name or a remark that stands over several ones does not make them one. */
export function partedColumns(
  lines: readonly (readonly Piece[])[],
  columns: readonly Column[],
): readonly Column[] {
  return columns.flatMap((column) => partsOf(lines, column) ?? [column]);
}

function partsOf(
  lines: readonly (readonly Piece[])[],
  column: Column,
): readonly Column[] | undefined {
  const filled = lines
    .map((pieces) => pieces.filter((piece) => isWithin(piece, column)))
    .filter((pieces) => pieces.length > 0);
  const several = filled.filter((pieces) => pieces.length > 1);
  if (several.length < MIN_ROWS || several.length < filled.length * MIN_SHARE) return undefined;
  const parts = unions(several.flat());
  const isFull = (part: Column) =>
    several.filter((pieces) => pieces.some((piece) => isWithin(piece, part))).length >=
    several.length * MIN_SHARE;
  return parts.length > 1 && parts.every(isFull) ? withRest(parts, filled.flat()) : undefined;
}

function unions(pieces: readonly Piece[]): Column[] {
  const parts: { left: number; right: number }[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = parts.at(-1);
    if (last === undefined || left >= last.right) parts.push({ left, right });
    else last.right = Math.max(last.right, right);
  }
  return parts;
}

/** A piece that lies over one part alone makes it wider. */
function withRest(parts: readonly Column[], pieces: readonly Piece[]): Column[] {
  return parts.map((part) => {
    const own = pieces.filter(
      (piece) => overlaps(piece, part) && parts.every((p) => p === part || !overlaps(piece, p)),
    );
    return {
      left: Math.min(part.left, ...own.map(({ left }) => left)),
      right: Math.max(part.right, ...own.map(({ right }) => right)),
    };
  });
}
