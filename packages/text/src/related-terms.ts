import type { WeightedTerm } from './query-terms.ts';
import { synonymsOf } from './synonyms.ts';

/** What another word for a word of the question counts. */
const RELATED_WEIGHT = 0.7;
const MAX_TERMS = 40;
/** Words that earlier turns lend are not looked up by other words. */
const OWN = 1;

/** Other words for the words of a question that no passage holds: "WiFi" is also found as "wireless". At most 40. */
export function relatedTerms(
  terms: readonly WeightedTerm[],
  isHeld: (term: string) => boolean,
): WeightedTerm[] {
  const known = new Set(terms.map(({ term }) => term));
  const found = new Map<string, WeightedTerm>();
  for (const { term, word, weight } of terms) {
    if (word === '' || weight < OWN || isHeld(term)) continue;
    for (const other of synonymsOf(term))
      if (!known.has(other) && found.size < MAX_TERMS)
        found.set(other, { term: other, word: other, weight: weight * RELATED_WEIGHT });
  }
  return [...found.values()];
}
