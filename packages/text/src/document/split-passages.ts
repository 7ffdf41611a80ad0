import { countWords } from '../words/count-words.ts';
import { type Limits, type Section, sections } from './document-sections.ts';
import type { SentenceUnit } from './split-sentences.ts';
import { headerLabel } from './table-row.ts';

/** A retrievable piece of a document: `text === document.text.slice(start, end)`. */
export interface Piece {
  /** 0, 1, 2, … in the order of the document. */
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * Headings above the piece, outermost first, without marks. When the piece continues a table, the
   * table's header row is the last entry, written "Plan | Price".
   */
  readonly headings: string[];
}

/** Sizes of pieces. */
export interface SplitOptions {
  /** Words aimed at; a section up to half longer stays whole. Default 200. */
  readonly targetWords?: number | undefined;
  /** Words of the previous piece repeated at the start of the next one of a section. Default 40. */
  readonly overlapWords?: number | undefined;
  /** Most UTF-16 units of a piece; only a single table row may be longer (four times). Default 2400. */
  readonly maxChars?: number | undefined;
}

/** Most of a piece that its overlap and the next unit may take, in characters. */
const OVERLAP_CHARS = 0.5;

/**
 * Cuts light Markdown into passages along its headings, never inside a sentence, list item, or table
 * row unless that alone exceeds `maxChars`. Tiny neighbouring sections are joined. A heading that
 * opens a passage is in `headings`, not in its text. Linear in the length of the text.
 */
export function splitPassages(
  document: { readonly title: string; readonly text: string },
  options: SplitOptions = {},
): Piece[] {
  const { targetWords = 200, overlapWords = 40, maxChars = 2400 } = options;
  const limits: Limits = {
    targetWords: Math.max(1, targetWords),
    overlapWords: Math.max(0, Math.min(overlapWords, targetWords / 2)),
    maxChars: Math.max(16, maxChars),
  };
  const pieces: Piece[] = [];
  for (const section of sections(document, limits)) {
    for (const [from, to] of packs(section, limits)) {
      const first = section.units[from];
      const last = section.units[to - 1];
      if (first === undefined || last === undefined) continue;
      const start = withMark(first, last.end - limits.maxChars);
      const continues = first.tableHeader !== undefined && first.tableHeader !== first.text;
      pieces.push({
        ordinal: pieces.length,
        start,
        end: last.end,
        text: document.text.slice(start, last.end),
        headings: continues
          ? [...section.headings, headerLabel(first.tableHeader ?? '')]
          : [...section.headings],
      });
    }
  }
  return pieces;
}

/** Where a piece begins: a list keeps the mark of its first item, unless that would make the piece too long. */
function withMark({ start, mark = '' }: SentenceUnit, earliest: number): number {
  return start - mark.length < earliest ? start : start - mark.length;
}

/** Ranges of units, half-open, that become pieces: equal shares of the section plus the overlap. */
function packs(section: Section, limits: Limits): [number, number][] {
  const words = section.units.map((unit) => countWords(unit.text));
  const total = words.reduce((sum, count) => sum + count, 0);
  const share = total / Math.max(1, Math.round(total / limits.targetWords));
  const ranges: [number, number][] = [];
  let from = 0;
  let next = 0;
  while (next < words.length) {
    const to = fill(section, words, { from, next, share, maxChars: limits.maxChars });
    ranges.push([from, to]);
    from = overlapStart(section, words, { from, to, limits });
    next = to;
  }
  return ranges;
}

function fill(
  section: Section,
  words: readonly number[],
  at: { from: number; next: number; share: number; maxChars: number },
): number {
  const start = section.units[at.from]?.start ?? 0;
  let fresh = words[at.next] ?? 0;
  let to = at.next + 1;
  while (to < words.length) {
    const count = words[to] ?? 0;
    if (fresh + count / 2 > at.share && fresh > 0) break;
    if ((section.units[to]?.end ?? 0) - start > at.maxChars) break;
    fresh += count;
    to += 1;
  }
  return to;
}

function overlapStart(
  section: Section,
  words: readonly number[],
  at: { from: number; to: number; limits: Limits },
): number {
  const next = section.units[at.to];
  if (next === undefined) return at.to;
  let start = at.to;
  let repeated = 0;
  while (start - 1 > at.from) {
    const unit = section.units[start - 1];
    repeated += words[start - 1] ?? 0;
    if (unit === undefined || repeated > at.limits.overlapWords) break;
    // Units without words count too, or rows of bare pipes would be repeated without end.
    if (next.end - unit.start > at.limits.maxChars * OVERLAP_CHARS) break;
    start -= 1;
  }
  return start;
}
