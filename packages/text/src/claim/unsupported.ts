import { chargesNear } from '../evidence/charges-near.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { standsAt } from '../evidence/stands-at.ts';
import { isWeekday } from '../statement/calendar-words.ts';
import { isOtherCharge } from '../statement/charges.ts';
import { axisOf, hardSides, isOpposite } from '../statement/polarity.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { kindOfUnit, unitNamed } from '../statement/units.ts';
import { normalizeTerm } from '../words/normalize-term.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { canonicalTerm } from '../words/synonyms.ts';
import { tokenize } from '../words/tokenize.ts';
import { isMixed } from './mixed-clauses.ts';

/** Words, numbers, dates and the like of a claim that must stand at its place when not all of it does. */
const LEAST_EVIDENCE = 2;

/** What a claim says that only the same said at the place could carry, null when all of it is. */
export function unsupported(
  claim: Claim,
  units: readonly Said[],
): 'negation' | 'number' | 'scope' | 'words' | null {
  if (saysOtherTime(claim, units) || saysOtherSum(claim, units)) return 'number';
  if (saysOtherCharge(claim, units) || saysOpposite(claim, units)) return 'negation';
  if (isWithoutDay(claim, units)) return 'scope';
  if (isTooLittle(claim, units)) return 'words';
  if (isOfRestricted(claim, units)) return 'scope';
  return isMixed(claim, units) ? 'words' : null;
}

/** Whether it is free of charge only in the claim, or not free only there. */
function saysOtherCharge({ clauses }: Claim, units: readonly Said[]): boolean {
  const said = units.flatMap((unit) => unit.clauses());
  return clauses.some((clause) => {
    const { charge } = clause;
    if (charge !== 'free' && charge !== 'extra') return false;
    return isOtherCharge(charge, chargesNear(clause, said));
  });
}

/** Whether one side of a pair of opposites is claimed where only the other one stands, neither of them denied. */
function saysOpposite({ facts }: Claim, units: readonly Said[]): boolean {
  if (facts.isDenial) return false;
  const said = units.flatMap((unit) => unit.clauses()).filter(({ isDenial }) => !isDenial);
  return isOpposite(hardSides(facts.polarity), hardSides(said.flatMap(({ polarity }) => polarity)));
}

/** "Only women" of "only women on Tuesdays". */
function isWithoutDay({ facts }: Claim, units: readonly Said[]): boolean {
  if (
    !(facts.scope.isOnly || facts.isDenial) ||
    facts.calendar.length + facts.quantities.length > 0
  )
    return false;
  const said = units
    .flatMap((unit) => unit.clauses())
    .filter(
      (clause) =>
        (clause.scope.isOnly || clause.isDenial) &&
        topicWords(facts.content).some((word) => clause.words.has(word)),
    );
  return said.length > 0 && said.every(({ calendar }) => calendar.some(isWeekday));
}

/** Whether a place has but one word of a claim, and nothing else that is claimed. */
function isTooLittle({ facts, terms }: Claim, units: readonly Said[]): boolean {
  const isOwn = (term: string) => units.some((unit) => hasNearForm(unit.words, term));
  const isAbove = (term: string) => units.some((unit) => hasNearForm(unit.context, term));
  const found = terms.filter(({ term }) => isOwn(term) || isAbove(term)).length;
  if (found === terms.length) return false;
  const figures = facts.quantities.length + facts.calendar.length + facts.negations;
  const isFirm = [facts, ...units].every(({ scope }) => scope.isMust) ? 1 : 0;
  const sides = facts.polarity.filter((side) =>
    units.some(({ polarity }) => polarity.some((other) => axisOf(other) === axisOf(side))),
  ).length;
  // A heading says what is spoken of, and not what is said of it.
  const isOfHeading = figures === 0 && found > 0 && !terms.some(({ term }) => isOwn(term));
  return isOfHeading || found + figures + sides + isFirm < LEAST_EVIDENCE;
}

const AT_ONCE =
  /(?<!\p{L})(?:immediately|at once|instantly|straight away|right away|(?:on )?the (?:same|next|following) day|sofort|umgehend|unverzüglich|am (?:selben|gleichen|nächsten) tag|immédiatement|tout de suite|inmediatamente|enseguida|subito|meteen|direct)(?!\p{L})/iu;
const FIRST_SPAN =
  /(?<!\p{L})(?:first|erste[nrsm]?|premi[eè]re?s?|primer[oa]?|prim[oa])\s(\p{L}{3,})(?!\p{L})/giu;

