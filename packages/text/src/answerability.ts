import { isTold, type Match } from './match-candidate.ts';
import type { Question } from './question-terms.ts';

/** What tells an answer from a sentence that merely shares words with the question. */
export interface Evidence {
  /** Weighted share of the question said by the answer and its headings. */
  readonly covered: number;
  /** The same for the answer alone. */
  readonly own: number;
  /** How much idf that is, in units of the rarest word. */
  readonly mass: number;
  /** The largest missing word of the question, as a share of the rarest. */
  readonly missing: number;
  /** How much of the noun behind "which" or "how many" is missing, 0 when there is none. */
  readonly focus: number;
  /** 1 when a kind of fact is asked for that the answer does not state. */
  readonly untold: number;
  /** 1 when a kind of fact is asked for and stated. */
  readonly told: number;
}

const ABOVE_SHARE = 0.7;
const NEAREST_SHARE = 0.9;
const NEAR_SHARE = 0.5;

/** Gathers the evidence for an answer of one or more sentences; `near` are its neighbours. */
export function evidenceFor(
  question: Question,
  answer: readonly Match[],
  near: readonly Match[],
): Evidence {
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0 || question.largestIdf <= 0) return NOTHING;
  let covered = 0;
  let own = 0;
  let missing = 0;
  let focus = 0;
  question.terms.forEach((asked, i) => {
    const said = most(answer, (match) => match.own[i]);
    const credit = Math.max(
      said,
      NEAREST_SHARE * most(answer, (match) => match.heading[i]),
      ABOVE_SHARE * most(answer, (match) => match.above[i]),
      NEAR_SHARE * most(near, (match) => match.own[i]),
    );
    covered += asked.weight * credit;
    if (asked.isFocus && !asked.isLight && asked.cue === undefined) focus = 1 - credit;
    own += asked.weight * said;
    missing = Math.max(missing, (asked.weight * (1 - credit)) / question.largestIdf);
  });
  const told = answer.some((match) => isTold(question, match));
  return {
    covered: covered / total,
    own: own / total,
    mass: Math.min(2, covered / question.largestIdf),
    missing,
    focus,
    untold: question.types.length > 0 && !told ? 1 : 0,
    told: told ? 1 : 0,
  };
}

const NOTHING: Evidence = {
  covered: 0,
  own: 0,
  mass: 0,
  missing: 1,
  focus: 0,
  untold: 0,
  told: 0,
};

function most(matches: readonly Match[], of: (match: Match) => number | undefined): number {
  return matches.reduce((best, match) => Math.max(best, of(match) ?? 0), 0);
}

// A logistic regression on the tuning half of tooling/eval and on the demo agency's conversations, as
// many questions with an answer as without, rounded.
const BIAS = -2.4;
const COVERED = 1.9;
const OWN = 1.6;
const MASS = 1.6;
const MISSING = -2.6;
const FOCUS = -1.9;
const UNTOLD = -0.6;
const TOLD = 0.9;
/** Set by hand: neither the kind of fact nor a word of the question is there. */
const UNTOLD_AND_MISSING = -1.2;

/** Probability that the sentences answer the question, 0..1, when every other question has an answer. */
export function answerability(evidence: Evidence): number {
  const { covered, own, mass, missing, focus, untold, told } = evidence;
  const score =
    BIAS +
    COVERED * covered +
    OWN * own +
    MASS * mass +
    MISSING * missing +
    FOCUS * focus +
    UNTOLD * untold +
    TOLD * told +
    UNTOLD_AND_MISSING * untold * missing;
  return 1 / (1 + Math.exp(-score));
}
