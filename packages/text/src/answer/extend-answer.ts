import type { Question } from '../question/question-terms.ts';
import type { Candidate } from './answer-candidates.ts';
import { isTold, type Match, saidOf } from './match-candidate.ts';

/** A sentence with what speaks for it as an answer. */
export interface Ranked extends Candidate {
  readonly passageId: string;
  readonly match: Match;
  readonly score: number;
}

const SHORT_ANSWER_CHARS = 90;
const FOLLOW_SHARE = 0.62;
const ROW_SHARE = 0.9;
/** Of rows that the question names as well as the best one. */
const SAME_ROW_SHARE = 0.97;
const MAX_ROWS = 8;
/** From how many letters on an explanation is long enough. */
const EXPLAINED_CHARS = 260;
/** Of a list that is told as a whole. */
const MAX_LISTED = 8;

/** Opens an item with a number. */
const isStep = ({ mark }: Ranked): boolean => /^\d/.test(mark);

/** The best sentence with what carries on its thought in the same passage, in reading order. */
export function extend(
  best: Ranked,
  siblings: readonly Ranked[],
  question: Question,
  maxSentences: number,
): Ranked[] {
  if (best.kind === 'row')
    return rowsLike(best, siblings, namesRow(best, question) ? SAME_ROW_SHARE : ROW_SHARE);
  // A fact that was asked for ends an answer; an explanation goes on to the end of its thought.
  const isExplaining = question.isOpen && !isTold(question, best.match);
  const chosen = [best];
  let at = siblings.indexOf(best);
  while (chosen.length < maxSentences) {
    const last = chosen.at(-1);
    const next = siblings[at + 1];
    if (last === undefined || next === undefined) break;
    const goesOn =
      isExplaining && isSameParagraph(last, next) && lengthOf(chosen) < EXPLAINED_CHARS;
    if (!goesOn && !carriesOn(last, next, { best, isExplaining })) break;
    chosen.push(next);
    at += 1;
  }
  let from = siblings.indexOf(best);
  // What stands before the way to do something is not the way.
  const isBegun = !isExplaining || (question.isWay && best.isInstruction);
  while (!isBegun && chosen.length < maxSentences && lengthOf(chosen) < EXPLAINED_CHARS) {
    const [first, before] = [chosen[0], siblings[from - 1]];
    if (first === undefined || before === undefined || !isSameParagraph(before, first)) break;
    chosen.unshift(before);
    from -= 1;
  }
  return chosen;
}

const lengthOf = (sentences: readonly Ranked[]): number =>
  sentences.reduce((sum, { text }) => sum + text.length, 0);

const isSameParagraph = (last: Ranked, next: Ranked): boolean =>
  last.kind === next.kind &&
  !next.isQuestion &&
  next.start - last.end <= 1 &&
  last.above.nearest === next.above.nearest;

/** Whether the question picks out this row of its table, by its name or by a number in its ranges. */
function namesRow({ subject, match, ranges }: Ranked, { terms }: Question): boolean {
  return terms.some(
    ({ term, isLight, cue, measure }, i) =>
      (!isLight && cue === undefined && subject.has(term)) ||
      (measure !== undefined && ranges.length > 0 && (match.own[i] ?? 0) > 0),
  );
}

/** The neighbouring rows that answer as well: "When are you open?" is answered by all days. */
function rowsLike(best: Ranked, siblings: readonly Ranked[], share: number): Ranked[] {
  const fits = (other: Ranked | undefined): boolean =>
    other?.kind === 'row' &&
    other.above.nearest === best.above.nearest &&
    other.score >= best.score * share;
  let from = siblings.indexOf(best);
  let to = from + 1;
  while (to - from < MAX_ROWS && fits(siblings[to])) to += 1;
  while (to - from < MAX_ROWS && fits(siblings[from - 1])) from -= 1;
  return siblings.slice(from, to);
}

function carriesOn(
  last: Ranked,
  next: Ranked,
  { best, isExplaining }: { readonly best: Ranked; readonly isExplaining: boolean },
): boolean {
  if (next.isQuestion || next.above.nearest !== last.above.nearest) return false;
  if (last.text.endsWith(':')) return true;
  // The items beside a fact that was asked for, or beside a yes or no, are others, unless they answer as well.
  if (last.kind === 'item' && next.kind === 'item')
    return isExplaining || next.score >= best.score * ROW_SHARE;
  if (last.kind === 'row' || next.kind === 'row') return false;
  return last.text.length < SHORT_ANSWER_CHARS || next.score >= best.score * FOLLOW_SHARE;
}

/**
 * An answer with all steps where one step of several was chosen, and with the list or the lines that its last sentence announces
 * ("To rename a column:"). What is longer than eight is told from where it was chosen.
 */
export function withWholeList(chosen: readonly Ranked[], siblings: readonly Ranked[]): Ranked[] {
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (listAround(siblings, siblings.indexOf(first)).some(isStep)) return listFrom(first, siblings);
  const announcing = chosen.findLast(({ text }) => text.endsWith(':'));
  if (announcing === undefined) return [...chosen];
  const at = siblings.indexOf(announcing) + 1;
  const kind = siblings[at]?.kind;
  if (kind !== 'item' && kind !== 'code') return [...chosen];
  const end = siblings.findIndex((one, i) => i > at && one.kind !== kind);
  const listed = siblings.slice(at, Math.min(at + MAX_LISTED, end < 0 ? siblings.length : end));
  const kept = chosen.slice(0, chosen.indexOf(announcing) + 1);
  return [...kept, ...listed];
}

