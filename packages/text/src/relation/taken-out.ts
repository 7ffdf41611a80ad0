import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';
import { calendarWords } from '../statement/calendar-words.ts';
import { axisOf } from '../statement/polarity.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';

const EXCEPT = `except(?: for)?|apart from|other than|excluding|outside(?: of)?|beyond|ausgenommen|außer(?:halb)?|abgesehen von|bis auf|mit ausnahme|hors|en dehors|sauf|excepté|hormis|salvo|excepto|fuera de|tranne|eccetto|fuori|behalve|buiten`;
const EXCEPTS = anyOf(EXCEPT);
const EXCEPTED = new RegExp(
  String.raw`(?<!\p{L})(?:${EXCEPT})(?!\p{L})([^,.;:]{3,60})(?!\p{L})`,
  'iu',
);

/** Whether a claim that denies nothing states what a place takes out or denies. */
export const isTakenOut = (claim: Claim, units: readonly Said[]): boolean =>
  claim.facts.negations === 0 &&
  !EXCEPTS.test(claim.text) &&
  (units.some(({ plain }) => isExcepted(claim, plain)) || isOnlyDenied(claim, units));

/** "During the holidays" of "outside the holidays", also of days. */
function isExcepted({ facts }: Claim, plain: string): boolean {
  const object = EXCEPTED.exec(plain)?.[1];
  if (object === undefined) return false;
  const there = new Set(canonicalWords(object));
  const rest = new Set(canonicalWords(plain.replace(object, ' ')));
  const days = calendarWords(object);
  return (
    facts.calendar.some((id) => days.includes(id)) ||
    topicWords(facts.content).some((word) => hasNearForm(there, word) && !hasNearForm(rest, word))
  );
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
