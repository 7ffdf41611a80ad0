import { type Quantity, sameQuantity } from '../statement/quantities.ts';
import { once } from '../words/once.ts';
import { canonicalTerm } from '../words/synonyms.ts';
import { creditAmong, type Spelling, spellingsIn } from '../words/term-match.ts';
import type { Claim } from './read-claim.ts';
import { type EvidencePassage, type ReadPassage, readEvidence } from './read-evidence.ts';
import type { Said } from './said.ts';

/** Least share of a sentence's words at one place that speaks of the same. */
export const ENOUGH = 0.55;
/** From here on the vectors of sentence and place decide. */
const NEAR = 0.38;
/** Of the words alone this much must be there, whatever the numbers say. */
const LEAST_WORDS = 0.35;
/** Numbers and dates by which a place is found without words. */
const ANCHORS = 2;
/** A second sentence must add this much. */
const LEAST_GAIN = 0.05;

/** A passage taken apart, with its id. */
export type Read = ReadPassage & { readonly id: string };

export const readOf = (passage: EvidencePassage): Read => ({
  id: passage.id,
  ...readEvidence(passage),
});

/** One or two neighbouring units of a passage. */
export interface Place {
  readonly passage: Read;
  readonly units: readonly Said[];
  readonly score: number;
  /** Share of the words alone. */
  readonly words: number;
}

/** Whether a place is a single sentence. */
export const isAlone = ({ units }: Place): boolean => units.length === 1;

export interface Found {
  /** The places with enough of the claim's words to be looked at, best and shortest first. */
  readonly places: readonly Place[];
  /** Every single sentence and row that states something, with its share of what is claimed. */
  readonly near: () => readonly Place[];
}

/** Looks for a claim in passages. */
export function findPlaces(claim: Claim, read: readonly Read[]): Found {
  const places: Place[] = [];
  const scorers = read.map((passage) => createScorer(claim, passage));
  for (const { most, alone, scoreOf, ownShare } of scorers) {
    if (most < NEAR) continue;
    alone().forEach((place, i) => {
      const next = alone()[i + 1];
      const pair = next && !place.units[0]?.isRow && scoreOf(i, i + 2);
      // Two sentences that say no more than one of them would only lend their numbers to each other.
      const isMore =
        pair &&
        pair.words > Math.max(ownShare(place), ownShare(next)) + LEAST_GAIN &&
        !lendsCharge(claim, pair);
      for (const found of isMore ? [place, pair] : [place])
        if (isFound(found, claim)) places.push(found);
    });
  }
  places.sort((a, b) => b.score - a.score || lengthOf(a) - lengthOf(b));
  const near = () => scorers.flatMap(({ alone }) => alone().filter(states));
  return { places, near };
}

/** "Free" of one sentence says nothing of what the next one has a price for. */
const lendsCharge = ({ facts }: Claim, { units }: Place): boolean =>
  facts.charge === 'free' &&
  units.some(({ charge }) => charge === 'free') &&
  units.some(({ charge }) => charge === 'sum');

interface Scorer {
  /** The share that one place could have at most. */
  readonly most: number;
  /** Every single sentence. */
  readonly alone: () => readonly Place[];
  readonly scoreOf: (from: number, to: number) => Place;
  /** Share of the words of a single sentence without what it lends from the one before it. */
  readonly ownShare: (place: Place) => number;
}

function createScorer(claim: Claim, passage: Read): Scorer {
  const names = new Set([...claim.sureNames, ...claim.maybeNames].map(canonicalTerm));
  const spellings = claim.terms.map(({ term }) => {
    const forms = spellingsIn(term, passage.vocabulary, { parts: true });
    // Names that end alike are not the same.
    return names.has(term) ? forms.filter((form) => form.term.startsWith(term.slice(0, 3))) : forms;
  });
  const credits = once(() =>
    passage.units.map(({ words, context }) =>
      spellings.map((forms) => Math.max(creditAmong(forms, words), creditAmong(forms, context))),
    ),
  );
  const scoreOf = (from: number, to: number): Place => {
    const units = passage.units.slice(from, to);
    let words = 0;
    for (const [at, { weight }] of claim.terms.entries()) {
      let best = 0;
      for (let i = from; i < to; i += 1) best = Math.max(best, credits()[i]?.[at] ?? 0);
      words += weight * best;
    }
    let numbers = 0;
    for (const quantity of claim.facts.quantities) if (isStated(quantity, units)) numbers += 1;
    const wordShare = claim.total === 0 || isOfNumbers(claim) ? 1 : words / claim.total;
    return { passage, units, score: share(claim, words, numbers), words: wordShare };
  };
  const most = claim.terms.reduce(
    (sum, { weight }, i) => sum + weight * bestOf(spellings[i] ?? []),
    0,
  );
  const alone = once(() => passage.units.map((_, i) => scoreOf(i, i + 1)));
  const ownShare = ({ units: [unit], words }: Place): number => {
    if (unit === undefined || unit.above === unit.context) return words;
    const own = claim.terms.reduce(
      (sum, { weight }, at) =>
        sum +
        weight *
          Math.max(creditAmong(spellings[at], unit.words), creditAmong(spellings[at], unit.above)),
      0,
    );
    return claim.total === 0 ? words : own / claim.total;
  };
  return { most: share(claim, most, claim.facts.quantities.length), alone, scoreOf, ownShare };
}

/** Numbers, days and months by which a place is found with fewer words. */
const MANY_ANCHORS = 4;

/** A question states nothing. */
export const isQuestion = (text: string): boolean => /[?？؟]\s*$/u.test(text);

/** Headings and questions state nothing. */
const states = ({ units }: Place): boolean =>
  units.some(({ plain, isHeading }) => !isHeading && !isQuestion(plain));

function isFound({ score, words, units }: Place, { facts }: Claim): boolean {
  if (units.every(({ plain }) => isQuestion(plain))) return false;
  if (words >= (score >= NEAR ? LEAST_WORDS : ENOUGH)) return true;
  const anchors = facts.quantities.length + facts.calendar.length;
  return score >= ENOUGH && anchors >= MANY_ANCHORS && units.length === 1;
}

/** "Monday to Thursday you can come from 8 to 18": nothing else is said that could be compared. */
const isOfNumbers = ({ total, facts }: Claim): boolean =>
  total < 1 && facts.quantities.length + facts.calendar.length >= ANCHORS;

const bestOf = (forms: readonly Spelling[]): number =>
  forms.reduce((best, { credit }) => Math.max(best, credit), 0);

/** Share of what a claim says: a number counts as a word. A claim without either says nothing that could be found. */
function share({ total, facts }: Claim, words: number, numbers: number): number {
  const all = total + facts.quantities.length;
  return all === 0 ? 0 : (words + numbers) / all;
}

const lengthOf = ({ units }: Place): number => (units.at(-1)?.end ?? 0) - (units[0]?.start ?? 0);

/** Whether a number is said at a place. */
export const isStated = (quantity: Quantity, units: readonly Said[]): boolean =>
  units.some((unit) => unit.quantities.some((other) => sameQuantity(quantity, other)));