/** Whether a question wants a list rather than one of its items: its words are in the headings, and in the item none is. */
export const asksForList = ({ kind, match }: Ranked, question: Question): boolean =>
  kind === 'item' &&
  question.isOpen &&
  !isTold(question, match) &&
  // What earlier turns lend chooses between the items of every list.
  question.terms.every(({ isOwn }, i) => !isOwn || (match.own[i] ?? 0) === 0);

/** The items around one of them; of more than eight those from it on. */
export function listFrom(item: Ranked, siblings: readonly Ranked[]): Ranked[] {
  const items = listAround(siblings, siblings.indexOf(item));
  const from = items.length <= MAX_LISTED ? 0 : items.indexOf(item);
  return items.slice(from, from + MAX_LISTED);
}

/** The items that stand side by side below one heading, around one of them. */
function listAround(siblings: readonly Ranked[], at: number): readonly Ranked[] {
  const isBeside = (other: Ranked | undefined): boolean =>
    other?.kind === 'item' && other.above.nearest === siblings[at]?.above.nearest;
  let from = at;
  let to = at;
  while (isBeside(siblings[to])) to += 1;
  while (to > at && isBeside(siblings[from - 1])) from -= 1;
  return siblings.slice(from, to);
}

const SMALL_WORD = /^\p{Ll}\p{L}* /u;

/** Whether an item goes on with what announces it: "you have a fever", below "Call us at once if". */
export const goesOn = ({ kind, text }: Ranked): boolean => kind === 'item' && SMALL_WORD.test(text);

const BARE_WORDS = 5;

/** Whether an item is a few words, neither a sentence nor a name with a value: "Towels", below "At extra cost". */
export const isBare = ({ kind, text }: Ranked): boolean =>
  kind === 'item' && !/[.!?:。！？]/u.test(text) && text.split(/\s+/).length <= BARE_WORDS;

/** An answer whose items go on with the sentence that announces them, with that sentence before them. */
export function withAnnouncement(
  answer: readonly Ranked[],
  siblings: readonly Ranked[],
): readonly Ranked[] {
  const at = answer.findIndex(goesOn);
  const item = answer[at];
  if (item === undefined) return answer;
  const [first] = listAround(siblings, siblings.indexOf(item));
  const above = first && siblings[siblings.indexOf(first) - 1];
  const isAnnounced = above?.kind === 'text' && above.text.endsWith(':');
  if (!isAnnounced || answer.includes(above)) return answer;
  return [...answer.slice(0, at), above, ...answer.slice(at)];
}

/** Of the score of the best sentence: what scores less says too little of the question. */
const COMPANION_SHARE = 0.5;

/**
 * What is asked for and what an answer leaves out: the way to do it, or a fact of the kind. Taken from the passages of the same page; none
 * when the answer tells it, or when the page does not.
 */
export function companionsOf(
  answer: readonly Ranked[],
  page: readonly (readonly Ranked[])[],
  question: Question,
): Ranked[] {
  const tells = (one: Ranked): boolean =>
    question.types.length > 0
      ? isTold(question, one.match)
      : question.isWay && (one.isInstruction || isStep(one));
  if (answer.some(tells)) return [];
  const said = new Set(answer.map(({ text }) => text));
  let least = COMPANION_SHARE * Math.max(...answer.map(({ score }) => score));
  let found: readonly Ranked[] = [];
  for (const passage of page)
    for (const one of passage) {
      if (one.score < least || one.isQuestion || !tells(one)) continue;
      least = one.score;
      found = withWholeList([one], passage);
    }
  return found.filter(({ text }) => !said.has(text));
}

/** Of the score of the best sentence: one that comes as near is the better answer in one case of four. */
const RIVAL_SHARE = 0.75;
/** Where a definition or a list was found that is asked for as such. */
const SURE_RIVAL_SHARE = 0.92;

/**
 * An answer with the best sentence beside it, when little speaks for the one rather than the other: it says as much of the
 * question, and so do its headings. Rows of the same table do not come: those that belong to an answer are in it.
 */
export function withRival(
  answer: readonly Ranked[],
  input: {
    readonly best: Ranked;
    readonly ranked: readonly (readonly Ranked[])[];
    readonly question: Question;
  },
): readonly Ranked[] {
  const { best, ranked, question } = input;
  const said = new Set(answer.map(({ text }) => text));
  const [own, above] = [saidOf(question, best.match.own), saidOf(question, best.match.above)];
  const fits = (one: Ranked): boolean =>
    !(one.isQuestion || one.isPointer || said.has(one.text)) &&
    !(one.kind === 'row' && best.kind === 'row' && one.passageId === best.passageId) &&
    saidOf(question, one.match.own) >= own &&
    saidOf(question, one.match.above) >= above;
  const isSure = question.subject !== undefined || asksForList(best, question);
  let least = (isSure ? SURE_RIVAL_SHARE : RIVAL_SHARE) * best.score;
  let rival: Ranked | undefined;
  for (const passage of ranked)
    for (const one of passage) {
      if (one.score < least || !fits(one)) continue;
      least = one.score;
      rival = one;
    }
  return rival === undefined ? answer : [...answer, rival];
}
