import { otherWords } from '../words/other-words.ts';
import type { WeightedTerm } from './query-terms.ts';

/** What another word for a word of the question counts. */
const RELATED_WEIGHT = 0.7;
const MAX_TERMS = 40;
/** Words that earlier turns lend are not looked up by other words. */
const OWN = 1;

/** Another word for a word of a question. */
export interface RelatedTerm extends WeightedTerm {
  /** The term of the question. */
  readonly insteadOf: string;
}

/**
 * Other words for the words of a question that no passage holds: "WiFi" may also be found as "wireless". At most 40. None when
 * one of the missing words has no other: "What would shipping to Canada cost?" is not answered by what delivery costs.
 */
export function relatedTerms(
  terms: readonly WeightedTerm[],
  isHeld: (term: string) => boolean,
): RelatedTerm[] {
  const known = new Set(terms.map(({ term }) => term));
  const missing = terms.filter(
    ({ term, word, weight }) => word !== '' && weight >= OWN && !isHeld(term),
  );
  const groups = missing.map(({ term, weight }) =>
    otherWords(term)
      .filter((other) => !known.has(other))
      .map((other) => ({
        ...{ term: other, word: other, weight: weight * RELATED_WEIGHT },
        insteadOf: term,
      })),
  );
  return groups.some((group) => group.length === 0) ? [] : groups.flat().slice(0, MAX_TERMS);
}

/** Those of the other words that some passage holds; none when a missing word is not held in other words either. */
export function heldTerms(
  related: readonly RelatedTerm[],
  isHeld: (term: string) => boolean,
): RelatedTerm[] {
  const held = related.filter(({ term }) => isHeld(term));
  const replaced = new Set(held.map(({ insteadOf }) => insteadOf));
  return related.every(({ insteadOf }) => replaced.has(insteadOf)) ? held : [];
}
