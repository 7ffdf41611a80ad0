import { ENOUGH, isStated, type Place, type Read } from '../evidence/find-places.ts';
import { likenessTo } from '../evidence/likeness.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { isEdited } from '../relation/is-edited.ts';
import { otherRelation } from '../relation/other-relation.ts';
import { isOutdated } from '../relation/outdated.ts';
import { isSaidOfAnother } from '../relation/said-of-another.ts';
import { isTurnedRound } from '../relation/turned-round.ts';
import { isOtherOfKind } from '../statement/alternatives.ts';
import { isWeekday } from '../statement/calendar-words.ts';
import { isNamesake } from '../statement/product-names.ts';
import { isOtherBound } from '../statement/quantities.ts';
import { isStatementWord } from '../statement/statement-words.ts';
import { topicWords } from '../statement/topic-words.ts';
import { normalizeTerm } from '../words/normalize-term.ts';
import { stem } from '../words/stem.ts';
import { type Doubt, isCarriedInDoubt, newnessOf } from './doubts.ts';
import { flawOfClauses } from './flaw-of-clauses.ts';
import { isLoose } from './is-loose.ts';
import { isMisnamed } from './is-misnamed.ts';
import { isWider } from './is-wider.ts';
import { hasOwnPhrase, hasOwnRun } from './own-phrases.ts';
import { asMeant, turnedByPlace } from './turned-by-place.ts';
import { isAdded, unsupported } from './unsupported.ts';

/** Why a sentence is not carried by the passages. */
export type ClaimFlaw = 'words' | 'number' | 'date' | 'name' | 'negation' | 'scope';

/** Enough when a number or name is the same. */
const ENOUGH_WITH_ANCHOR = 0.52;
/** "Closed" is never said where "open" stands: the other words are enough. */
const ENOUGH_CLOSED = 0.5;
/** Least inner product of the vectors of sentence and place when the words alone do not decide. */
const ALIKE = 0.5;
/** Share of what a clause speaks of that the place does not: from here on it may be an addition. */
const MOSTLY_NEW = 0.5;
/** Letters at the start by which words are taken for forms of one. */
const LIKE = 4;

/** What does not fit at a place, null when everything does. */
export function flawAt(claim: Claim, place: Place, read: readonly Read[]): ClaimFlaw | null {
  const flaw = flawOf(claim, place, read);
  const units = flaw === null ? place.units : place.units.map(asMeant(claim));
  const isSame = units.every((unit, at) => unit === place.units[at]);
  return isSame ? flaw : flawOf(claim, { ...place, units }, read);
}

/** What contradicts is decided by rules, what only makes doubtful is weighed. The first of both is told. */
function flawOf(claim: Claim, place: Place, read: readonly Read[]): ClaimFlaw | null {
  const doubts = new Map<Doubt, ClaimFlaw>();
  const contradicted = contradiction(claim, place, { read, doubts });
  const [doubted] = doubts.values();
  if (contradicted !== null) return doubted ?? contradicted;
  if (isLoose(claim, place.units)) doubts.set('loose', 'words');
  if (doubts.size === 0 || isCarriedInDoubt(claim, place, new Set(doubts.keys()))) return null;
  return doubted ?? 'words';
}

