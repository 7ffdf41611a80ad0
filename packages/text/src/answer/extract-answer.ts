import { asLead } from '../question/denying-lead.ts';
import { type Question, readQuestion } from '../question/question-terms.ts';
import { contentTerms } from '../search/content-terms.ts';
import type { Turn } from '../search/contextual-terms.ts';
import { type AnswerPassage, readPassage } from './answer-candidates.ts';
import { type AnswerEvidence, answerability, evidenceFor } from './answerability.ts';
import {
  asksForList,
  companionsOf,
  extend,
  goesOn,
  isBare,
  listFrom,
  type Ranked,
  withAnnouncement,
  withRival,
  withWholeList,
} from './extend-answer.ts';
import { type Match, matchCandidate, spellingsOf } from './match-candidate.ts';
import { isDenied, scorer } from './score-candidate.ts';
import { topicEvidence } from './topic-evidence.ts';

/** A sentence of an answer: `start`/`end` cut it from its passage, `text` is that slice as prose. */
export interface AnswerSentence {
  readonly text: string;
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
  /** A row of a table or an item of a list: with others like it, it is read best on a line of its own. */
  readonly isListed: boolean;
  /** Of an item that it opens ("-", "2."), empty for one that goes on with its item; absent for all others. */
  readonly mark?: string;
  /** Heading without which it would say the opposite ("What is not covered"), or half ("Call us if"); absent for nearly all. */
  readonly lead?: string;
}

/** A question, the passages retrieved for it (best first) and what the index knows of its words. */
export interface ExtractInput {
  readonly question: string;
  readonly passages: readonly (AnswerPassage & {
    /** How well it fits, on any scale from 0 on: a passage counts as far as it comes near the best. */
    readonly score: number;
  })[];
  readonly idfOf: (term: string) => number;
  /** Most sentences of the answer. Default 3. */
  readonly maxSentences?: number | undefined;
  /** ISO 639-1 of the question when known: whose stop words are left out. */
  readonly language?: string | undefined;
  /** Earlier messages, oldest first: they lend words to a question that leans on them. */
  readonly history?: readonly Turn[] | undefined;
  /** Best inner product of `embedQuery` and `embedDocument`, when the vector search answered. */
  readonly vectorScore?: number | undefined;
}

/** Of how far a passage is behind the one that fits best. */
const FIT_SHARE = 0.6;
const MAX_PASSAGES = 8;
/** Of what a word of earlier turns counts where a sentence is chosen: they chose the passages. */
const LENT_SHARE = 0.5;
/** Taken for granted when the vector search did not answer. */
const USUAL_VECTOR_SCORE = 0.15;

/**
 * The one to three sentences of the passages that best answer a question, in their own words and in
 * reading order, never a heading, a lone label or part of a sentence. A sentence scores by the
 * idf-weighted question words in it and, for a smaller share, in the headings above it and the sentence before it; by stating
 * the kind of fact asked for (price, time, place, …); by ranges that hold the question's numbers;
 * and by standing below a heading that is the question. Neighbours that carry on the thought are
 * added first. Beyond three sentences: steps and announced lists, up to eight, and from the same page
 * what is asked for where these sentences leave it out (see `companionsOf`), and a sentence that speaks to the question as well (see `withRival`).
 * @returns no sentences when nothing fits; confidence is the estimated probability (0..1) that the
 * passages answer the question, see `answerability`
 */
export function extractAnswer(input: ExtractInput): {
  sentences: AnswerSentence[];
  confidence: number;
} {
  const question = readQuestion(input);
  if (input.passages.length === 0 || question.largestIdf <= 0)
    return { sentences: [], confidence: 0 };
  const { chosen, evidence } = chooseAnswer(question, input);
  return {
    sentences: chosen.map((one, at) => ({
      ...{ text: one.text, passageId: one.passageId, start: one.start, end: one.end },
      isListed: one.kind === 'row' || one.kind === 'item',
      ...(one.kind === 'item' && { mark: one.mark }),
      ...(needsLead(one, chosen[at - 1]) && { lead: asLead(one.above.nearest) }),
    })),
    confidence: answerability({
      ...evidence,
      ...topicEvidence(question, input.passages),
      vectorScore: input.vectorScore ?? USUAL_VECTOR_SCORE,
      size: question.largestIdf,
      isSingleWord: question.terms.length <= 1,
      // Function words say something only when an earlier turn says what about.
      isWordless: (input.history ?? []).length === 0 && contentTerms(input.question).length === 0,
    }),
  };
}

function chooseAnswer(
  question: Question,
  input: ExtractInput,
): { chosen: readonly Ranked[]; evidence: AnswerEvidence } {
  const passages = input.passages.slice(0, MAX_PASSAGES);
  const choosing = {
    ...question,
    terms: question.terms.map((term) =>
      term.isOwn ? term : { ...term, weight: term.weight * LENT_SHARE },
    ),
  };
  const fit = Math.max(Number.MIN_VALUE, ...passages.map(({ score }) => score));
  const ranked = passages.map((passage) =>
    rankPassage(passage, choosing, FIT_SHARE * (1 - passage.score / fit)),
  );
  let best: Ranked | undefined;
  for (const list of ranked)
    for (const next of list) if (next.score > (best?.score ?? 0)) best = next;
  if (best === undefined) return { chosen: [], evidence: evidenceFor(question, [], []) };
  const siblings = ranked.find((list) => best !== undefined && list.includes(best)) ?? [];
  const chosen = extend(best, siblings, question, Math.max(1, input.maxSentences ?? 3));
  const at = siblings.indexOf(best);
  const near = siblings.slice(Math.max(0, at - 1), at + 2).map(({ match }) => match);
  const answer = chosen.map(({ match }) => match);
  const whole = asksForList(best, question)
    ? listFrom(best, siblings)
    : withWholeList(chosen, siblings);
  const announced = withAnnouncement(whole, siblings);
  const title = passages[ranked.indexOf(siblings)]?.title;
  const page = ranked.filter((_, i) => passages[i]?.title === title);
  return {
    chosen: withRival([...announced, ...companionsOf(whole, page, question)], {
      best,
      ranked,
      question,
    }),
    evidence: evidenceFor(question, answer, near),
  };
}

function rankPassage(passage: AnswerPassage, question: Question, behind: number): Ranked[] {
  const read = readPassage(passage);
  const spellings = spellingsOf(question, read);
  const scoreOf = scorer(question, { read, spellings, behind });
  let last: Match | undefined;
  return read.candidates.map((candidate) => {
    const match = matchCandidate(question, spellings, candidate);
    const before = candidate.isBehind ? last : undefined;
    last = match;
    return { ...candidate, passageId: passage.id, match, score: scoreOf(candidate, match, before) };
  });
}

/** Whether a sentence is told with its heading: that denies what it names, begins what it goes on with, or says all of it but a name. */
const needsLead = (one: Ranked, before: Ranked | undefined): boolean =>
  isDenied(one) ||
  ((goesOn(one) || isBare(one)) && one.above.isHeading && !before?.text.endsWith(':'));
