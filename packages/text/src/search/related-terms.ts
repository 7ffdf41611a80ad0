import { synonymsOf } from '../words/synonyms.ts';
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

/** From how many times as many passages with another word on, that is the word of these pages. */
const USUAL = 3;

/** How many passages hold a term. */
export type FrequencyOf = (term: string) => number;

/** The other words under which the words of a question may be found, for counting them. */
export const otherWords = (terms: readonly WeightedTerm[]): string[] => [
  ...new Set(terms.flatMap((one) => (isOwn(one) ? synonymsOf(one.term) : []))),
];

/**
 * Other words for the words of a question. "WiFi", which no passage holds, may be found as "wireless"; "photo", which few hold, as
 * "image", when many more have that. At most 40. For words that no passage holds there are none when one of them has no
 * other: "What would shipping to Canada cost?" is not answered by what delivery costs.
 */
export function relatedTerms(
  terms: readonly WeightedTerm[],
  frequencyOf: FrequencyOf,
): RelatedTerm[] {
  const known = new Set(terms.map(({ term }) => term));
  const othersOf = ({ term, weight }: WeightedTerm) => {
    const least = Math.max(1, USUAL * frequencyOf(term));
    return synonymsOf(term)
      .filter((other) => !known.has(other) && frequencyOf(other) >= least)
      .map((other) => ({
        ...{ term: other, word: other, weight: weight * RELATED_WEIGHT },
        insteadOf: term,
      }));
  };
  const own = terms.filter(isOwn);
  const missing = own.filter(({ term }) => frequencyOf(term) === 0).map(othersOf);
  const rare = own.filter(({ term }) => frequencyOf(term) > 0).map(othersOf);
  const instead = missing.some((group) => group.length === 0) ? [] : missing.flat();
  return [...instead, ...rare.flat()].slice(0, MAX_TERMS);
}

/**
 * How many passages hold what a word of the question means: those with the word, or with the other word that they have for it, whichever
 * are more. Without that, a word that the pages seldom use would count for more than all others, because it is rare (the synonym
 * operator of structured queries: Pirkola 1998).
 */
export function meantFrequency(
  related: readonly RelatedTerm[],
  frequencyOf: FrequencyOf,
): FrequencyOf {
  const most = new Map<string, number>();
  for (const { term, insteadOf } of related)
    most.set(insteadOf, Math.max(most.get(insteadOf) ?? 0, frequencyOf(term)));
  return (term) => {
    const own = frequencyOf(term);
    return own === 0 ? 0 : Math.max(own, most.get(term) ?? 0);
  };
}

const isOwn = ({ word, weight }: WeightedTerm): boolean => word !== '' && weight >= OWN;