/** What contradicts a claim, null when nothing does. What makes it doubtful is added to `doubts`. */
function contradiction(
  claim: Claim,
  place: Place,
  { read, doubts }: { readonly read: readonly Read[]; readonly doubts: Map<Doubt, ClaimFlaw> },
): ClaimFlaw | null {
  const { units, score } = place;
  if (!claim.facts.quantities.every((quantity) => isStated(quantity, units))) return 'number';
  const isClosedThen = isOtherDay(claim, units);
  if (!isClosedThen && isOnOtherDate(claim, units)) return 'date';
  if (isOutdated(claim, place)) return 'date';
  if (!claim.facts.ordinals.every((place) => hasOrdinal(place, units))) return 'number';
  if (isMisnamed(claim, place, read)) return 'name';
  if (isOfOther(claim, { units, read })) doubts.set('otherSubject', 'name');
  const turned = turnedByPlace(claim, place);
  if (turned !== null) return turned;
  if (hasOtherUnit(claim, units) || hasOtherPeriod(claim, units)) return 'number';
  if (hasOtherBound(claim, units)) return 'negation';
  if (isOther(claim, units)) return 'name';
  if (isOfNamesake(claim, units)) return 'name';
  // What is hardly there is not said too widely.
  if (isWider(claim, units)) return score < ENOUGH ? 'words' : 'scope';
  if (!isClosedThen) {
    const lacking = flawOfClauses(claim, units) ?? unsupported(claim, units);
    if (lacking !== null) return lacking;
    if (isAdded(claim, units)) doubts.set('added', 'words');
  }
  if (isTurnedRound(claim, units)) return 'scope';
  if (!isClosedThen) {
    const relation = otherRelation(claim, units);
    if (relation !== null) return relation;
    if (isSaidOfAnother(claim, units)) doubts.set('ofAnother', 'words');
    if (isEdited(claim, units)) doubts.set('edited', 'words');
  }
  const newness = newnessOf(claim, units);
  if (newness === 1) return 'words';
  if (newness >= MOSTLY_NEW) doubts.set('addition', 'words');
  if (hasOwnRun(claim, units)) doubts.set('ownWords', 'words');
  if (hasOwnPhrase(claim, units)) doubts.set('ownPhrase', 'words');
  if (isClosedThen && score >= ENOUGH_CLOSED) return null;
  const hasAnchor = claim.facts.quantities.length + claim.sureNames.length > 0;
  if (score >= (hasAnchor ? ENOUGH_WITH_ANCHOR : ENOUGH)) return null;
  if (!isAlike(claim, units)) doubts.set('faint', 'words');
  return null;
}

const hasOrdinal = (place: number, units: readonly Said[]): boolean =>
  units.some(
    ({ ordinals, quantities }) =>
      ordinals.includes(place) || quantities.some(({ value }) => value === String(place)),
  );

/** Whether a claim names another thing of a kind than the place does. */
const isOther = ({ facts }: Claim, units: readonly Said[]): boolean =>
  facts.alternatives.length > 0 &&
  facts.negations === 0 &&
  isOtherOfKind(
    facts.alternatives,
    units.flatMap((unit) => [...unit.alternatives, ...unit.contextAlternatives()]),
  );

const isOfNamesake = ({ namesakes }: Claim, units: readonly Said[]): boolean =>
  namesakes.length > 0 &&
  isNamesake(
    namesakes,
    units.flatMap((unit) => unit.productNames),
  );

/** Whether a claim names dates that the place does not; the ends of a span must be the same. */
function isOnOtherDate({ facts }: Claim, units: readonly Said[]): boolean {
  if (facts.calendar.length === 0) return false;
  const named = units.flatMap(({ calendar, contextCalendar }) => [
    ...calendar,
    ...contextCalendar(),
  ]);
  const meant =
    facts.daySpans.ends.length > 0 ? [] : units.flatMap((unit) => unit.daySpans.between);
  return !isWithin(facts.calendar, [...named, ...meant]);
}

const CLOSED =
  /(?<!\p{L})(?:closed|shut|geschlossen|fermée?s?|cerrad[oa]s?|chius[oaie]|gesloten|fechad[oa]s?|stängt|zamknięt\p{L}*)(?!\p{L})/iu;

/** "Closed on Mondays" where "open Tuesday to Friday" stands: a denial for days outside a span. */
function isOtherDay({ facts, text }: Claim, units: readonly Said[]): boolean {
  if (facts.calendar.length === 0 || facts.quantities.length > 0) return false;
  const spans = units.flatMap(({ daySpans: { ends, between } }) => [...ends, ...between]);
  const named = new Set(units.flatMap(({ calendar }) => calendar).concat(spans));
  const isNo = facts.isDenial || CLOSED.test(text);
  return (
    isNo &&
    spans.length > 0 &&
    facts.calendar.every((id) => isWeekday(id) && !named.has(id)) &&
    !units.some((unit) => unit.isDenial || CLOSED.test(unit.plain))
  );
}

