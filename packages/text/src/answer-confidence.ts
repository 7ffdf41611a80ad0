import { readPassage } from './answer-candidates.ts';
import { contentTerms } from './content-terms.ts';
import { contextualTerms, type Turn } from './contextual-terms.ts';
import { coveredWeight, type ScoredTerm, scoreTerms } from './term-match.ts';

/** Below this `answerConfidence` a bot does better to say that it does not know. */
export const DEFAULT_ABSTAIN_BELOW = 0.5;

/** What is judged: a question and the passages retrieved for it, best first. */
export interface ConfidenceInput {
  readonly question: string;
  /** Idf of an index term, unknown terms included, as `bm25Idf` gives it. */
  readonly idfOf: (term: string) => number;
  readonly passages: readonly {
    readonly text: string;
    readonly headings: readonly string[];
    readonly title: string;
  }[];
  /** Best inner product of `embedQuery` and `embedDocument`, when the vector search answered. */
  readonly vectorScore?: number | undefined;
  /** Earlier messages, oldest first: they lend words to a question that leans on them. */
  readonly history?: readonly Turn[] | undefined;
}

const MAX_PASSAGES = 5;
/** No text holds this term, so its idf tells how large the index is: ln(2 n + 2). */
const UNKNOWN_TERM = '\u0000';

// Fitted on documentation pages, doc comments and hand-written help entries against foreign
// questions and small talk (tooling/eval), the border laid by eye through each set's 5 % refusals.
// There was no held-out half, so check on your own questions before relying on the 0.5.
const COVERAGE = 1.5;
const HEADING_COVERAGE = 1;
const MATCHED_MASS = 2;
const MAX_MATCHED_MASS = 2;
const VECTOR = 6;
const MAX_VECTOR_SCORE = 0.6;
const ONLY_STOP_WORDS = -5;
const BORDER = 0.2;
const BORDER_PER_IDF = 0.43;
const STEEPNESS = 1.3;
/** Vector score taken for granted when the vector search did not answer. */
const USUAL_VECTOR_SCORE = 0.25;

/**
 * How likely the passages hold an answer, 0..1; 0.5 is the border between questions about the
 * passages' subject and small talk or foreign topics. A logistic of: the idf-weighted share of the
 * question's words found in one passage and in its headings (misspellings count in part), how much
 * idf that is (one common word is weak evidence), and the vector score. The border rises with the
 * size of the index, because the best of many passages matches something by chance.
 */
export function answerConfidence(input: ConfidenceInput): number {
  const terms = scoreTerms(contextualTerms(input.question, input.history ?? []), input.idfOf);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const largestIdf = input.idfOf(UNKNOWN_TERM);
  if (total <= 0 || largestIdf <= 0 || input.passages.length === 0) return 0;
  const { text, headings } = bestMatches(terms, input.passages);
  const score =
    (COVERAGE * text) / total +
    (HEADING_COVERAGE * headings) / total +
    MATCHED_MASS * Math.min(MAX_MATCHED_MASS, text / largestIdf) +
    VECTOR * Math.min(MAX_VECTOR_SCORE, input.vectorScore ?? USUAL_VECTOR_SCORE) +
    (isOnlyStopWords(input) ? ONLY_STOP_WORDS : 0);
  return 1 / (1 + Math.exp(-STEEPNESS * (score - BORDER - BORDER_PER_IDF * largestIdf)));
}

function bestMatches(
  terms: readonly ScoredTerm[],
  passages: ConfidenceInput['passages'],
): { text: number; headings: number } {
  let best = 0;
  let bestHeadings = 0;
  for (const passage of passages.slice(0, MAX_PASSAGES)) {
    const { vocabulary, headingTerms } = readPassage(passage);
    best = Math.max(best, coveredWeight(terms, vocabulary));
    bestHeadings = Math.max(bestHeadings, coveredWeight(terms, headingTerms));
  }
  return { text: best, headings: bestHeadings };
}

/** Function words say something only when an earlier turn says what about. */
function isOnlyStopWords({ question, history = [] }: ConfidenceInput): boolean {
  return history.length === 0 && contentTerms(question).length === 0;
}
