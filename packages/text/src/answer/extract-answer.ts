import { isAbout } from '../question/defined-subject.ts';
import { asLead } from '../question/denying-lead.ts';
import { type Question, readQuestion } from '../question/question-terms.ts';
import { contentTerms } from '../search/content-terms.ts';
import type { Turn } from '../search/contextual-terms.ts';
import { creditAmong } from '../words/term-match.ts';
import { type AnswerPassage, type Candidate, readPassage } from './answer-candidates.ts';
import { type AnswerEvidence, answerability, evidenceFor } from './answerability.ts';
import { asksSame } from './asks-same.ts';
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
import {
  isTold,
  type Match,
  matchCandidate,
  type Spellings,
  saidOf,
  spellingsOf,
} from './match-candidate.ts';
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

/** A sentence says what it is about; a row or an item leaves that to the heading. */
const CONTEXT_SHARE = 0.55;
const FRAGMENT_CONTEXT_SHARE = 0.75;
/** It may go on with what the sentence before it is about: "Sealant dries out. Refill it every four months." */
const BEFORE_SHARE = 0.2;
const ROW_BONUS = 0.08;
/** Of what a row that is asked for leaves to its headings: nothing is missing in it. */
const LOOKED_UP_CONTEXT_SHARE = 1;
const LOOKED_UP_CREDIT = 0.6;
const TYPE_BONUS = 0.3;
/** "What is a deposit?" is answered by what begins with it. */
const SUBJECT_BONUS = 0.2;
const ANSWERED_HEADING_BONUS = 0.5;
/** For a page that is named after what is asked, whatever its sections are called. */
const ANSWERED_TITLE_BONUS = 0.3;
const UNTOLD_HEADING_SHARE = 0.3;
/** Of a sentence whose title and headings say all of the question. */
const AGREEMENT = 0.15;
const WAY_BONUS = 0.06;
const FIT_SHARE = 0.6;
const QUESTION_PENALTY = 0.5;
const RANGE_PENALTY = 0.3;
const REPEAT_PENALTY = 0.15;
const POINTER_SHARE = 0.5;
const ASIDE_SHARE = 0.8;
const UNTOLD_SHARE = 0.92;
/** "May I bring a dog?" is decided by a denial more clearly than by anything else. */
const DENIAL_SHARE = 1.1;
/** "What can I bring?" asks for what is so; "May I bring it?" may be denied. */
const OPEN_DENIAL_SHARE = 0.75;
const FRAGMENT_SHARE = 0.85;
const MAX_PASSAGES = 8;
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
  const fit = Math.max(Number.MIN_VALUE, ...passages.map(({ score }) => score));
  const ranked = passages.map((passage) =>
    rankPassage(passage, question, FIT_SHARE * (1 - passage.score / fit)),
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
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0);
  const denialShare = question.isOpen ? OPEN_DENIAL_SHARE : DENIAL_SHARE;
  const titled = {
    credits: spellings.map((forms) => creditAmong(forms, read.titleTerms)),
    size: read.titleSize,
  };
  const isPageAsked = asksSame(question, { ...titled, tells: false });
  const isPageNamed = isPageAsked || asksSame(question, { ...titled, tells: true });
  let last: Match | undefined;
  return read.candidates.map((candidate) => {
    const match = matchCandidate(question, spellings, candidate);
    const before = candidate.isBehind ? last : undefined;
    last = match;
    const isRow = candidate.kind === 'row';
    const tells = isTold(question, match);
    const { nearestSize, denies: isNo } = candidate.above;
    const isSame = question.isDenying === isNo;
    const isBelowQuestion =
      isSame && asksSame(question, { credits: match.heading, size: nearestSize, tells });
    const isOnPage = isSame && !isBelowQuestion && (tells ? isPageNamed : isPageAsked);
    const isAsked =
      isRow && tells && isLookedUp(question, match, subjectCredits(spellings, candidate));
    const isUntold = question.types.length > 0 && !tells;
    const denies = candidate.isDenial || isDenied(candidate);
    const contextShare =
      isAsked || (isDenied(candidate) && (question.isDenying || !question.isOpen))
        ? LOOKED_UP_CONTEXT_SHARE
        : tells && (isRow || candidate.kind === 'item')
          ? FRAGMENT_CONTEXT_SHARE
          : CONTEXT_SHARE;
    const covered =
      coveredBy(question, {
        ...{ match, before },
        contextShare: isBelowQuestion ? 1 : contextShare,
      }) / total || 0;
    const bonus =
      AGREEMENT * (saidOf(question, match.above) / total || 0) +
      (question.isWay && candidate.isInstruction ? WAY_BONUS : 0) +
      (tells ? TYPE_BONUS + (isAsked || (isRow && isListed(question)) ? ROW_BONUS : 0) : 0) +
      (question.subject && isAbout(candidate.text, question.subject) ? SUBJECT_BONUS : 0) +
      (isBelowQuestion
        ? ANSWERED_HEADING_BONUS * candidate.lead * (isUntold ? UNTOLD_HEADING_SHARE : 1)
        : 0) +
      (isOnPage ? ANSWERED_TITLE_BONUS : 0);
    const penalty =
      behind +
      (candidate.isQuestion ? QUESTION_PENALTY : 0) +
      (match.isOutOfRange ? RANGE_PENALTY : 0) +
      (question.lastAnswer.includes(candidate.text) ? REPEAT_PENALTY : 0);
    const share =
      (candidate.isPointer ? POINTER_SHARE : 1) *
      (candidate.isAside ? ASIDE_SHARE : 1) *
      (!question.isDenying && denies ? denialShare : 1) *
      (!question.isOpen && candidate.kind === 'item' && !tells && !isDenied(candidate)
        ? FRAGMENT_SHARE
        : 1) *
      (isUntold ? UNTOLD_SHARE : 1);
    const score = covered > 0 ? share * Math.max(0, covered + bonus - penalty) : 0;
    return { ...candidate, passageId: passage.id, match, score };
  });
}

