import { groupHash } from '../words/letter-groups.ts';
import { LETTER, letterOf } from '../words/letters.ts';

/** What two texts are compared by. */
export interface TextSketch {
  /** Words, as far as the script has spaces. */
  readonly words: number;
  /** Hashes of neighbouring words, the smallest of them, in order. */
  readonly smallest: readonly number[];
  /** Hash of the numbers in their order: a price that differs is another text. */
  readonly numbers: number;
}

/** Hashes kept: enough to tell .8 from .95. */
const SIZE = 48;
const SAME = 0.9;

/** Takes the sketch of a text: a bottom-k sketch of its word pairs (Broder 1997). Case, accents and marks do not count. */
export function textSketch(text: string): TextSketch {
  const hashes = new Set<number>();
  let words = 0;
  let numbers = 0;
  let before = 0;
  let hash = 0;
  let hasDigit = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const letter = letterOf(code);
    const kind = letter >>> 16;
    if (kind === LETTER.ignored) continue;
    if (kind !== LETTER.none) {
      hash = groupHash(0, hash, letter & 0xffff);
      hasDigit ||= code >= 0x30 && code <= 0x39;
      if (kind !== LETTER.syllable) continue;
    }
    if (hash === 0) continue;
    hashes.add(groupHash(1, before, hash));
    if (hasDigit) numbers = groupHash(2, numbers, hash);
    words += 1;
    before = hash;
    hash = 0;
    hasDigit = false;
  }
  const smallest = [...hashes].sort((a, b) => a - b).slice(0, SIZE);
  return { words, smallest, numbers };
}

/** Share of common word pairs of two texts, 0 to 1 (Jaccard index): exact up to 48 pairs, an estimate beyond; 1 of two without words. */
export function likenessOf(a: TextSketch, b: TextSketch): number {
  // Both are in order: the smallest of the union are met in one walk.
  let [own, other, size, shared] = [0, 0, 0, 0];
  while (size < SIZE && (own < a.smallest.length || other < b.smallest.length)) {
    const left = a.smallest[own] ?? Number.POSITIVE_INFINITY;
    const right = b.smallest[other] ?? Number.POSITIVE_INFINITY;
    if (left <= right) own += 1;
    if (right <= left) other += 1;
    if (left === right) shared += 1;
    size += 1;
  }
  return size === 0 ? 1 : shared / size;
}

/** Shorter texts are alike by chance: an address, a line of a menu. */
const SHORTEST_COPY = 25;
const COPIED = 0.8;

/** Whether a text of some length is nearly a copy of the other; numbers may differ. */
export const isCopy = (a: TextSketch, b: TextSketch): boolean =>
  Math.min(a.words, b.words) >= SHORTEST_COPY && likenessOf(a, b) >= COPIED;

/** Whether two texts say the same, but for a few words and never a number. */
export function isSameText(a: TextSketch, b: TextSketch): boolean {
  if (a.numbers !== b.numbers) return false;
  if (Math.min(a.words, b.words) < SAME * Math.max(a.words, b.words)) return false;
  return likenessOf(a, b) >= SAME;
}
