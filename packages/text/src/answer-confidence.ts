import { analyze } from './analyze.ts';
import { queryTerms } from './query-terms.ts';
import { coverage, scoreTerms } from './term-match.ts';

/** Below this `answerConfidence` a bot does better to say that it does not know. */
export const DEFAULT_ABSTAIN_BELOW = 0.5;

/** What is judged: a question and the passages retrieved for it, best first. */
export interface ConfidenceInput {
  readonly question: string;
  readonly idfOf: (term: string) => number;
  readonly passages: readonly {
    readonly text: string;
    readonly headings: readonly string[];
    readonly title: string;
  }[];
  /** Best inner product of `embedQuery` and `embedDocument`, when the vector search answered. */
  readonly vectorScore?: number | undefined;
}

const MAX_PASSAGES = 5;
const INTERCEPT = -3;
const COVERAGE_SLOPE = 5;
const VECTOR_SLOPE = 4;
/** Vector score taken for granted when the vector search did not answer. */
const USUAL_VECTOR_SCORE = 0.25;

/**
 * How likely the passages hold an answer, 0..1; 0.5 is the border between questions about the
 * passages' subject and small talk or foreign topics. A logistic of the idf-weighted share of the
 * question's words found in one passage (misspellings count in part) and of the vector score.
 */
export function answerConfidence(input: ConfidenceInput): number {
  const terms = scoreTerms(queryTerms(input.question), input.idfOf);
  if (terms.length === 0 || input.passages.length === 0) return 0;
  let best = 0;
  for (const { title, headings, text } of input.passages.slice(0, MAX_PASSAGES)) {
    const present = new Set(analyze([title, ...headings, text].join('\n')));
    best = Math.max(best, coverage(terms, present));
  }
  const vector = input.vectorScore ?? USUAL_VECTOR_SCORE;
  return 1 / (1 + Math.exp(-(INTERCEPT + COVERAGE_SLOPE * best + VECTOR_SLOPE * vector)));
}
