import type { Read } from '../evidence/find-places.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { isOpposite } from '../statement/polarity.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { stopWords } from '../words/stop-words.ts';

/** Function words that make sure of a language. */
const SURE = 3;
/** Words that are the same in both languages: names, brands, loan words. */
const SHORT = 3;

/** Whether a sentence is in a language that none of the passages is in. */
export function isForeign({ facts, language }: Claim, read: readonly Read[]): boolean {
  const stops = stopWords(language);
  const found = facts.terms.filter(({ word }) => stops.has(word));
  return found.length >= SURE && !read.some((passage) => passage.language() === language);
}

/**
 * Where a sentence in another language is carried: words cannot be compared, but its numbers with their units, its dates, its
 * denials and opposites can, and at least one of them or a name must be there.
 */
export function placeOfForeign(
  { facts, namePairs }: Claim,
  read: readonly Read[],
): { readonly passage: Read; readonly unit: Said } | undefined {
  for (const passage of read)
    for (const unit of passage.units) {
      const hasNumbers = facts.quantities.every((quantity) =>
        unit.quantities.some(
          (other) =>
            sameQuantity(quantity, other) && (quantity.unit === '') === (other.unit === ''),
        ),
      );
      const hasDates = facts.calendar.every((day) => unit.calendar.includes(day));
      const hasNames = namePairs.every((pair) => passage.names().pairs.has(pair));
      const agrees =
        facts.isDenial === unit.isDenial &&
        !isOpposite(facts.polarity, unit.polarity) &&
        (unit.scope.isUniversal || !facts.scope.isUniversal);
      // As written: a synonym of another language would make any two sentences share a word.
      const there = new Set(unit.terms.map(({ term }) => term));
      const shared = new Set(
        facts.terms
          .map(({ term }) => term)
          .filter((term) => term.length > SHORT && there.has(term)),
      );
      const anchors = facts.quantities.length + facts.calendar.length + shared.size;
      if (hasNumbers && hasDates && hasNames && agrees && anchors > 0) return { passage, unit };
    }
  return undefined;
}