/** Whether a heading denies what an item or a row below it names. */
const isDenied = ({ kind, above }: Pick<Candidate, 'kind' | 'above'>): boolean =>
  above.isDenied && (kind === 'item' || kind === 'row');

/** Whether a sentence is told with its heading: that denies what it names, begins what it goes on with, or says all of it but a name. */
const needsLead = (one: Ranked, before: Ranked | undefined): boolean =>
  isDenied(one) ||
  ((goesOn(one) || isBare(one)) && one.above.isHeading && !before?.text.endsWith(':'));

/** What a sentence says, and for a share what stands above it and what the sentence before it in its paragraph says. */
function coveredBy(
  { terms }: Question,
  said: {
    readonly match: Match;
    readonly contextShare: number;
    readonly before: Match | undefined;
  },
): number {
  const { match, contextShare, before } = said;
  return terms.reduce((sum, { weight }, i) => {
    const above = contextShare * (match.above[i] ?? 0);
    const behind = BEFORE_SHARE * (before?.literal[i] ?? 0);
    return sum + weight * Math.max(match.told[i] ?? 0, above, behind);
  }, 0);
}

/** Prices and hours stand in tables; a number of any kind stands everywhere. */
const isListed = ({ types }: Question): boolean =>
  types.some((type) => type === 'price' || type === 'time');

const subjectCredits = (spellings: Spellings, { subject, above }: Candidate): readonly number[] =>
  spellings.map((forms) => creditAmong(forms, subject, above.terms));

/** Whether a row is what the question looks up: it is named, and the other words are in the row or above it. */
function isLookedUp({ terms }: Question, match: Match, named: readonly number[]): boolean {
  // A question that is only short may be a new one: what an earlier turn lends it need not be there.
  const isTopic = terms.map(({ isOwn, isLight, cue }) => isOwn && !isLight && cue === undefined);
  return (
    named.some((credit, i) => isTopic[i] && credit >= LOOKED_UP_CREDIT) &&
    isTopic.every(
      (topic, i) => !topic || Math.max(match.own[i] ?? 0, match.above[i] ?? 0) >= LOOKED_UP_CREDIT,
    )
  );
}
