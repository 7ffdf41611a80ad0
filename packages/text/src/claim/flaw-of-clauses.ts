import { meantBy } from '../evidence/nearest-clauses.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { takesOut } from '../relation/taken-out.ts';
import { isOtherAgent } from '../statement/agents.ts';
import { isWeekday } from '../statement/calendar-words.ts';
import type { Facts } from '../statement/facts-of.ts';
import { isSameKind, type Quantity, sameQuantity } from '../statement/quantities.ts';
import type { Scope } from '../statement/scope.ts';
import { topicWords } from '../statement/topic-words.ts';
import { isDenied, isSaidInPieces } from './contrary.ts';
import {
  hasSeveral,
  isAttachedElsewhere,
  isOfDenied,
  isQualifiedElsewhere,
} from './moved-numbers.ts';

/** Words of one to three letters tell little about which clause is meant. */
const SHORT = 3;

type ClauseFlaw = 'negation' | 'number' | 'date' | 'scope' | 'name';

/** Each clause against the clauses of the place that say the same, or share most words with it. */
export function flawOfClauses(claim: Claim, units: readonly Said[]): ClauseFlaw | null {
  const said = units.flatMap((unit) => unit.clauses());
  for (const clause of claim.clauses) {
    const flaw = flawOfClause(clause, { said, claim });
    if (flaw !== null) return flaw;
  }
  if (isOfDenied(claim, said)) return 'number';
  return isExcepted(claim, said) ? 'negation' : null;
}

function flawOfClause(
  clause: Facts,
  { said, claim }: { readonly said: readonly Facts[]; readonly claim: Claim },
): ClauseFlaw | null {
  // "… if you do not want them": nothing in it could be compared.
  const isFiller = clause.content.size === 0 && clause.quantities.length === 0;
  if (isFiller && clause.scope.isConditional) return null;
  if (clause.isException && isTakenOut(clause, said)) return null;
  const { exact, full, whole, nearest } = meantBy(clause, { said, claim });
  if (nearest.length === 0) return clause.negations > 0 ? 'negation' : null;
  const isOneOf = whole.length > 0 && !hasSeveral(clause.quantities);
  // A denial that one of the nearest clauses states as well was meant there.
  const isAgreed =
    clause.isMainDenial && nearest.some((other) => other.isMainDenial && !isDenied(clause, other));
  const flaws = nearest.map(
    (other) =>
      clash(clause, { other, claim, isAgreed }) ??
      (isOneOf && isOtherNumber(clause, other) ? 'number' : null),
  );
  const flaw = flaws.find((found) => found !== null) ?? null;
  // Of clauses that are said whole one is meant; of those that only share words none may clash.
  if (flaw !== null && (whole.length === 0 || !flaws.includes(null))) return flaw;
  if (clause.quantities.some((one) => isSwapped(one, nearest))) return 'number';
  if (exact.length > 0 && full.some((other) => isDeniedMore(clause, { other, exact })))
    return 'negation';
  if (exact.length > 0) return isQualifiedElsewhere(clause, { exact, said }) ? 'number' : null;
  return isAttachedElsewhere(clause, said) ? 'number' : null;
}

/** Whether the place takes out, denies or forbids what a claim takes out. */
const isTakenOut = (exception: Facts, said: readonly Facts[]): boolean =>
  said.some(
    (other) =>
      (other.isException || other.isDenial) &&
      [...exception.content].some((word) => other.words.has(word)),
  );

function clash(
  clause: Facts,
  {
    other,
    claim,
    isAgreed,
  }: { readonly other: Facts; readonly claim: Claim; readonly isAgreed: boolean },
): ClauseFlaw | null {
  const says = clause.content.size + clause.polarity.length > 0 || clause.isDenial;
  if (says && isDenied(clause, other) && !isSaidInPieces(claim, other) && !isAgreed)
    return 'negation';
  if (isOnOtherDay(clause, other) || isOnMoreDays(clause, other)) return 'date';
  if (!clause.isDenial && isFirmer(clause.scope, other.scope)) return 'scope';
  if (!clause.isDenial && sharesTopic(clause, other) && isOtherAgent(clause.form, other.form))
    return 'name';
  return isUnconditional(claim, other) ? 'scope' : null;
}

/** Whether a clause that says more of what is claimed than those with its number says the contrary. */
const isDeniedMore = (
  claim: Facts,
  { other, exact }: { readonly other: Facts; readonly exact: readonly Facts[] },
): boolean =>
  exact.every(({ content }) => topicWords(content).length < topicWords(other.content).length) &&
  other.isDenial &&
  isDenied(claim, other);

const sharesTopic = (claim: Facts, said: Facts): boolean => {
  const topic = topicWords(claim.content);
  return (
    topic.length > 0 && 2 * topic.filter((word) => said.words.has(word)).length >= topic.length
  );
};

/** "Must" where "may" stands; "may only" is as firm. */
const isFirmer = (claim: Scope, said: Scope): boolean =>
  claim.isMust && !claim.isMay && said.isMay && !said.isMust && !said.isOnly;

/** The clause names days, and none of them is claimed; likewise of months. */
function isOnOtherDay(claim: Facts, said: Facts): boolean {
  const there = [...said.calendar, ...said.daySpans.between];
  return [true, false].some((isDay) => {
    const claimed = claim.calendar.filter((id) => isWeekday(id) === isDay);
    const others = there.filter((id) => isWeekday(id) === isDay);
    return claimed.length > 0 && others.length > 0 && !claimed.some((id) => others.includes(id));
  });
}

/** One of the days that are claimed is not among those of the clause with the numbers that are claimed. */
function isOnMoreDays(claim: Facts, said: Facts): boolean {
  const there = [...said.calendar, ...said.daySpans.between].filter(isWeekday);
  return (
    claim.quantities.length > 0 &&
    there.length > 0 &&
    claim.quantities.every((one) => said.quantities.some((other) => sameQuantity(one, other))) &&
    !claim.calendar.filter(isWeekday).every((id) => there.includes(id))
  );
}

/** What is said to hold under a strict condition only, of which the claim has no word. */
const isUnconditional = ({ facts }: Claim, { condition }: Facts): boolean =>
  condition.size > 0 &&
  !facts.scope.isConditional &&
  !facts.scope.isOnly &&
  ![...condition].some((word) => facts.words.has(word));

/** Whether a claim speaks of what a clause takes out, without a word of that. */
function isExcepted({ facts, clauses, text }: Claim, said: readonly Facts[]): boolean {
  if (facts.negations > 0 || takesOut(text) || clauses.some((clause) => clause.isException))
    return false;
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

/** Whether a clause that is said whole has another number, also of what is only counted ("two movers"). */
const isOtherNumber = (claim: Facts, other: Facts): boolean =>
  claim.quantities.some((one) => isSwapped(one, [other])) ||
  (claim.quantities.some(isCount) &&
    other.quantities.some(isCount) &&
    !claim.quantities.some((one) =>
      other.quantities.some((there) => sameQuantity(one, there) && isCount(one)),
    ));

const isCount = ({ unit }: Quantity): boolean => unit === '';

/** The nearest clauses state another number of the same kind in its place. */
const isSwapped = (quantity: Quantity, nearest: readonly Facts[]): boolean =>
  quantity.unit !== '' &&
  !nearest.some(({ quantities }) => quantities.some((other) => sameQuantity(quantity, other))) &&
  nearest.some(({ quantities }) => quantities.some((other) => isSameKind(quantity, other)));
