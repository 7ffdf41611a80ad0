import type { Place } from '../evidence/find-places.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { excludes, isAbsent, namedByOthers } from '../question/denying-lead.ts';
import type { Facts } from '../statement/facts-of.ts';
import { canonicalWords } from '../words/canonical-words.ts';

/** A unit as what it says where it stands, for a claim that denies as well, or that affirms as well. */
export const asMeant =
  ({ facts }: Claim) =>
  (unit: Said): Said =>
    (denies(facts) ? unit.denied?.() : unit.affirmed?.()) ?? unit;

const denies = ({ negations, form }: Facts): boolean => negations > 0 || excludes(form);

/**
 * Whether a claim says of an item what the heading above it denies ("Damage is covered", below "What is not covered"), tells to do
 * what it forbids ("Use a pressure washer.", below "Do not"), or affirms what a "no" answers.
 */
const saysOfDenied = (claim: Claim, units: readonly Said[]): boolean =>
  units.some(
    (unit) =>
      unit.denied !== undefined &&
      (unit.isAnswer ? saysOfQuestion(claim, unit, unit.denied()) : saysOfItem(claim, unit)),
  );

const saysOfItem = ({ terms, text }: Claim, { words, isForbidden }: Said): boolean =>
  (isForbidden && /[.!]$/.test(text)) || terms.some(({ term }) => !words.has(term));

/** Whether a claim has more of the question than of what follows the "no": "No, but you can leave it outside." */
function saysOfQuestion({ terms }: Claim, { words }: Said, denied: Said): boolean {
  const isAsked = (term: string) => denied.words.has(term) && !words.has(term);
  const asked = terms.filter(({ term }) => isAsked(term)).length;
  return asked > 0 && asked >= terms.filter(({ term }) => words.has(term)).length;
}

/** Whether a claim speaks of members below "Non-members". */
const isOfOutsiders = ({ terms, text }: Claim, units: readonly Said[]): boolean =>
  namedByOthers(text).length === 0 &&
  units.some(({ outsiders }) => terms.some(({ term }) => outsiders.has(term)));

/** Others than those a place speaks of, by any name. */
const ANYBODY =
  /(?<!\p{L})(?:others?|everyone|everybody|anyone|anybody|guests?|visitors?|public|else|rest|andere\p{L}*|übrige\p{L}*|sonstige\p{L}*|alle|gäste\p{L}*|besucher\p{L}*)(?!\p{L})/iu;

/** Whether a claim speaks of non-members where only members are spoken of. */
function isOfInsiders({ text }: Claim, units: readonly Said[]): boolean {
  const named = namedByOthers(text);
  const isOfMore = ({ plain }: Said) => ANYBODY.test(plain) || namedByOthers(plain).length > 0;
  if (named.length === 0 || units.some(isOfMore)) return false;
  const stands = (word: string) =>
    units.some(({ words, context }) => words.has(word) || context.has(word));
  return named.some(
    (word) => canonicalWords(word).some(stands) && !canonicalWords(`non${word}`).some(stands),
  );
}

/** Whether a claim says of what is there no more, or not yet, that it is. */
const isOfAbsent = ({ terms, text }: Claim, units: readonly Said[]): boolean =>
  !isAbsent(text) &&
  units.some((unit) => unit.isAbsent && terms.some(({ term }) => !unit.words.has(term)));

const isExcluding = ({ isUnderDenial, negations, plain, clauses }: Said): boolean =>
  isUnderDenial || negations > 0 || excludes(plain) || clauses().some(({ form }) => excludes(form));

/** Whether a claim speaks of a column in which a row says "no". */
const saysOfRefused = ({ facts }: Claim, units: readonly Said[]): boolean =>
  units.some(({ refusals }) =>
    refusals.some((head) => head.size > 0 && [...head].every((word) => facts.words.has(word))),
  );

/** From this share of its words on a sentence under a denial may be repeated as it stands. */
const NEARLY_ALL = 0.8;

/** What turns a claim round where its place stands: a heading, an announcement, a question or a column; null when nothing does. */
export function turnedByPlace(
  claim: Claim,
  { units, score }: Pick<Place, 'units' | 'score'>,
): 'name' | 'negation' | 'scope' | null {
  if (isOfOutsiders(claim, units) || isOfInsiders(claim, units)) return 'name';
  if (isOfAbsent(claim, units)) return 'scope';
  if (excludes(claim.text) && !units.some(isExcluding)) return 'negation';
  if (denies(claim.facts)) return null;
  const isDenied = units.some(({ isUnderDenial }) => isUnderDenial);
  const isMention = score >= NEARLY_ALL && !saysOfDenied(claim, units);
  return (isDenied && !isMention) || saysOfRefused(claim, units) ? 'negation' : null;
}
