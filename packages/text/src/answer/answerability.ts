import type { AnswerType } from '../question/answer-type.ts';
import type { Question } from '../question/question-terms.ts';
import type { Match } from './match-candidate.ts';
import type { TopicEvidence } from './topic-evidence.ts';

/** What tells an answer from a sentence that merely shares words with the question. */
export interface AnswerEvidence {
  /** Weighted share of the question said by the answer and its headings. */
  readonly covered: number;
  /** The same for the answer alone. */
  readonly own: number;
  /** The largest missing word of the question, as a share of the rarest. */
  readonly missing: number;
  /** How much of the noun behind "which" or "how many" is missing, 0 when there is none. */
  readonly focus: number;
  /** Whether a price, a person or a way to reach somebody is asked for that the answer does not state. */
  readonly isUntold: boolean;
}

/** All that a probability is made from. */
export interface Evidence extends AnswerEvidence, TopicEvidence {
  /** Best inner product of question and passages in the vector search. */
  readonly vectorScore: number;
  /** Idf of a word that no passage holds: the best of many passages matches something by chance. */
  readonly size: number;
  /** Whether there is one word to look for. */
  readonly isSingleWord: boolean;
  /** Whether there are function words alone, and nothing that was said before. */
  readonly isWordless: boolean;
}

const ABOVE_SHARE = 0.7;
const NEAREST_SHARE = 0.9;
const NEAR_SHARE = 0.5;
/** An answer to these states them in a form that is known; times and places are told in too many words. */
const SURE_TYPES: ReadonlySet<AnswerType> = new Set([
  'price',
  'person',
  'phone',
  'email',
  'contact',
  'age',
  'length',
  'weight',
  'temperature',
  'speed',
]);
const NOTHING: AnswerEvidence = { covered: 0, own: 0, missing: 1, focus: 0, isUntold: false };

/** Gathers the evidence for an answer of one or more sentences; `near` are its neighbours. */
export function evidenceFor(
  question: Question,
  answer: readonly Match[],
  near: readonly Match[],
): AnswerEvidence {
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0 || question.largestIdf <= 0 || answer.length === 0) return NOTHING;
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
  const isUntold = question.types.some(
    (type) => SURE_TYPES.has(type) && !answer.some(({ stated }) => stated.has(type)),
  );
  return { covered: covered / total, own: own / total, missing, focus, isUntold };
}

function most(matches: readonly Match[], of: (match: Match) => number | undefined): number {
  return matches.reduce((best, match) => Math.max(best, of(match) ?? 0), 0);
}

// A logistic regression on the tuning halves of tooling/eval (businesses, articles, help entries, documentation, doc
// comments), questions with an answer weighing as much as those without, rounded. Checked on the other halves: see there.
const BIAS = -0.25;
const COVERED = 1;
const OWN = 1.2;
const MISSING = -1.55;
const FOCUS = -0.6;
const UNTOLD = -1.6;
const HEADED = 2.1;
const HEARD = 1.35;
const VECTOR = 3.8;
const MAX_VECTOR_SCORE = 0.6;
const SIZE = -0.34;
const SINGLE_WORD = -1.8;
const WORDLESS = -3.4;

/** Probability that the passages answer the question, 0..1, when every other question has an answer. */
export function answerability(evidence: Evidence): number {
  const { covered, own, missing, focus, isUntold, headed, heard, vectorScore, size } = evidence;
  const score =
    BIAS +
    COVERED * covered +
    OWN * own +
    MISSING * missing +
    FOCUS * focus +
    (isUntold ? UNTOLD : 0) +
    HEADED * headed +
    HEARD * heard +
    VECTOR * Math.min(MAX_VECTOR_SCORE, vectorScore) +
    SIZE * size +
    (evidence.isSingleWord ? SINGLE_WORD : 0) +
    (evidence.isWordless ? WORDLESS : 0);
  return 1 / (1 + Math.exp(-score));
}
