import { normalizeTerm } from './normalize-term.ts';
import { tokenize } from './tokenize.ts';

/** Least share of common word triples for two texts to be nearly the same. */
export const NEAR_DUPLICATE = 0.8;
/** Shorter texts are alike by chance: an address, a line of a menu. */
const SHORTEST_WORDS = 25;
const SHINGLE = 3;

/** The word triples of a text; null for one that is too short to be a copy of another. */
export function shinglesOf(text: string): ReadonlySet<string> | null {
  const words = tokenize(text).map((token) => normalizeTerm(token.text));
  if (words.length < SHORTEST_WORDS) return null;
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1)
    shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}

/** Jaccard index of two sets of triples, 0 to 1. */
export function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of left) if (right.has(shingle)) shared += 1;
  return shared / Math.max(1, left.size + right.size - shared);
}