const isLikeAny = (word: string, { words, context }: Said): boolean => {
  if (words.has(word) || context.has(word) || isStatementWord(word)) return true;
  const start = word.slice(0, LIKE);
  for (const other of words) if (other.startsWith(start) || other.includes(word)) return true;
  return false;
};

/** Whether each entry is there as often as it is claimed. */
function isWithin(claimed: readonly string[], said: readonly string[]): boolean {
  const left = [...said];
  return claimed.every((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const GERUND = /^\p{Lu}\p{Ll}{2,}ing\s/u;

/** Whether a claim speaks first of what another sentence is about, and the place has no word of it. */
function isOfOther(
  { facts, sureNames, text }: Claim,
  { units, read }: { readonly units: readonly Said[]; readonly read: readonly Read[] },
): boolean {
  // What is done (Moving a flat costs ...) is seldom what a page names first.
  const [subject] = topicWords(facts.content).slice(GERUND.test(text) ? 1 : 0);
  if (subject === undefined || sureNames.includes(subject)) return false;
  if (units.some((unit) => isLikeAny(subject, unit))) return false;
  return read.some(
    (passage) =>
      passage.vocabulary.has(subject) &&
      passage.units.some((unit) =>
        unit.clauses().some(({ content }) => topicWords(content)[0] === subject),
      ),
  );
}

const TOO_LATE =
  /(?<!\p{L})(?:less than|later than|within|weniger als|später als)\s.{1,24}(?:before|ahead|beforehand|in advance|notice|vorher|im voraus)(?!\p{L})/iu;

/** Whether a claim has a number as the least instead of the most, or the other way round. */
function hasOtherBound({ facts, text }: Claim, units: readonly Said[]): boolean {
  const said = units.flatMap((unit) => unit.quantities);
  // "Cancelling less than a day before costs 9 euros" of what is free until then.
  if (TOO_LATE.test(text) && facts.quantities.length > 1) return false;
  return facts.quantities.some((quantity) => isOtherBound(quantity, said));
}

/** Whether a claim counts a price by the year instead of the month. */
function hasOtherPeriod({ facts }: Claim, units: readonly Said[]): boolean {
  if (facts.periods.length === 0) return false;
  const said = units.flatMap((unit) => unit.periods);
  return said.length > 0 && !facts.periods.some((period) => said.includes(period));
}

/** "The first full day" of what is said of half an hour: spans of time without a number count as well. */
function hasOtherUnit({ facts }: Claim, units: readonly Said[]): boolean {
  return [...facts.words].some((word) => {
    const unit = SPANS.get(word);
    if (unit === undefined) return false;
    const isHere = units.some(
      ({ words, context, quantities }) =>
        quantities.some((quantity) => quantity.unit === unit) ||
        [...words, ...context].some((other) => SPANS.get(other) === unit),
    );
    const hasOther = units.some(({ words }) => [...words].some((other) => SPANS.has(other)));
    return !isHere && hasOther;
  });
}

const SPANS: ReadonlyMap<string, string> = new Map(
  [
    ['minute', 'minute minuten'],
    ['hour', 'hour hourly stunde stunden heure hora'],
    ['day', 'day daily tag tage tagen täglich jour día'],
    ['week', 'week weekly woche wochen wöchentlich semaine semana'],
    ['month', 'month monthly monat monate monatlich mois mes'],
    ['year', 'year yearly annual annually jahr jahre jährlich année año'],
  ].flatMap(([unit = '', words = '']) =>
    words.split(' ').map((word) => [stem(normalizeTerm(word)), unit] as const),
  ),
);

/** Borderline wording: the vectors of sentence and place decide. */
const isAlike = (claim: Claim, units: readonly Said[]): boolean =>
  likenessTo(claim)(units) >= ALIKE;
