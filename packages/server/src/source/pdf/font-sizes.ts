import type { TextLine } from './text-lines.ts';

/** What the sizes of a document's fonts mean. */
export interface FontSizes {
  /** 1 to 4 for a heading, 0 for text. */
  levelOf(size: number): number;
  /** Whether a whole line is in a font that stands out from the text by its face alone: bold, most likely. */
  standsOut(line: TextLine): boolean;
  /** The usual distance of two lines of a size, in points. */
  lineStep(size: number): number;
}

/** A font larger than the text's by this much makes a heading. */
const HEADING_RATIO = 1.12;
const MAX_LEVELS = 4;
/** The face of headings stays rare too. */
const MAX_FACE_SHARE = 0.12;
/** Sizes of a heading stay rare: more than this share of the letters is text. */
const MAX_HEADING_SHARE = 0.2;

/** Reads the size of the text and those of the headings from all lines of a document. */
export function fontSizes(pages: readonly (readonly TextLine[])[]): FontSizes {
  const letters = new Map<number, number>();
  const faces = new Map<string, number>();
  const steps = new Map<number, number[]>();
  let total = 0;
  for (const lines of pages) {
    for (const [i, line] of lines.entries()) {
      const size = rounded(line.size);
      const count = line.cells.reduce((sum, { text }) => sum + text.length, 0);
      letters.set(size, (letters.get(size) ?? 0) + count);
      total += count;
      faces.set(line.font, (faces.get(line.font) ?? 0) + count);
      const next = lines[i + 1];
      if (next === undefined || next.column !== line.column || rounded(next.size) !== size)
        continue;
      const step = next.y - line.y;
      const known = steps.get(size) ?? [];
      if (step > 0 && step < size * 3 && known.length < 2_000) known.push(step);
      steps.set(size, known);
    }
  }
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const large = [...letters]
    .filter(([size, count]) => size >= body * HEADING_RATIO && count < total * MAX_HEADING_SHARE)
    .map(([size]) => size)
    .sort((a, b) => b - a);
  const levels = new Map(
    distinct(large).flatMap((group, i) => group.map((size) => [size, Math.min(i + 1, MAX_LEVELS)])),
  );
  const step = new Map([...steps].map(([size, found]) => [size, median(found)]));
  return {
    levelOf: (size) => levels.get(rounded(size)) ?? 0,
    standsOut: ({ font, size }) =>
      font !== '' && size >= body * 0.97 && (faces.get(font) ?? 0) < total * MAX_FACE_SHARE,
    lineStep: (size) => step.get(rounded(size)) ?? size * 1.25,
  };
}

/** Half points: the same font may be scaled a little. */
function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

/** Sizes within five percent are one level. */
function distinct(sizes: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const size of sizes) {
    const group = groups.at(-1);
    if (group !== undefined && size > (group[0] ?? 0) * 0.95) group.push(size);
    else groups.push([size]);
  }
  return groups;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
