import { isWeekday } from './calendar-words.ts';
import type { Facts } from './facts-of.ts';
import { isOpposite } from './polarity.ts';
import { isSameKind, type Quantity, sameQuantity } from './quantities.ts';
import type { Claim } from './read-claim.ts';
import type { Said } from './read-evidence.ts';
import type { Scope } from './scope.ts';
import { isStatementWord } from './statement-words.ts';

/** Words of one to three letters tell little about which clause is meant. */
const SHORT = 3;
const SHORT_WEIGHT = 0.2;

type ClauseFlaw = 'negation' | 'number' | 'date' | 'scope';

/** Each clause against the clauses of the place that say the same, or share most words with it. */
export function flawOfClauses(claim: Claim, units: readonly Said[]): ClauseFlaw | null {
  const said = units.flatMap((unit) => unit.clauses());
  for (const clause of claim.clauses) {
    const flaw = flawOfClause(clause, { said, claim });
    if (flaw !== null) return flaw;
  }
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
  const whole = said.filter((other) => isSaidWhole(other, clause));
  const nearest = whole.length > 0 ? whole : nearestClauses(clause, said);
  if (nearest.length === 0) return clause.negations > 0 ? 'negation' : null;
  const isOneOf = whole.length > 0 && !hasSeveral(clause.quantities);
  const flaws = nearest.map(
    (other) =>
      clash(clause, { other, claim }) ??
      (isOneOf && isOtherNumber(clause, other) ? 'number' : null),
  );
  const flaw = flaws.find((found) => found !== null) ?? null;
  // Of clauses that are said whole one is meant; of those that only share words none may clash.
  if (flaw !== null && (whole.length === 0 || !flaws.includes(null))) return flaw;
  if (clause.quantities.some((one) => isSwapped(one, nearest))) return 'number';
  return isAttachedElsewhere(clause, said) ? 'number' : null;
}

/**
 * "The battery has five years" of "the frame has five years, the battery two": a word of the claim stands only in a clause
 * with another number of that kind, and the clause of the claimed number has a word that the claim leaves out.
 */
function isAttachedElsewhere(claim: Facts, said: readonly Facts[]): boolean {
  if (hasSeveral(claim.quantities)) return false;
  return claim.quantities.some((quantity) => {
    if (quantity.unit === '') return false;
    const own = said.filter((other) => states(other, quantity));
    const rivals = said.filter(
      (other) =>
        !own.includes(other) && other.quantities.some((there) => isSameKind(quantity, there)),
    );
    const isLeftOut = own.every(({ content }) =>
      [...content].some(
        (word) => word.length > SHORT && !isStatementWord(word) && !hasLike(claim.words, word),
      ),
    );
    return own.length > 0 && isLeftOut && rivals.some((rival) => isOnlyIn(rival, { claim, said }));
  });
}

/** Words that begin alike are taken for forms of one. */
function hasLike(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const start = word.slice(0, SHORT + 1);
  for (const other of words) if (other.startsWith(start)) return true;
  return false;
}

const states = ({ quantities }: Facts, quantity: Quantity): boolean =>
  quantities.some((other) => sameQuantity(quantity, other));

/** Whether a word of a claim stands in one clause and no other. */
const isOnlyIn = (
  { content }: Facts,
  { claim, said }: { readonly claim: Facts; readonly said: readonly Facts[] },
): boolean =>
  [...content].some(
    (word) =>
      word.length > SHORT &&
      claim.content.has(word) &&
      said.filter((other) => other.words.has(word)).length === 1,
  );

/** Whether the place takes out, denies or forbids what a claim takes out. */
const isTakenOut = (exception: Facts, said: readonly Facts[]): boolean =>
  said.some(
    (other) =>
      (other.isException || other.isDenial) &&
      [...exception.content].some((word) => other.words.has(word)),
  );

/** Whether it states two numbers of one kind, which may come from two clauses. */
const hasSeveral = (quantities: readonly Quantity[]): boolean =>
  quantities.some((one, i) => quantities.slice(i + 1).some((other) => isSameKind(one, other)));

function clash(
  clause: Facts,
  { other, claim }: { readonly other: Facts; readonly claim: Claim },
): ClauseFlaw | null {
  if (isDenied(clause, other) && !isSaidInPieces(claim, other)) return 'negation';
  if (isOnOtherDay(clause, other)) return 'date';
  if (isFirmer(clause.scope, other.scope)) return 'scope';
  return isUnconditional(claim, other) ? 'scope' : null;
}

/** "Must" where "may" stands; "may only" is as firm. */
const isFirmer = (claim: Scope, said: Scope): boolean =>
  claim.isMust && !claim.isMay && said.isMay && !said.isMust && !said.isOnly;

/** Whether one says the contrary of the other. "Only with" is "not without". */
const isDenied = (claim: Facts, said: Facts): boolean =>
  (claim.isDenial !== (said.isDenial && !(said.scope.isOnly && claim.negations > 1))) !==
  isOpposite(claim.polarity, said.polarity);

/** Whether a claim cuts in clauses what the place says in one, and denies as much on the whole. */
const isSaidInPieces = ({ facts, clauses }: Claim, other: Facts): boolean =>
  clauses.length > 1 &&
  clauses.every(({ content }) => [...content].some((word) => other.words.has(word))) &&
  !isDenied(facts, other);

/** The clause names days, and none of them is claimed; likewise of months. */
function isOnOtherDay(claim: Facts, said: Facts): boolean {
  const there = [...said.calendar, ...said.daySpans.between];
  return [true, false].some((isDay) => {
    const claimed = claim.calendar.filter((id) => isWeekday(id) === isDay);
    const others = there.filter((id) => isWeekday(id) === isDay);
    return claimed.length > 0 && others.length > 0 && !claimed.some((id) => others.includes(id));
  });
}

/** What is said to hold under a strict condition only, of which the claim has no word. */
const isUnconditional = ({ facts }: Claim, { condition }: Facts): boolean =>
  condition.size > 0 &&
  !facts.scope.isConditional &&
  !facts.scope.isOnly &&
  ![...condition].some((word) => facts.words.has(word));

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

/** Whether a claim says every word of a clause, and speaks of dates and numbers where it does. */
const isSaidWhole = ({ content, calendar, quantities, polarity }: Facts, claim: Facts): boolean =>
  content.size > 0 &&
  [...content].every((word) => claim.words.has(word)) &&
  polarity.every((side) => claim.polarity.some((other) => axisOf(side) === axisOf(other))) &&
  calendar.every((id) => claim.calendar.some((other) => isWeekday(id) === isWeekday(other))) &&
  quantities.every((one) => claim.quantities.some((other) => isSameKind(one, other)));

const axisOf = (side: string): string => side.split(' ')[0] ?? '';

/** The clauses that share most words with a claim. */
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
