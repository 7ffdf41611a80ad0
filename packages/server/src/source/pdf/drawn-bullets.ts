import type { Box } from './page-space.ts';
import type { TextRun } from './text-run.ts';

/** Width and height of a bullet, and how far it may stand before its line, in parts of the font size. */
const SMALLEST = 0.12;
const LARGEST = 0.8;
const FARTHEST = 2.5;
/** How much wider than high, or the reverse. */
const MOST_OBLONG = 1.7;
/** Text this close before it, in parts of the font size: then it stands within a line. */
const NEAR = 1.2;
/** Where its middle may be: above the baseline, in parts of the font size. */
const LOWEST = 0.05;
const HIGHEST = 0.75;
/** More of them are a drawing, and a page of more text is no page. */
const MOST_MARKS = 500;
const MOST_RUNS = 20_000;

/**
 * Puts a bullet before each line that has a small shape drawn before it, as browsers draw the bullets of a list that they
 * save as a PDF: to a reader of the page it is a list. Text that begins with a bullet already stays as it is.
 */
export function withBullets(runs: readonly TextRun[], marks: readonly Box[]): readonly TextRun[] {
  if (marks.length === 0 || marks.length > MOST_MARKS || runs.length > MOST_RUNS) return runs;
  const marked = new Set<TextRun>();
  for (const mark of marks) {
    const run = runBehind(runs, mark);
    if (run !== undefined) marked.add(run);
  }
  return runs.map((run) => (marked.has(run) ? { ...run, text: `• ${run.text}` } : run));
}

/** No bullet of its own. */
const WORDS = /^\s*["'“‘„«(]*[\p{L}\p{N}\p{Sc}]/u;

/** The text whose bullet a mark is: the nearest behind it on its line, with nothing near before it. */
function runBehind(runs: readonly TextRun[], mark: Box): TextRun | undefined {
  const inLine = runs.filter((run) => isBeside(run, mark));
  const [first] = inLine
    .filter((run) => isBehind(run, mark))
    .toSorted((a, b) => gapBehind(a, mark) - gapBehind(b, mark));
  if (first === undefined || !isBulletOf(mark, first) || !WORDS.test(first.text)) return undefined;
  return inLine.some((run) => !isBehind(run, mark) && gapBefore(run, mark) < first.size * NEAR)
    ? undefined
    : first;
}

function isBeside({ text, isTurned, y, size }: TextRun, { top, bottom }: Box): boolean {
  const above = (y - (top + bottom) / 2) / size;
  return !isTurned && text.trim() !== '' && above > LOWEST && above < HIGHEST;
}

/** Arabic and Hebrew lines begin on the right. */
const isBehind = ({ box, isRightToLeft }: TextRun, mark: Box): boolean =>
  isRightToLeft ? box.right <= mark.left : box.left >= mark.right;

const gapBehind = ({ box, isRightToLeft }: TextRun, mark: Box): number =>
  isRightToLeft ? mark.left - box.right : box.left - mark.right;

const gapBefore = ({ box, isRightToLeft }: TextRun, mark: Box): number =>
  isRightToLeft ? box.left - mark.right : mark.left - box.right;

function isBulletOf({ left, right, top, bottom }: Box, run: TextRun): boolean {
  const [width, height] = [(right - left) / run.size, (bottom - top) / run.size];
  const isSmall = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
  const isRound = Math.max(width, height) <= Math.min(width, height) * MOST_OBLONG;
  return isSmall && isRound && gapBehind(run, { left, right, top, bottom }) < run.size * FARTHEST;
}
