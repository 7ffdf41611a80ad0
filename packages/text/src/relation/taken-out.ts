import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';
import { calendarWords } from '../statement/calendar-words.ts';
import { axisOf } from '../statement/polarity.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';

/** "Every day but Monday". */
const BUT = String.raw`(?<=\b(?:every|all|any)(?:day|one|body|thing)?\b[^.,;:]{0,24}\s)but(?! (?:not|only|never|no)\b)`;
const TAKES_OUT = `${BUT}|except(?: for)?|apart from|other than|ausgenommen|abgesehen von|mit ausnahme|with the exception of|à l['’]exception|con (?:la )?excepción|a excepción|ad eccezione|sauf|excepté|hormis|salvo|excepto|tranne|eccetto|behalve`;
const EXCEPT = `${TAKES_OUT}|excluding|outside(?: of)?|beyond(?! (?:that|this|which))|außer(?:halb)?|bis auf|hors|en dehors|fuera de|fuori|buiten`;
const EXCEPTS = anyOf(EXCEPT);
const EXCEPTED = new RegExp(
  String.raw`(?<!\p{L})(?:${EXCEPT})(?!\p{L})([^,.;:]{3,60})(?!\p{L})`,
  'iu',
);

/** What takes something out of the rest of a sentence, and not only of a sum ("excluding VAT") or a house ("outside"). */
const EXCEPTION = new RegExp(
  String.raw`(?<!\p{L})(?<mark>${TAKES_OUT}|but (?:not|only|never)|though not|außer|(?:aber|jedoch) (?:nicht|nur|nie)|mais (?:pas|seulement)|pero (?:no|s[oó]lo)|ma (?:non|solo)|uitgezonderd|maar (?:niet|alleen))(?!\p{L})(?<object>[^.;:]{3,80})`,
  'iu',
);
/** Whether a text takes something out of what it says. */
export const takesOut = (text: string): boolean => EXCEPTION.test(text);

const ALL_OF_IT = anyOf(
  `everything|all of it|in full|the (?:full|whole|entire) (?:amount|sum|price)|alles|vollständig|den (?:vollen|gesamten|ganzen) (?:betrag|preis)|en totalité|intégralement|la totalité|todo el importe|íntegramente|l['’]intero importo|interamente`,
);
const DENIES = anyOf(`not|never|nicht|nie|pas|no|non|niet`);
/** What stands before an exception, whether it denies ("but not"), and the days that it names. */
function exceptionIn(plain: string) {
  const found = EXCEPTION.exec(plain);
  if (found === null) return undefined;
  const { mark = '', object = '' } = found.groups ?? {};
  return {
    before: plain.slice(0, found.index),
    denies: DENIES.test(mark),
    days: calendarWords(object),
  };
}

/** "In the app, but not by phone" names one way and denies another: who leaves out the second says nothing else. */
const ONE_WAY = anyOf(
  `in|on|at|by|via|with|for|per|from|to|through|im|am|auf|an|bei|mit|für|über|dans|sur|par|avec|pour|en|con|por|para|da|su|op|met|voor`,
);
const LIMITED = anyOf(
  `but|only|usually|normally|generally|some|most|many|aber|nur|meist(?:ens)?|normalerweise|einige|mais|seulement|pero|s[oó]lo|ma|solo|maar|alleen`,
);

/**
 * "We deliver everywhere" of "we deliver everywhere except the islands": a claim that speaks of all, or without any number or day, and
 * neither of what its sentence takes out nor of a limit. What it holds besides is compared by itself.
 */
export function leavesOutException({ facts, text }: Claim, units: readonly Said[]): boolean {
  const isGeneral =
    facts.scope.isUniversal ||
    facts.scope.isPeriodic ||
    facts.quantities.length + facts.calendar.length === 0;
  if (takesOut(text) || LIMITED.test(text)) return false;
  if (ALL_OF_IT.test(text) && units.some(({ plain, isRow }) => !isRow && takesOut(plain)))
    return true;
  if (!isGeneral) return false;
  return units.some(({ plain, isRow }) => {
    const exception = isRow ? undefined : exceptionIn(plain);
    if (exception === undefined) return false;
    const { before, denies, days } = exception;
    if (denies && ONE_WAY.test(before)) return false;
    const main = new Set(canonicalWords(before));
    return (
      topicWords(facts.content).every((word) => hasNearForm(main, word)) &&
      !facts.calendar.some((id) => days.includes(id))
    );
  });
}

/** Whether a claim that denies nothing states what a place takes out or denies. */
export const isTakenOut = (claim: Claim, units: readonly Said[]): boolean =>
  claim.facts.negations === 0 &&
  !EXCEPTS.test(claim.text) &&
  (units.some(({ plain }) => isExcepted(claim, plain)) || isOnlyDenied(claim, units));

/** "During the holidays" of "outside the holidays", also of days. */
function isExcepted({ facts }: Claim, plain: string): boolean {
  const object = EXCEPTED.exec(plain)?.[1];
  if (object === undefined) return isOnDeniedDay(facts, plain);
  const there = new Set(canonicalWords(object));
  const rest = new Set(canonicalWords(plain.replace(object, ' ')));
  const days = calendarWords(object);
  return (
    facts.calendar.some((id) => days.includes(id)) ||
    topicWords(facts.content).some((word) => hasNearForm(there, word) && !hasNearForm(rest, word))
  );
}

/** "In January" of "on Saturdays, but not in January". */
function isOnDeniedDay({ calendar }: Claim['facts'], plain: string): boolean {
  const exception = exceptionIn(plain);
  return exception?.denies === true && calendar.some((id) => exception.days.includes(id));
}

/** "May stay overnight" of "may spend a day but cannot stay overnight": words that stand in denials only. */
function isOnlyDenied({ facts, terms }: Claim, units: readonly Said[]): boolean {
  const said = units.flatMap((unit) => unit.clauses());
  if (!said.some(({ isDenial }) => isDenial)) return false;
  const isDenied = (word: string) => {
    const homes = said.filter(({ words }) => hasNearForm(words, word));
    return homes.length > 0 && homes.every((home) => home.isDenial && isMeant(home));
  };
  /** It shares more than a word, and no pair of opposites, which are compared by themselves. */
  const isMeant = ({ words, inherited, polarity }: (typeof said)[number]) =>
    terms.filter(({ term }) => hasNearForm(words, term) || inherited.has(term)).length > 1 &&
    !polarity.some((side) => facts.polarity.some((other) => axisOf(other) === axisOf(side)));
  return topicWords(facts.content).some(isDenied) || [...facts.content].filter(isDenied).length > 1;
}
