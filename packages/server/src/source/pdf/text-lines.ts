import type { TextRun } from './text-run.ts';

/** Letters without a gap wider than a space. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /**
   * Where the file ends one run of text and begins another of several words or a number: between cells that nearly touch, or
   * else between words. Empty when there are too many.
   */
  readonly spaces?: readonly Space[];
}

/** A space in a piece, from where to where it reaches, and its place in the text. */
export interface Space {
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

/** Runs on one baseline without a wide gap between them: a line of a column, or a cell of a table. */
export interface Segment extends Piece {
  /** What its wider spaces part: cells of a narrow table, else the words of justified text. Left to right. */
  readonly pieces: readonly Piece[];
  readonly y: number;
  readonly size: number;
  /** Of all its letters; empty when there are several. */
  readonly font: string;
  readonly isRightToLeft: boolean;
}

/** Segments that share a baseline, left to right (right to left for such scripts). */
export interface TextLine {
  readonly cells: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Of all its letters; empty when there are several. */
  readonly font: string;
  /** Counts the columns of the page: a new one never continues a table. */
  readonly column: number;
}

/** Gaps in parts of the font size: a space, and what separates columns and cells. */
const SPACE = 0.17;
/** Blank runs are made up where a font has odd widths: the gap must be there as well. */
const BLANK_SPACE = 0.08;
const CELL_GAP = 1.3;
const PIECE_GAP = 0.55;
/** What a cell may begin with behind one that it nearly touches: not the next word of a text whose runs are its words. */
const CELL = /\s|\d/;
/** Spaces of one piece that are kept. */
const MAX_SPACES = 8;

/** Joins runs in the order of the file into segments. Turned text becomes segments of its own at the end. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const upright = runs.filter((run) => !run.isTurned);
  const turned = runs.filter((run) => run.isTurned && run.text.trim() !== '');
  const segments: Segment[] = [];
  let open: Segment | undefined;
  let ending: Ending = 'text';
  for (const run of upright) {
    if (run.text.trim() === '') {
      if (ending === 'text') ending = 'blank';
      continue;
    }
    const next = toSegment(run);
    if (/^\s/.test(run.text)) ending = 'space';
    const joined: Segment | undefined = open === undefined ? undefined : join(open, next, ending);
    if (joined === undefined && open !== undefined) segments.push(open);
    open = joined ?? next;
    ending = /\s$/.test(run.text) ? 'space' : 'text';
  }
  if (open !== undefined) segments.push(open);
  return [...segments, ...turnedSegments(turned)];
}

/** What came last: letters, letters with a space at their end or before the next ones, or a run of nothing but space. */
type Ending = 'text' | 'space' | 'blank';

function toSegment(run: TextRun): Segment {
  const piece = { text: run.text.trim(), left: run.x, right: run.x + run.width };
  return {
    ...piece,
    pieces: [piece],
    y: run.y,
    size: run.size,
    font: run.font,
    isRightToLeft: run.isRightToLeft,
  };
}

function join(open: Segment, next: Segment, ending: Ending): Segment | undefined {
  const size = Math.max(open.size, next.size);
  // Superscripts and drop caps share the line of the larger font.
  if (Math.abs(open.y - next.y) > size * 0.45) return undefined;
  const isBackwards = open.isRightToLeft || next.isRightToLeft;
  const gap = isBackwards ? open.left - next.right : next.left - open.right;
  if (gap > size * CELL_GAP || gap < -size * 0.6) return undefined;
  // Letters of Arabic hang together over gaps as wide as a space: there a space has a run of its own.
  const least = ending === 'blank' ? BLANK_SPACE : isBackwards ? CELL_GAP : SPACE;
  const isSpaced =
    (ending === 'space' || gap > size * least) && !isIdeographic(open.text, next.text);
  const whole = {
    text: open.text + (isSpaced ? ' ' : '') + next.text,
    left: Math.min(open.left, next.left),
    right: Math.max(open.right, next.right),
  };
  const isApart = !isBackwards && gap > size * PIECE_GAP;
  return {
    ...whole,
    pieces: isApart ? [...open.pieces, ...next.pieces] : joinedPieces(open, { next, isSpaced }),
    y: open.size >= next.size ? open.y : next.y,
    size: open.text.length >= next.text.length ? open.size : next.size,
    font: open.font === next.font ? open.font : '',
    isRightToLeft: open.isRightToLeft,
  };
}

/** The last piece goes on. Those of text that runs backwards are one. */
function joinedPieces(
  open: Segment,
  { next, isSpaced }: { readonly next: Segment; readonly isSpaced: boolean },
): readonly Piece[] {
  const last = open.pieces.at(-1) ?? open;
  const isForwards = !open.isRightToLeft && !next.isRightToLeft;
  const spaces =
    isSpaced && isForwards && CELL.test(next.text)
      ? withSpace(last, { at: last.text.length, left: last.right, right: next.left })
      : last.spaces;
  const piece = {
    text: last.text + (isSpaced ? ' ' : '') + next.text,
    left: Math.min(last.left, next.left),
    right: Math.max(last.right, next.right),
    ...(spaces && { spaces }),
  };
  return [...open.pieces.slice(0, -1), piece];
}

const TOO_MANY: readonly Space[] = [];

const withSpace = ({ spaces = [] }: Piece, space: Space): readonly Space[] =>
  spaces === TOO_MANY || spaces.length === MAX_SPACES ? TOO_MANY : [...spaces, space];

/** Chinese and Japanese are written without spaces. */
export function isIdeographic(before: string, after: string): boolean {
  return (
    /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]$/.test(before) &&
    /^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/.test(after)
  );
}

/** Stamps and labels along the side: one paragraph below everything else. */
function turnedSegments(turned: readonly TextRun[]): Segment[] {
  const [first] = turned;
  if (first === undefined) return [];
  const bottom = Number.MAX_SAFE_INTEGER / 2;
  return [{ ...toSegment(first), y: bottom, text: turned.map((run) => run.text.trim()).join(' ') }];
}
