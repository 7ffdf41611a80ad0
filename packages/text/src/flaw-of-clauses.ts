import type { Facts } from './facts-of.ts';
import { isOpposite } from './polarity.ts';
import { type Quantity, sameQuantity } from './quantities.ts';
import type { Claim } from './read-claim.ts';
import type { Said } from './read-evidence.ts';

/** Words of one to three letters tell little about which clause is meant. */
const SHORT = 3;
const SHORT_WEIGHT = 0.2;

/** Each clause against the clauses of the place that share most words with it. */
export function flawOfClauses(claim: Claim, units: readonly Said[]): 'negation' | 'number' | null {
  const said = units.flatMap((unit) => unit.clauses());
  for (const clause of claim.clauses) {
    const nearest = nearestClauses(clause, said);
    if (nearest.length === 0) {
      if (clause.negations > 0) return 'negation';
      continue;
    }
    const clash = nearest.some(
      (other) =>
        (clause.negations !== other.negations) !== isOpposite(clause.polarity, other.polarity),
    );
    if (clash) return 'negation';
    if (clause.quantities.some((quantity) => isSwapped(quantity, nearest))) return 'number';
  }
  return isExcepted(claim, said) ? 'negation' : null;
}

/** Whether a claim speaks of what a clause takes out, without a word of that. */
function isExcepted({ facts, clauses }: Claim, said: readonly Facts[]): boolean {
  if (facts.negations > 0 || clauses.some((clause) => clause.isException)) return false;
  const isLong = (word: string) => word.length > SHORT;
  return said.some(
    (exception) =>
      exception.isException &&
      [...exception.words].some(
        (word) =>
          isLong(word) &&
          facts.words.has(word) &&
          !said.some((other) => other !== exception && other.words.has(word)),
      ),
  );
}

function nearestClauses(clause: Facts, said: readonly Facts[]): Facts[] {
  let most = 0;
  let nearest: Facts[] = [];
  for (const other of said) {
    let shared = 0;
    for (const word of clause.words)
      if (other.words.has(word)) shared += word.length <= SHORT ? SHORT_WEIGHT : 1;
    for (const quantity of clause.quantities)
      if (other.quantities.some((there) => sameQuantity(quantity, there))) shared += 0.5;
    if (shared === 0 || shared < most) continue;
    if (shared > most) nearest = [];
    most = shared;
    nearest.push(other);
  }
  return nearest;
}

/** The nearest clauses state another number of the same unit in its place. */
const isSwapped = (quantity: Quantity, nearest: readonly Facts[]): boolean =>
  quantity.unit !== '' &&
  !nearest.some(({ quantities }) => quantities.some((other) => sameQuantity(quantity, other))) &&
  nearest.some(({ quantities }) => quantities.some(({ unit }) => unit === quantity.unit));
