import { type TableLines, tableLines } from './table-lines.ts';
import type { Segment, TextLine } from './text-lines.ts';

const MAX_DEPTH = 3;
/** A side with fewer lines or shorter ones is part of a table, not a column of prose. */
const MIN_COLUMN_LINES = 4;
const MIN_COLUMN_CHARS = 18;
/** Fewer lines are a column when their sentences run on from line to line, which those of a table's cells do not. */
const MIN_RUNNING_LINES = 2;
const MIN_RUNNING_CHARS = 24;
/** Lines of running text, the last one apart, are nearly as wide as their column. */
const FULL_WIDTH = 0.8;
const TABLE_SHARE = 0.6;
const MIN_TABLE_COLUMNS = 3;
const MIN_TABLE_ROWS = 3;
/** Of the lines of a column of text most are nearly as wide as it is, and many begin inside of a sentence. */
const FULL_CELL = 0.75;
const RUNNING_SHARE = 0.7;
const GOING_ON = 0.3;
/** A table may have a column of descriptions; two of them are columns of text. */
const MAX_RUNNING_COLUMNS = 1;
/** Lines over the whole width (headings, abstracts) may be at most this share. */
const MAX_CROSSING_SHARE = 0.35;

/** Orders a page as it is read: whole-width bands from top to bottom, the columns between them from left to right. */
export function readingOrder(segments: readonly Segment[]): TextLine[] {
  let column = 0;
  const order = (part: readonly Segment[], depth: number): TextLine[] => {
    const gutter = depth < MAX_DEPTH ? gutterOf(part) : undefined;
    if (gutter === undefined) {
      column += 1;
      return linesOf(part, column);
    }
    return bandsOf(part, gutter).flatMap((band) =>
      band.isWhole
        ? order(band.segments, MAX_DEPTH)
        : [
            ...order(
              band.segments.filter(({ right }) => right <= gutter),
              depth + 1,
            ),
            ...order(
              band.segments.filter(({ right }) => right > gutter),
              depth + 1,
            ),
          ],
    );
  };
  return order(segments, 0);
}

/** The x in the middle half that the fewest segments cross, when what it separates are columns. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  if (segments.length < MIN_RUNNING_LINES * 2) return undefined;
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const width = Math.ceil(right - left);
  if (!(width > 100 && width < 20_000)) return undefined;
  const crossings = crossingsOf(segments, left, width);
  const from = Math.floor(width * 0.25);
  const to = Math.ceil(width * 0.75);
  const fewest = Math.min(...crossings.subarray(from, to));
  if (fewest > segments.length * MAX_CROSSING_SHARE) return undefined;
  const gutter = left + middleOfWidest(crossings, from, to, fewest);
  const sides = [
    segments.filter((segment) => segment.right <= gutter),
    segments.filter((segment) => segment.left >= gutter),
  ];
  const isInColumns = sides.every(isProse) || sides.every(runsOn);
  return isInColumns && !isTable(sides.flat()) ? gutter : undefined;
}

/** Most lines are rows of a table whose cells happen to be long. Two columns of text beside each other are not looked at as a table. */
function isTable(segments: readonly Segment[]): boolean {
  const lines = linesOf(segments, 0);
  let inTables = 0;
  for (let at = 0; at < lines.length; ) {
    const table = tableLines(lines, at);
    if (isGrid(table)) inTables += table.lines.length;
    at += Math.max(1, isGrid(table) ? table.lines.length : 1);
  }
  return inTables >= lines.length * TABLE_SHARE;
}

