import { leftOutItems } from '../evidence/left-out-items.ts';
import { ownWords } from '../evidence/own-words.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import type { Facts } from '../statement/facts-of.ts';
import { type Quantity, sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';

/**
 * Least shares of the words of a place that a claim must say as well. Numbers, days and denials are compared one by one and
 * hold a claim to its place; where it has none, or brings a word of its own, what it leaves out may be what matters.
 */
const LEAST_UNHELD = 0.6;
const LEAST_HELD = 0.2;
const LEAST_WITH_OWN_WORD = 0.3;

/** Whether a claim may say something else than a place that has its words: too little of either stands in the other. */
export function isLoose(claim: Claim, units: readonly Said[]): boolean {
  // Cells say their own.
  if (units.some(({ isRow }) => isRow)) return false;
  const { facts } = claim;
  const isHeld =
    facts.quantities.length + facts.calendar.length + facts.negations > 0 ||
    (facts.scope.isPeriodic && hasPeriod(facts, units));
  // "Monday to Thursday from 8 to 18": all that it says was compared.
  if (isHeld && topicWords(facts.content).length === 0) return false;
  if (isHeld)
    return (
      saidShare(facts, units) <
      (ownWords(claim, units).length > 0 ? LEAST_WITH_OWN_WORD : LEAST_HELD)
    );
  return (
    isForOther(claim, units) ||
    endsInOwnWord(claim, units) ||
    leavesOutNumber(facts, units) ||
    (saidShare(facts, units) < LEAST_UNHELD && !isOwnClause(claim, units))
  );
}

const BUT = /(?<!\p{L})(?:but|except|aber|außer|mais|sauf|pero|salvo|ma|tranne)(?!\p{L})/iu;

/** "Dogs are welcome" of "dogs are welcome, cats stay outside": what stands beside it does not limit it. */
function isOwnClause(claim: Claim, units: readonly Said[]): boolean {
  if (ownWords(claim, units).length > 0) return false;
  const { facts } = claim;
  const limits = (other: Facts) =>
    other.negations > 0 ||
    other.calendar.length > 0 ||
    other.isUnless ||
    other.isException ||
    other.scope.isConditional ||
    other.scope.isOnly ||
    (facts.charge === 'free' && other.charge !== undefined) ||
    BUT.test(other.form);
  const topic = topicWords(facts.content);
  const holds = ({ words, content, polarity }: Facts) =>
    topic.every((word) => hasNearForm(words, word)) &&
    facts.polarity.every((side) => polarity.includes(side)) &&
    topicWords(content).length <= topic.length / LEAST_UNHELD;
  return units.some((unit) => {
    const clauses = unit.clauses();
    const own = clauses.find(holds);
    return (
      topic.length > 0 &&
      own !== undefined &&
      !BUT.test(own.form) &&
      clauses.every((clause) => clause === own || !limits(clause))
    );
  });
}

const hasPeriod = (facts: Facts, units: readonly Said[]): boolean =>
  facts.periods.some((period) => units.some(({ periods }) => periods.includes(period)));

const CONTACT = /[^\s@]{1,64}@[^\s@]{1,64}|\bhttps?:\/\//u;
/** Who may be asked, and how, is said in any words. */
const ASKS =
  /^(?:contact|write|email|mail|reach|send|message|ask|question|quer|enquir|inquir|team|support|help|address|visit|page|link|site|website|online|use|form)/u;

/** "For refunds, write to …" of an address that stands there for invoices. */
const isForOther = (claim: Claim, units: readonly Said[]): boolean =>
  CONTACT.test(claim.text) &&
  topicWords(ownWords(claim, units)).some((word) => !ASKS.test(word) && !CONTACT.test(word));

/** What is added to a sentence comes last. */
function endsInOwnWord(claim: Claim, units: readonly Said[]): boolean {
  const last = topicWords(claim.facts.content).at(-1);
  return last !== undefined && ownWords(claim, units).includes(last);
}

/** Words that stand in addresses only, which readers do not read. */
function wordsOfAddresses(units: readonly Said[]): string[] {
  const plain = units.map((unit) => unit.plain).join('\n');
  const addresses = plain.match(ADDRESS);
  if (addresses === null) return [];
  const read = new Set(canonicalWords(plain.replace(ADDRESS, '')));
  return canonicalWords(addresses.join('\n')).filter((word) => !read.has(word));
}

const ADDRESS = /\bhttps?:\/\/\S+/g;

/** Share of the words of a place, apart from those that any fact can be told with, that a claim has. */
function saidShare({ words }: Facts, units: readonly Said[]): number {
  const there = new Set(units.flatMap(({ content }) => topicWords(content)));
  for (const word of wordsOfAddresses(units)) there.delete(word);
  for (const { form } of units)
    for (const { start, end } of leftOutItems(form, words))
      for (const word of canonicalWords(form.slice(start, end))) there.delete(word);
  if (there.size === 0) return 1;
  const said = [...there].filter((word) => hasNearForm(words, word));
  return said.length / there.size;
}

/** "Until the day of arrival" of "until three days before arrival": the clause that shares most with a claim has a number. */
function leavesOutNumber(facts: Facts, units: readonly Said[]): boolean {
  let most = -1;
  let nearest: Facts | undefined;
  for (const clause of units.flatMap((unit) => unit.clauses())) {
    const shared = topicWords(clause.content).filter((word) => hasNearForm(facts.words, word));
    if (shared.length <= most) continue;
    most = shared.length;
    nearest = clause;
  }
  const isAmong = (one: Quantity, numbers: readonly Quantity[]) =>
    numbers.some((other) => sameQuantity(one, other));
  return (nearest?.quantities ?? []).some(
    (one) =>
      !isAmong(one, facts.quantities) &&
      !units.some((unit) => isAmong(one, countsLeftOut(facts, unit))),
  );
}

/** The numbers of listed things that a claim does not speak of. */
function countsLeftOut({ words }: Facts, { form, quantities }: Facts): Quantity[] {
  const items = leftOutItems(form, words);
  return quantities.filter((one) =>
    items.some(({ start, end }) => start <= one.start && one.start < end),
  );
}
