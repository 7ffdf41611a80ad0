import type { Place } from '../evidence/find-places.ts';
import { likenessTo } from '../evidence/likeness.ts';
import { ownWords } from '../evidence/own-words.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { standsAt } from '../evidence/stands-at.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';

/**
 * What makes it doubtful that a place says what is claimed, without contradicting it:
 * - `loose`: too little of the place stands in the claim;
 * - `otherSubject`: the claim speaks first of what another sentence is about;
 * - `edited`: it repeats the place but for a word;
 * - `added`: it adds something to a list, or to what is limited;
 * - `ofAnother`: the place says of something else what the claim says;
 * - `addition`: of what a clause speaks of hardly anything stands at the place, which `newness` weighs;
 * - `faint`: few words are shared, and the vectors are not alike;
 * - `ownWords`: two words in a row stand in the claim only;
 * - `ownPhrase`: so does what says where, with whom, for whom or why.
 */
export type Doubt =
  | 'loose'
  | 'otherSubject'
  | 'edited'
  | 'added'
  | 'ofAnother'
  | 'addition'
  | 'faint'
  | 'ownWords'
  | 'ownPhrase';

interface Features {
  /** Share of the words of a claim without a counterpart at the place. */
  readonly ownShare: number;
  /** Share of what the place speaks of that the claim speaks of as well. */
  readonly saidShare: number;
  /** Clauses, each of which was compared. */
  readonly clauses: number;
  /** Numbers that were compared. */
  readonly numbers: number;
  /** Days and months that were compared. */
  readonly days: number;
  /** Length of the claim by that of the place. */
  readonly length: number;
  /** Inner product of their vectors: a copy with a word exchanged is more alike than another wording. */
  readonly likeness: number;
  /** See `newnessOf`. */
  readonly newness: number;
}

/**
 * Weights of a logistic regression (ridge penalty 6 on scaled features) of whether a doubtful sentence is faithful, fitted on those of
 * the tuning sets of tooling/eval/src/grounding, with clauses and phrases added to them that pages carry and that they do not, see decision 0052.
 */
const WEIGHTS: Readonly<Record<keyof Features | Doubt, number>> = {
  ownShare: -2.93,
  saidShare: -0.61,
  clauses: 0.78,
  numbers: -0.04,
  days: 0.2,
  length: 0.15,
  likeness: -2.46,
  newness: -1.77,
  loose: -1.32,
  otherSubject: -0.18,
  edited: -0.06,
  added: -0.98,
  ofAnother: -1.37,
  addition: 0,
  faint: -1.32,
  ownWords: -0.82,
  ownPhrase: -1.41,
};
const BIAS = 1.96;
/** Least log odds for a doubtful sentence to be carried: three of five. */
const LEAST_ODDS = Math.log(0.6 / 0.4);
/** A place less alike than this speaks of something else, however much of it could be compared. */
const LEAST_LIKENESS = 0.2;
/** Beyond this, features say no more. */
const MOST_COUNTED = 4;
const LONGEST = 3;

/** Largest share of what a clause of a claim speaks of that has no counterpart at the place; 0 for a claim of one clause. */
export function newnessOf({ clauses }: Claim, units: readonly Said[]): number {
  if (clauses.length < 2) return 0;
  return Math.max(
    ...clauses.map(({ content, quantities }) => {
      const topic = topicWords(content);
      const own = topic.filter((word) => !standsAt(word, units)).length;
      return own / Math.max(1, topic.length + quantities.length);
    }),
  );
}

/** Whether a claim that nothing contradicts is rather carried than not, in spite of what makes it doubtful. */
export function isCarriedInDoubt(claim: Claim, place: Place, doubts: ReadonlySet<Doubt>): boolean {
  const { ownShare, saidShare, clauses, numbers, days, length, newness } = featuresOf(claim, place);
  let odds = BIAS;
  for (const doubt of doubts) odds += WEIGHTS[doubt];
  odds += WEIGHTS.ownShare * ownShare + WEIGHTS.saidShare * saidShare;
  odds += WEIGHTS.clauses * clauses + WEIGHTS.numbers * numbers + WEIGHTS.days * days;
  odds += WEIGHTS.length * length + WEIGHTS.newness * newness;
  // The vectors cost more than all the rest, and take away at least this.
  if (odds + WEIGHTS.likeness * LEAST_LIKENESS < LEAST_ODDS) return false;
  const likeness = likenessTo(claim)(place.units);
  return likeness >= LEAST_LIKENESS && odds + WEIGHTS.likeness * likeness >= LEAST_ODDS;
}

function featuresOf(claim: Claim, { units }: Place): Omit<Features, 'likeness'> {
  const { facts, terms, text, clauses } = claim;
  const there = [...new Set(units.flatMap(({ content }) => topicWords(content)))];
  const said = there.filter((word) => hasNearForm(facts.words, word));
  const letters = units.reduce((sum, { plain }) => sum + plain.length, 1);
  return {
    ownShare: ownWords(claim, units).length / Math.max(1, terms.length),
    saidShare: there.length === 0 ? 1 : said.length / there.length,
    clauses: Math.min(MOST_COUNTED, clauses.length),
    numbers: Math.min(MOST_COUNTED, facts.quantities.length),
    days: Math.min(MOST_COUNTED, facts.calendar.length),
    length: Math.min(LONGEST, text.length / letters),
    newness: newnessOf(claim, units),
  };
}
