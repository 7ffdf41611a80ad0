import { ENOUGH, isStated, type Place, type Read } from './find-places.ts';
import { flawOfClauses } from './flaw-of-clauses.ts';
import { embedDocument, embedQuery } from './local-embedding.ts';
import { normalizeTerm } from './normalize-term.ts';
import type { Claim } from './read-claim.ts';
import type { Said } from './read-evidence.ts';
import { stem } from './stem.ts';
import { canonicalTerm } from './synonyms.ts';

/** Why a sentence is not carried by the passages. */
export type ClaimFlaw = 'words' | 'number' | 'date' | 'name' | 'negation';

/** Enough when a number or name is the same. */
const ENOUGH_WITH_ANCHOR = 0.5;
/** Least inner product of the vectors of sentence and place when the words alone do not decide. */
const ALIKE = 0.5;
/** German nouns from elsewhere in the passages are let pass when nearly everything else is found. */
const NEARLY_ALL = 0.8;

/** What does not fit at a place, null when everything does. */
export function flawAt(claim: Claim, place: Place, read: readonly Read[]): ClaimFlaw | null {
  const { units, score } = place;
  if (!claim.facts.quantities.every((quantity) => isStated(quantity, units))) return 'number';
  if (!claimsDatesOf(claim, units)) return 'date';
  const isHere = (name: string) => stands(name, units);
  if (!claim.sureNames.every(isHere)) return 'name';
  const missing = claim.maybeNames.filter((name) => !isHere(name));
  if (missing.some((name) => isFromElsewhere(name, claim, { place, read }))) return 'name';
  const isDenied = units.some(({ isUnderDenial }) => isUnderDenial);
  if (isDenied && score < NEARLY_ALL && claim.facts.negations === 0) return 'negation';
  if (hasOtherUnit(claim, units)) return 'number';
  const clauseFlaw = flawOfClauses(claim, units);
  if (clauseFlaw !== null) return clauseFlaw;
  const hasAnchor = claim.facts.quantities.length + claim.sureNames.length > 0;
  if (score >= (hasAnchor ? ENOUGH_WITH_ANCHOR : ENOUGH)) return null;
  return isAlike(claim, units) ? null : 'words';
}

const claimsDatesOf = ({ facts: { calendar: claimed } }: Claim, units: readonly Said[]): boolean =>
  claimed.length === 0 ||
  isWithin(
    claimed,
    units.flatMap(({ calendar, contextCalendar }) => [...calendar, ...contextCalendar()]),
  );

/** Whether each entry is there as often as it is claimed. */
function isWithin(claimed: readonly string[], said: readonly string[]): boolean {
  const left = [...said];
  return claimed.every((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Whether a name is said at a place or above it. */
export function stands(name: string, units: readonly Said[]): boolean {
  const term = canonicalTerm(name);
  return units.some(
    ({ words, context }) =>
      words.has(term) || context.has(term) || (name.length > 3 && hasInflected(name, words)),
  );
}

/** "Hollerbusch" for "Hollerbuschs", and a first part of a compound. */
function hasInflected(name: string, words: ReadonlySet<string>): boolean {
  for (const word of words)
    if (Math.abs(word.length - name.length) <= 2 && word.length > 3)
      if (word.startsWith(name) || name.startsWith(word)) return true;
  return false;
}

/** Whether a word with a capital that the place does not have is a name from another place: then it was swapped. */
function isFromElsewhere(
  name: string,
  { language }: Claim,
  { place, read }: { readonly place: Place; readonly read: readonly Read[] },
): boolean {
  if (language === 'de')
    return place.score < NEARLY_ALL && read.some(({ names }) => names().capitals.has(name));
  return read.some(({ names }) => names().sure.has(name));
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

/** Borderline wording: the vectors of sentence and place decide, which see parts of words and no order. */
function isAlike({ text }: Claim, units: readonly Said[]): boolean {
  const place = { title: '', headings: [], text: units.map(({ plain }) => plain).join(' ') };
  const left = embedQuery(text, () => 1);
  const right = embedDocument(place);
  let product = 0;
  for (let i = 0; i < left.length; i += 1) product += (left[i] ?? 0) * (right[i] ?? 0);
  return product >= ALIKE;
}
