import { ownWords } from '../evidence/own-words.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import type { Facts } from '../statement/facts-of.ts';
import { stem } from '../words/stem.ts';
import { canonicalTerm } from '../words/synonyms.ts';

/** Share of the words of a claim that stand in the same order in one sentence: from here on it repeats that sentence. */
const REPEATED = 0.68;
/** Shorter words are mostly function words, if only of another language. */
const SHORT = 3;

/**
 * "Vehicles over two metres in width" of "vehicles over two metres in height": a claim that repeats a sentence but for a word
 * which that sentence does not have. Who words freely changes more than that, and the sentence itself says it as well.
 */
export function isEdited(claim: Claim, units: readonly Said[]): boolean {
  if (units.some(({ isRow }) => isRow)) return false;
  const mine = inOrder(claim.facts);
  let most = -1;
  let nearest: Said | undefined;
  for (const unit of units) {
    const shared = sharedInOrder(mine, inOrder(unit));
    if (shared <= most) continue;
    most = shared;
    nearest = unit;
  }
  // Numbers and days were compared already, and are all there.
  const figures = claim.facts.quantities.length + claim.facts.calendar.length;
  return (
    nearest !== undefined &&
    most + figures >= REPEATED * (mine.length + figures) &&
    ownWords(claim, claim.clauses.length > 1 ? units : [nearest]).some(
      (word) => word.length > SHORT && !SAID_ANYHOW.has(word),
    )
  );
}

/** "Customers can …" is said of what "you can …", and a price of what costs something. */
const SAID_ANYHOW = new Set(['customer', 'price'].map((word) => canonicalTerm(stem(word))));

const inOrder = ({ terms }: Facts): string[] =>
  terms.filter(({ isWhole }) => isWhole).map(({ term }) => canonicalTerm(term));

/** Length of the longest common subsequence of two lists (Wagner, Fischer 1974), in one row. */
function sharedInOrder(left: readonly string[], right: readonly string[]): number {
  const row = new Uint16Array(right.length + 1);
  for (const word of left) {
    let diagonal = 0;
    for (let at = 1; at <= right.length; at += 1) {
      const above = row[at] ?? 0;
      row[at] = word === right[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[right.length] ?? 0;
}
