import type { AnswerPassage } from '../answer/answer-candidates.ts';
import { readPassage } from '../answer/answer-candidates.ts';
import { factsOf } from '../statement/facts-of.ts';
import { isSameKind, sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { remember } from '../words/remember.ts';

/** A sentence or row of a passage as it is shown, in the passage's own words. Offsets are into its text. */
export interface Quoted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Quotation extends Quoted {
  /** The sentence before it, without which "it" or "otherwise" would be about nothing. */
  readonly before: Quoted | null;
}

/** In UTF-16 units. */
const LONGEST = 400;
/** Left over from comments, elements and templates: no words for readers. */
const MARKS = /[<>{}]|\[\[|\]\]/;
/** Least share of the words of a quotation by which it was said before. */
const SAID = 0.8;
/** Words that lean on the sentence before. "Sie" is also how readers are addressed. */
const LEANS =
  /^(?:(?:it|its|they|their|them|this|these|those|that|he|she|his|her|both|otherwise|then|there(?! (?:is|are|was|were|will)(?!\p{L}))|such|in (?:that|this) case|er|es(?! gibt| ist| sind| wird| werden)|dies(?:e[rsmn]?)?|jene[rsmn]?|dabei|dafür|dazu|damit|davon|dort|sonst|ansonsten|andernfalls|beide|in diesem fall|il(?! y a| est| faut)|elles?|ils|ce(?:la|ci|tte|t|s)?|sinon|celui|celle|ello|est[aeo]s?|es[aeo]s?|en (?:este|ese) caso|de lo contrario|esso|essa|quest[aeio]|altrimenti|deze|dit|anders|isto|este)(?![\p{L}'’]))/iu;
/** "Please reserve it by noon": a word for a thing that nobody named yet. */
const POINTS_BACK =
  /^(?!(?:if|when|where|once|because|since|as|wenn|falls|sobald|weil|da)(?!\p{L}))(?:[\p{L}'’]+\s){1,4}(?:it|them|ihn|ihm|denen)(?![\p{L}'’-])/iu;
const leans = (text: string): boolean => LEANS.test(text) || POINTS_BACK.test(text);

/**
 * What a reader is shown of a place: a sentence without marks, an item, or a row with the names of its columns, as in an
 * extractive answer. Null for headings, questions, code, what sends the reader elsewhere, what is too long, and what
 * leans on a sentence that is not there.
 */
export function quotationAt(
  passage: AnswerPassage,
  place: { readonly start: number; readonly end: number },
): Quotation | null {
  const { candidates } = readPassage(passage);
  const at = candidates.findIndex(({ start, end }) => start === place.start && end === place.end);
  const found = candidates[at];
  if (!found || found.isQuestion || found.isPointer || found.kind === 'code') return null;
  if (found.text.endsWith(':') || found.text.length > LONGEST || MARKS.test(found.text))
    return null;
  const { start, end } = found;
  // Items often have no end, and stand in a sentence's place here.
  const text = /[.!?…。！？]["'”’)\]]*$/u.test(found.text) ? found.text : `${found.text}.`;
  if (!leans(text)) return { text, start, end, before: null };
  const before = candidates[at - 1];
  const isNeighbour =
    before?.kind === 'text' && before.above.nearest === found.above.nearest && !before.isQuestion;
  if (!isNeighbour || leans(before.text)) return null;
  if (before.text.length + text.length > LONGEST) return null;
  return {
    ...{ text, start, end },
    before: { text: before.text, start: before.start, end: before.end },
  };
}

/** Of the texts that one quotation is held against, one after the other. */
const REMEMBERED = 16;
const knownFacts = remember(REMEMBERED, factsOf);

/** Whether a text says what a quotation says: all of its numbers and days and nearly all of its words. */
export function isSaidIn(text: string, quotation: string): boolean {
  const quoted = knownFacts(quotation);
  const said = knownFacts(text);
  const words = [...quoted.words];
  return (
    quoted.quantities.every((one) => said.quantities.some((other) => sameQuantity(one, other))) &&
    quoted.calendar.every((day) => said.calendar.includes(day)) &&
    words.filter((word) => said.words.has(word)).length >= SAID * words.length
  );
}

/**
 * Whether a quotation tells something of what was claimed that a text does not say yet: a word of the claim, a number of its
 * kind, or a day. "We ship to Norway" is no news in place of "we ship to the moon" where that was said.
 */
export function isNews(
  quotation: string,
  { claimed, said }: { readonly claimed: string; readonly said: string },
): boolean {
  const [quoted, claim, before] = [quotation, claimed, said].map(knownFacts);
  if (!quoted || !claim || !before) return false;
  const isNewNumber = quoted.quantities.some(
    (one) =>
      claim.quantities.some((other) => isSameKind(one, other)) &&
      !before.quantities.some((other) => sameQuantity(one, other)),
  );
  return (
    isNewNumber ||
    quoted.calendar.some((day) => !before.calendar.includes(day)) ||
    topicWords(claim.content).some(
      (word) => hasNearForm(quoted.words, word) && !hasNearForm(before.words, word),
    )
  );
}

/** Whether two texts have a word in common that names what is spoken of. */
export function sharesTopic(left: string, right: string): boolean {
  const { words } = knownFacts(right);
  return topicWords(knownFacts(left).content).some((word) => hasNearForm(words, word));
}
