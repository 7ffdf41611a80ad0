import { isWeekday } from '../statement/calendar-words.ts';
import type { Facts } from '../statement/facts-of.ts';
import { axisOf, hasOpposite } from '../statement/polarity.ts';
import { isSameKind, sameQuantity } from '../statement/quantities.ts';
import { isStatementWord } from '../statement/statement-words.ts';
import type { Claim } from './read-claim.ts';

/** Function words tell little about which clause is meant, and words of the clause before it less than its own. */
const SHORT_WEIGHT = 0.2;
const INHERITED_WEIGHT = 0.6;
const AXIS_WEIGHT = 0.5;
const NUMBER_WEIGHT = 0.5;
const NAME_WEIGHT = 1.6;

/** The clauses of a place that a clause of a claim may be about. */
export interface Meant {
  /** Those that say nothing but what is claimed, with its number. */
  readonly exact: readonly Facts[];
  /** Those of which every word is claimed. */
  readonly full: readonly Facts[];
  /** The exact ones, or else the full ones. */
  readonly whole: readonly Facts[];
  /** The whole ones, or else those that share most with it. */
  readonly nearest: readonly Facts[];
}

/** Finds the clauses that a clause of a claim is to be compared with. */
export function meantBy(
  clause: Facts,
  { said, claim }: { readonly said: readonly Facts[]; readonly claim: Claim },
): Meant {
  const exact = nearer(
    said.filter((other) => isSameNumber(other, { clause, claim })),
    clause,
  );
  const full = mostSpecific(said.filter((other) => isSaidWhole(other, clause)));
  const whole = exact.length > 0 ? exact : full;
  if (whole.length > 0) return { exact, full, whole, nearest: whole };
  return { exact, full, whole, nearest: nearestClauses(clause, { said, names: claim.sureNames }) };
}

const specific = (words: ReadonlySet<string>): string[] =>
  [...words].filter((word) => !isStatementWord(word));

const hasOneNumber = ({ clauses }: Claim): boolean =>
  clauses.filter(({ quantities }) => quantities.length > 0).length === 1;

/** Those that share a word with a claim, if any does. */
function nearer(exact: readonly Facts[], clause: Facts): readonly Facts[] {
  const near = exact.filter(({ content }) => [...content].some((word) => clause.words.has(word)));
  return near.length > 0 ? near : exact;
}

/** Without clauses that say less than another one does. */
const mostSpecific = (whole: readonly Facts[]): Facts[] =>
  whole.filter(
    ({ content }) =>
      !whole.some(
        (other) =>
          specific(other.content).length > specific(content).length &&
          specific(content).every((word) => other.content.has(word)),
      ),
  );

/** Whether a claim says every word of a clause, and speaks of dates and numbers where it does. */
const isSaidWhole = ({ content, calendar, quantities, polarity }: Facts, claim: Facts): boolean =>
  specific(content).length > 0 &&
  specific(content).every((word) => claim.words.has(word)) &&
  polarity.every((side) => claim.polarity.some((other) => axisOf(side) === axisOf(other))) &&
  calendar.every((id) => claim.calendar.some((other) => isWeekday(id) === isWeekday(other))) &&
  quantities.every((one) => claim.quantities.some((other) => isSameKind(one, other)));

/** "And on Fridays until 1 pm": a clause that says nothing but what is claimed, with the number and the day of the claim. */
const isSameNumber = (
  { content, calendar, quantities }: Facts,
  { clause, claim }: { readonly clause: Facts; readonly claim: Claim },
): boolean =>
  quantities.length > 0 &&
  clause.quantities.length > 0 &&
  specific(content).every(
    (word) => clause.words.has(word) || (hasOneNumber(claim) && claim.facts.words.has(word)),
  ) &&
  calendar.every((id) => clause.calendar.includes(id)) &&
  clause.quantities.every((one) => quantities.some((other) => sameQuantity(one, other))) &&
  quantities.every((one) => claim.facts.quantities.some((other) => sameQuantity(one, other)));

/** The clauses that share most words with a claim. */
function nearestClauses(
  clause: Facts,
  { said, names }: { readonly said: readonly Facts[]; readonly names: readonly string[] },
): Facts[] {
  let most = 0;
  let nearest: Facts[] = [];
  for (const other of said) {
    let shared = 0;
    for (const word of clause.words)
      if (other.words.has(word)) shared += weightOf(word, { clause, names });
      else if (other.inherited.has(word)) shared += INHERITED_WEIGHT;
    for (const side of clause.polarity)
      if (other.polarity.some((there) => axisOf(there) === axisOf(side))) shared += AXIS_WEIGHT;
    for (const quantity of clause.quantities)
      if (other.quantities.some((there) => sameQuantity(quantity, there))) shared += NUMBER_WEIGHT;
    for (const id of clause.calendar)
      if (other.calendar.includes(id) || other.daySpans.between.includes(id)) shared += 1;
    if (shared === 0 || shared < most) continue;
    if (shared > most) nearest = [];
    most = shared;
    nearest.push(other);
  }
  return nearest;
}

/** A name tells most about what is spoken of, and function words nearly nothing. */
function weightOf(
  word: string,
  { clause, names }: { readonly clause: Facts; readonly names: readonly string[] },
): number {
  if (names.includes(word)) return NAME_WEIGHT;
  return clause.content.has(word) || hasOpposite(word) ? 1 : SHORT_WEIGHT;
}
