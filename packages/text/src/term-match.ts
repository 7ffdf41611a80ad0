import type { WeightedTerm } from './query-terms.ts';

/** A question term with its full weight: position in the question times idf. */
export interface ScoredTerm {
  readonly term: string;
  readonly weight: number;
}

/** Least similarity of two words for one to count as a spelling or inflection of the other. */
const SIMILAR = 0.5;
const SIMILAR_CREDIT = 0.9;
const MIN_FUZZY_LENGTH = 4;

/** Question terms weighted by idf; compounds and character pairs keep their smaller share. */
export function scoreTerms(
  terms: readonly WeightedTerm[],
  idfOf: (term: string) => number,
): ScoredTerm[] {
  return terms.map(({ term, weight }) => ({ term, weight: weight * Math.max(0, idfOf(term)) }));
}

/**
 * Share of the terms' weight that a set of terms covers, 0..1. A word that is absent earns partial
 * credit for the most similar present one (Dice coefficient of character trigrams, from 0.5 up).
 */
export function coverage(terms: readonly ScoredTerm[], present: ReadonlySet<string>): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? coveredWeight(terms, present) / total : 0;
}

/** The weight that `coverage` takes its share of. */
export function coveredWeight(terms: readonly ScoredTerm[], present: ReadonlySet<string>): number {
  return terms.reduce((sum, { term, weight }) => sum + weight * termCredit(term, present), 0);
}

/** Credit of one term, 0..1: 1 when present, less for its nearest spelling. */
export function termCredit(term: string, present: ReadonlySet<string>): number {
  if (present.has(term)) return 1;
  if (term.length < MIN_FUZZY_LENGTH || /\p{N}/u.test(term)) return 0;
  let best = 0;
  const grams = trigrams(term);
  for (const other of present) {
    if (other.length < MIN_FUZZY_LENGTH || Math.abs(other.length - term.length) > 4) continue;
    best = Math.max(best, dice(grams, trigrams(other)));
  }
  return best >= SIMILAR ? best * SIMILAR_CREDIT : 0;
}

const CACHE_LIMIT = 20_000;
const cache = new Map<string, readonly string[]>();

function trigrams(term: string): readonly string[] {
  const known = cache.get(term);
  if (known !== undefined) return known;
  const padded = `_${term}_`;
  const grams: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i += 1) grams.push(padded.slice(i, i + 3));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(term, grams);
  return grams;
}

function dice(left: readonly string[], right: readonly string[]): number {
  let shared = 0;
  for (const gram of left) if (right.includes(gram)) shared += 1;
  return (2 * shared) / (left.length + right.length);
}
