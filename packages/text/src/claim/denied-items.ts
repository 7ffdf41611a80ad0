import type { Place } from '../evidence/find-places.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/read-evidence.ts';

/** A unit as what it says where it stands, for a claim that denies as well, or that affirms as well. */
export const asMeant =
  ({ facts }: Claim) =>
  (unit: Said): Said =>
    (facts.negations > 0 ? unit.denied?.() : unit.affirmed?.()) ?? unit;

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

const OTHERS = /(?<!\p{L})(?:non|nicht)[-‐‑]?\p{L}{4,}/iu;

/** Whether a claim speaks of members below "Non-members". */
const isOfOutsiders = ({ terms, text }: Claim, units: readonly Said[]): boolean =>
  !OTHERS.test(text) &&
  units.some(({ outsiders }) => terms.some(({ term }) => outsiders.has(term)));

/** Whether a claim speaks of a column in which a row says "no". */
const saysOfRefused = ({ facts }: Claim, units: readonly Said[]): boolean =>
  units.some(({ refusals }) =>
    refusals.some((head) => head.size > 0 && [...head].every((word) => facts.words.has(word))),
  );

/** From this share of its words on a sentence under a denial may be repeated as it stands. */
const NEARLY_ALL = 0.8;

/** What turns a claim round where its place stands: a heading, an announcement, a question or a column; null when nothing does. */
export function turnedRound(
  claim: Claim,
  { units, score }: Pick<Place, 'units' | 'score'>,
): 'name' | 'negation' | null {
  if (isOfOutsiders(claim, units)) return 'name';
  if (claim.facts.negations > 0) return null;
  const isDenied = units.some(({ isUnderDenial }) => isUnderDenial);
  const isMention = score >= NEARLY_ALL && !saysOfDenied(claim, units);
  return (isDenied && !isMention) || saysOfRefused(claim, units) ? 'negation' : null;
}
