import { analyze } from './analyze.ts';
import { type AnswerPassage, type Candidate, passageCandidates } from './answer-candidates.ts';
import { type AnswerType, answerTypes, statesAnswerOf } from './answer-type.ts';
import { queryTerms } from './query-terms.ts';
import { coverage, type ScoredTerm, scoreTerms } from './term-match.ts';

/** A sentence of an answer: `start`/`end` cut it from its passage, `text` is that slice as prose. */
export interface AnswerSentence {
  readonly text: string;
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
}

/** A question, the passages retrieved for it (best first) and what the index knows of its words. */
export interface ExtractInput {
  readonly question: string;
  readonly passages: readonly AnswerPassage[];
  readonly idfOf: (term: string) => number;
  /** Most sentences of the answer. Default 3. */
  readonly maxSentences?: number | undefined;
  /** ISO 639-1 of the question when known: whose stop words are left out. */
  readonly language?: string | undefined;
}

interface Ranked extends Candidate {
  readonly score: number;
  readonly rank: number;
}

const CONTEXT_SHARE = 0.55;
const TYPE_BONUS = 0.25;
const ANSWERED_HEADING_BONUS = 0.5;
const RANK_STEP = 0.06;
const MAX_PASSAGES = 6;
const SHORT_ANSWER_CHARS = 90;
const FOLLOW_SHARE = 0.62;

/**
 * The one to three sentences of the passages that best answer a question, in their own words and in
 * reading order, never a heading, a lone label or part of a sentence. A sentence scores by the
 * idf-weighted question words in it and, for a smaller share, in the headings above it; by stating
 * the kind of fact asked for (price, time, place, …); and by standing below a heading that is the
 * question. Neighbours that carry on the thought are added first.
 * @returns no sentences and confidence 0 when nothing fits; confidence is in 0..1
 */
export function extractAnswer(input: ExtractInput): {
  sentences: AnswerSentence[];
  confidence: number;
} {
  const terms = scoreTerms(queryTerms(input.question, input.language), input.idfOf);
  const types = answerTypes(input.question);
  const ranked = input.passages
    .slice(0, MAX_PASSAGES)
    .flatMap((passage, rank) => rankPassage(passage, rank, { terms, types }));
  const best = ranked.reduce<Ranked | undefined>(
    (top, next) => (top === undefined || next.score > top.score ? next : top),
    undefined,
  );
  if (best === undefined || best.score <= 0) return { sentences: [], confidence: 0 };
  const chosen = extend(best, ranked, Math.max(1, input.maxSentences ?? 3));
  return {
    sentences: chosen.map(({ text, passageId, start, end }) => ({ text, passageId, start, end })),
    confidence: Math.min(1, best.score / (1 + TYPE_BONUS)),
  };
}

function rankPassage(
  passage: AnswerPassage,
  rank: number,
  ask: { terms: readonly ScoredTerm[]; types: readonly AnswerType[] },
): Ranked[] {
  return passageCandidates(passage).map((candidate) => {
    const own = new Set(analyze(candidate.text));
    const context = new Set(analyze(candidate.heading));
    const inBoth = coverage(ask.terms, new Set([...own, ...context]));
    const inOwn = coverage(ask.terms, own);
    const isBelowQuestion = isQuestionItself(candidate, ask.terms);
    const covered = isBelowQuestion ? inBoth : inOwn + (inBoth - inOwn) * CONTEXT_SHARE;
    const states = ask.types.length > 0 && statesAnswerOf(ask.types, candidate.text);
    const bonus =
      (states ? TYPE_BONUS : 0) + (isBelowQuestion ? ANSWERED_HEADING_BONUS * candidate.lead : 0);
    const penalty = RANK_STEP * rank + (candidate.isQuestion ? 0.5 : 0);
    return { ...candidate, rank, score: covered > 0 ? Math.max(0, covered + bonus - penalty) : 0 };
  });
}

/** Whether the nearest heading asks the same: it covers the question and the question covers it. */
function isQuestionItself(candidate: Candidate, terms: readonly ScoredTerm[]): boolean {
  if (candidate.nearestHeading === '') return false;
  const heading = queryTerms(candidate.nearestHeading);
  if (coverage(terms, new Set(heading.map(({ term }) => term))) < 0.65) return false;
  return (
    coverage(
      heading.map(({ term, weight }) => ({ term, weight })),
      new Set(terms.map(({ term }) => term)),
    ) >= 0.5
  );
}

function extend(best: Ranked, ranked: readonly Ranked[], maxSentences: number): Ranked[] {
  const chosen = [best];
  const siblings = ranked.filter(({ passageId }) => passageId === best.passageId);
  let at = siblings.indexOf(best);
  while (chosen.length < maxSentences) {
    const last = chosen.at(-1);
    const next = siblings[at + 1];
    if (last === undefined || next === undefined || !carriesOn(last, next, best)) break;
    chosen.push(next);
    at += 1;
  }
  return chosen;
}

function carriesOn(last: Ranked, next: Ranked, best: Ranked): boolean {
  if (next.isQuestion || next.nearestHeading !== last.nearestHeading) return false;
  if (last.text.endsWith(':') || (last.kind === 'item' && next.kind === 'item')) return true;
  if (next.kind === 'row') return false;
  return last.text.length < SHORT_ANSWER_CHARS || next.score >= best.score * FOLLOW_SHARE;
}