function isGrid({ lines, columns }: TableLines): boolean {
  const rows = lines.filter(({ pieces }) => pieces.length > 1);
  if (columns.length < MIN_TABLE_COLUMNS || rows.length < MIN_TABLE_ROWS) return false;
  const pieces = lines.flatMap((line) => line.pieces);
  const running = columns.filter(({ left, right }) => {
    const own = pieces.filter((piece) => piece.left >= left && piece.right <= right);
    const full = own.filter((piece) => piece.right - piece.left >= (right - left) * FULL_CELL);
    const letters = own.reduce((sum, { text }) => sum + text.length, 0);
    const goingOn = own.filter(({ text }) => /^[^\p{Lu}\p{N}]/u.test(text));
    return (
      full.length >= own.length * RUNNING_SHARE &&
      goingOn.length >= own.length * GOING_ON &&
      letters >= own.length * MIN_COLUMN_CHARS
    );
  });
  return running.length <= MAX_RUNNING_COLUMNS;
}

/** How many segments lie over each point from `left` on. */
function crossingsOf(segments: readonly Segment[], left: number, width: number): Int32Array {
  // First where each begins and ends, then the running sum.
  const crossings = new Int32Array(width + 2);
  const add = (x: number, count: number) => {
    crossings[x] = (crossings[x] ?? 0) + count;
  };
  for (const segment of segments) {
    add(Math.floor(segment.left - left), 1);
    add(Math.ceil(segment.right - left), -1);
  }
  for (let x = 1; x < crossings.length; x += 1) add(x, crossings[x - 1] ?? 0);
  return crossings;
}

function middleOfWidest(crossings: Int32Array, from: number, to: number, fewest: number): number {
  let best = { start: from, length: 0 };
  let start = from;
  for (let x = from; x <= to; x += 1) {
    if (x < to && crossings[x] === fewest) continue;
    if (x - start > best.length) best = { start, length: x - start };
    start = x + 1;
  }
  return best.start + best.length / 2;
}

function isProse(side: readonly Segment[]): boolean {
  if (side.length < MIN_COLUMN_LINES) return false;
  const lengths = side.map(({ text }) => text.length).sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) >= MIN_COLUMN_CHARS;
}

function runsOn(side: readonly Segment[]): boolean {
  if (side.length < MIN_RUNNING_LINES) return false;
  const lines = [...side].sort((a, b) => a.y - b.y);
  const width = Math.max(...lines.map(({ left, right }) => right - left));
  const isFull = lines
    .slice(0, -1)
    .every(
      ({ text, left, right }) =>
        text.length >= MIN_RUNNING_CHARS && right - left >= width * FULL_WIDTH,
    );
  if (!isFull) return false;
  return (
    lines.slice(1).every((line, at) => {
      const above = lines[at];
      const isNext = above !== undefined && line.y - above.y < line.size * 2;
      return isNext && Math.abs(line.left - above.left) < line.size * 2;
    }) &&
    lines
      .slice(1)
      .some((line, at) => /[^.!?:;]$/.test(lines[at]?.text ?? '') && /^\p{Ll}/u.test(line.text))
  );
}

interface Band {
  readonly isWhole: boolean;
  readonly segments: Segment[];
}

function bandsOf(segments: readonly Segment[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const isWhole = segment.left < gutter && segment.right > gutter;
    const last = bands.at(-1);
    if (last?.isWhole === isWhole) last.segments.push(segment);
    else bands.push({ isWhole, segments: [segment] });
  }
  return bands;
}

function linesOf(segments: readonly Segment[], column: number): TextLine[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined &&
      Math.abs(first.y - segment.y) <= Math.min(first.size, segment.size) * 0.5;
    if (isSame && row !== undefined) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const isBackwards = row.filter((cell) => cell.isRightToLeft).length * 2 > row.length;
    const cells = row.sort((a, b) => (isBackwards ? b.right - a.right : a.left - b.left));
    const main = cells.reduce((most, cell) => (cell.text.length > most.text.length ? cell : most));
    return {
      cells,
      left: Math.min(...cells.map((cell) => cell.left)),
      right: Math.max(...cells.map((cell) => cell.right)),
      y: main.y,
      size: main.size,
      font: cells.every((cell) => cell.font === main.font) ? main.font : '',
      column,
    };
  });
}