/** "At once" of what takes two weeks, and "the first month" of the first week. */
function saysOtherTime({ text }: Claim, units: readonly Said[]): boolean {
  const isSpan = ({ unit }: { readonly unit: string }) =>
    kindOfUnit(unit) === TIME || unit === 'month';
  if (AT_ONCE.test(text) && !units.some(({ plain }) => AT_ONCE.test(plain)))
    if (units.some(({ quantities }) => quantities.some(isSpan))) return true;
  const said = units.flatMap(({ plain }) => firstSpans(plain));
  return said.length > 0 && firstSpans(text).some((span) => !said.includes(span));
}

const TIME = kindOfUnit('day');
const firstSpans = (text: string): string[] =>
  [...text.matchAll(FIRST_SPAN)]
    .map(([, word = '']) => unitNamed(word))
    .filter((unit) => unit !== '');

const DEPOSIT =
  /(?<!\p{L})(?:deposits?|down-payment|kaution|pfand|anzahlung|caution|fianza|cauzione|borg)(?!\p{L})/iu;
const DIFFERENCE =
  /(?:[$€£]\s?\p{Nd}[\p{Nd}.,]*|\p{Nd}[\p{Nd}.,]*\s?(?:€|£|\$|%|euros?|dollars?|pounds?|percent|prozent))\s(?:more|less|off|cheaper|mehr|weniger|günstiger|de plus|de moins|más|menos|in più|in meno)(?!\p{L})/iu;
const DIFFERS =
  /(?<!\p{L})(?:more|less|off|cheaper|save[sd]?|another|additional(?:ly)?|extra|surcharge|supplement|discount|reduction|reduced|on top|plus|mehr|weniger|günstiger|aufpreis|zuschlag|rabatt|ermäßigung|zusätzlich|sparen|plus|moins|supplément|réduction|más|menos|suplemento|descuento|più|meno|sconto)(?!\p{L})/iu;

/** A deposit or a difference ("30 euros more than …") that is claimed to be the price. */
function saysOtherSum({ facts }: Claim, units: readonly Said[]): boolean {
  if (!facts.quantities.some(({ unit }) => unit !== '')) return false;
  return [
    [DEPOSIT, DEPOSIT],
    [DIFFERENCE, DIFFERS],
  ].some(([there, here]) => {
    if (here?.test(facts.form)) return false;
    const own = units
      .flatMap((unit) => unit.clauses())
      .filter(({ quantities }) =>
        quantities.some((one) =>
          facts.quantities.some((other) => one.unit !== '' && sameQuantity(one, other)),
        ),
      );
    return own.length > 0 && own.every(({ form }) => there?.test(form));
  });
}

/** German "also" says "that is". */
const ALSO_ENGLISH = /(?<!\p{L})also(?!\p{L})/iu;
const ALSO =
  /(?<!\p{L})(?:too|as well|auch|ebenfalls|aussi|également|también|anche|pure|ook|também|också|również|też)(?!\p{L})/iu;

/** "We also deliver to Bonn" of "we deliver to Ulm only": a word that the place does not have, where it would have to be named. */
export function isAdded({ facts, text, language }: Claim, units: readonly Said[]): boolean {
  const isLimited =
    !facts.scope.isOnly &&
    units.some(({ limit }) => limit.size > 0 && ![...limit].some((word) => facts.words.has(word)));
  const isNew = (word: string) => !standsAt(word, units);
  const isAlso = ALSO.test(text) || (language !== 'de' && ALSO_ENGLISH.test(text));
  if ((isLimited || isAlso) && topicWords(facts.content).some(isNew)) return true;
  return facts.listed.some((pair) => {
    const fresh = pair.filter(
      (word) => facts.content.has(word) && topicWords([word]).length > 0 && isNew(word),
    );
    return fresh.length > 0 && fresh.length < pair.length;
  });
}

const OF_EACH =
  /(?<!\p{L})(?:each|every|all|any|jede[rsnm]?|alle[nr]?|chaque|cada|ogni)\s+(\p{L}+)\s+(\p{L}+)/giu;

/** "Each box" of "each lost box". */
function isOfRestricted({ facts, text }: Claim, units: readonly Said[]): boolean {
  if (!facts.scope.isUniversal) return false;
  const said = new Set(tokenize(text).map((token) => normalizeTerm(token.text)));
  return units.some(({ plain }) =>
    [...plain.matchAll(OF_EACH)].some(
      ([, kind = '', thing = '']) =>
        facts.words.has(termOf(thing)) &&
        !said.has(normalizeTerm(kind)) &&
        ![kind, thing].some((word) => stopWords('en').has(normalizeTerm(word))),
    ),
  );
}

const termOf = (word: string): string => canonicalTerm(stem(normalizeTerm(word)));
