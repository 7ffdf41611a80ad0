import { isAbout } from '../question/defined-subject.ts';
import type { Question } from '../question/question-terms.ts';
import { creditAmong } from '../words/term-match.ts';
import type { Candidate, ReadPassage } from './answer-candidates.ts';
import { asksSame } from './asks-same.ts';
import { isTold, type Match, type Spellings, saidOf } from './match-candidate.ts';

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
const ANSWERED_TITLE_BONUS = 0.5;
const UNTOLD_HEADING_SHARE = 0.3;
/** Of a sentence whose title and headings say all of the question. */
const AGREEMENT = 0.15;
const WAY_BONUS = 0.06;
const QUESTION_PENALTY = 0.5;
const RANGE_PENALTY = 0.3;
const REPEAT_PENALTY = 0.15;
const OTHER_PERSON_SHARE = 0.4;
const POINTER_SHARE = 0.5;
const ASIDE_SHARE = 0.8;
const UNTOLD_SHARE = 0.92;
/** "May I bring a dog?" is decided by a denial more clearly than by anything else. */
const DENIAL_SHARE = 1.1;
/** "What can I bring?" asks for what is so; "May I bring it?" may be denied. */
const OPEN_DENIAL_SHARE = 0.75;
const FRAGMENT_SHARE = 0.85;

/** What is known of a sentence when it is scored. */
interface Fit {
  readonly candidate: Candidate;
  readonly match: Match;
  /** The sentence before it in its paragraph. */
  readonly before: Match | undefined;
  /** It states a kind of fact that is asked for. */
  readonly tells: boolean;
  /** A row that the question looks up. */
  readonly isAsked: boolean;
  /** The nearest heading asks the same. */
  readonly isBelowQuestion: boolean;
  /** Its page is named after what is asked, and the heading says something else. */
  readonly isOnPage: boolean;
}

/**
 * Scores the sentences of one passage for a question: what they say of it, from 0 to about 2.
 * @returns for a candidate, how it matches, and how the one before it in its paragraph does
 */
export function scorer(
  question: Question,
  passage: {
    readonly read: ReadPassage;
    readonly spellings: Spellings;
    /** Taken off because other passages fit better. */
    readonly behind: number;
  },
): (candidate: Candidate, match: Match, before: Match | undefined) => number {
  const { read, spellings, behind } = passage;
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0);
  const title = {
    credits: spellings.map((forms) => creditAmong(forms, read.titleTerms)),
    size: read.titleSize,
  };
  const isPageAsked = asksSame(question, { ...title, tells: false });
  const isPageNamed = isPageAsked || asksSame(question, { ...title, tells: true });
  return (candidate, match, before) => {
    const tells = isTold(question, match);
    const { nearestSize, denies } = candidate.above;
    const isSame = question.isDenying === denies;
    const isBelowQuestion =
      isSame && asksSame(question, { credits: match.heading, size: nearestSize, tells });
    const fit: Fit = {
      ...{ candidate, match, before, tells, isBelowQuestion },
      isOnPage: isSame && !isBelowQuestion && (tells ? isPageNamed : isPageAsked),
      isAsked:
        candidate.kind === 'row' &&
        tells &&
        isLookedUp(question, match, subjectCredits(spellings, candidate)),
    };
    const covered = coveredBy(question, fit) / total || 0;
    if (covered <= 0) return 0;
    const agreed = AGREEMENT * (saidOf(question, match.above) / total || 0);
    const penalty = behind + penaltyOf(question, fit);
    return (
      shareOf(question, fit) * Math.max(0, covered + agreed + bonusOf(question, fit) - penalty)
    );
  };
}

const ASKS_HER = /(?<!\p{L})(?:she|her|hers)(?!\p{L})/iu;
const ASKS_HIM = /(?<!\p{L})(?:he|him|his)(?!\p{L})/iu;
const OF_HER = /^(?:she|her)\s/iu;
const OF_HIM = /^(?:he|his)\s/iu;

/** "He is in on Tuesdays" of "Is she there on Tuesdays?" */
const isOfOtherPerson = (asked: string, text: string): boolean =>
  (OF_HIM.test(text) && ASKS_HER.test(asked) && !ASKS_HIM.test(asked)) ||
  (OF_HER.test(text) && ASKS_HIM.test(asked) && !ASKS_HER.test(asked));

const isUntold = ({ types }: Question, { tells }: Fit): boolean => types.length > 0 && !tells;

function bonusOf(question: Question, fit: Fit): number {
  const { candidate, tells, isAsked, isBelowQuestion, isOnPage } = fit;
  const isRow = candidate.kind === 'row';
  return (
    (question.isWay && candidate.isInstruction ? WAY_BONUS : 0) +
    (tells ? TYPE_BONUS + (isAsked || (isRow && isListed(question)) ? ROW_BONUS : 0) : 0) +
    (question.subject && isAbout(candidate.text, question.subject) ? SUBJECT_BONUS : 0) +
    (isBelowQuestion
      ? ANSWERED_HEADING_BONUS *
        candidate.lead *
        (isUntold(question, fit) ? UNTOLD_HEADING_SHARE : 1)
      : 0) +
    (isOnPage ? ANSWERED_TITLE_BONUS : 0)
  );
}

const penaltyOf = ({ lastAnswer }: Question, { candidate, match }: Fit): number =>
  (candidate.isQuestion ? QUESTION_PENALTY : 0) +
  (match.isOutOfRange ? RANGE_PENALTY : 0) +
  (lastAnswer.includes(candidate.text) ? REPEAT_PENALTY : 0);

function shareOf(question: Question, fit: Fit): number {
  const { candidate, tells } = fit;
  const denialShare = question.isOpen ? OPEN_DENIAL_SHARE : DENIAL_SHARE;
  const denies = candidate.isDenial || isDenied(candidate);
  const isFragment =
    !question.isOpen && candidate.kind === 'item' && !tells && !isDenied(candidate);
  return (
    (candidate.isPointer ? POINTER_SHARE : 1) *
    (candidate.isAside ? ASIDE_SHARE : 1) *
    (isOfOtherPerson(question.asked, candidate.text) ? OTHER_PERSON_SHARE : 1) *
    (!question.isDenying && denies ? denialShare : 1) *
    (isFragment ? FRAGMENT_SHARE : 1) *
    (isUntold(question, fit) ? UNTOLD_SHARE : 1)
  );
}

/** How much of what stands above a sentence counts as said by it. */
function contextShareOf(
  question: Question,
  { candidate, tells, isAsked, isBelowQuestion }: Fit,
): number {
  if (isBelowQuestion) return 1;
  if (isAsked || (isDenied(candidate) && (question.isDenying || !question.isOpen)))
    return LOOKED_UP_CONTEXT_SHARE;
  const isFragment = candidate.kind === 'row' || candidate.kind === 'item';
  return tells && isFragment ? FRAGMENT_CONTEXT_SHARE : CONTEXT_SHARE;
}

/** Whether a heading denies what an item or a row below it names. */
export const isDenied = ({ kind, above }: Pick<Candidate, 'kind' | 'above'>): boolean =>
  above.isDenied && (kind === 'item' || kind === 'row');

/** What a sentence says, and for a share what stands above it and what the sentence before it in its paragraph says. */
function coveredBy(question: Question, fit: Fit): number {
  const { match, before } = fit;
  const contextShare = contextShareOf(question, fit);
  return question.terms.reduce((sum, { weight }, i) => {
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
