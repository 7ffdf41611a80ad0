import { functionWordLanguage } from '../language/question-language.ts';
import { normalizeTerm } from '../words/normalize-term.ts';
import { tokenize } from '../words/tokenize.ts';
import { contentTerms } from './content-terms.ts';
import { queryTerms, type WeightedTerm } from './query-terms.ts';

/** One earlier message of a conversation. */
export interface Turn {
  readonly role: 'user' | 'bot';
  readonly text: string;
}

const OWN_WEIGHT = 0.5;
/** What a word of the previous question counts, and of each one before that compared with the next. */
const QUESTION_WEIGHT = 0.3;
const EARLIER_QUESTION = 0.8;
const PREVIOUS_ANSWER_WEIGHT = 0.15;
/** Words that count less than this are not looked for. */
const LEAST_WEIGHT = 0.02;
const MAX_TERMS = 32;
/** A question with at most this many content words may lean on what was said before. */
const SHORT = 3;
/** All words that are lent together, compared with those of the question: by earlier questions and by the last answer. */
const MOST_LENT = {
  pointing: { questions: 1, answer: 1 },
  short: { questions: 0.6, answer: 0.15 },
} as const;
/** How much of a passage's score its document's topic decides, at most. */
const TOPIC = { pointing: 0.9, other: 0.5 } as const;
/** A question with more content words than this is less and less about what was said before. */
const TELLING = 2.5;

// Words that point back at something said before. By language: what is a pronoun in one is an article in another.
const REFERRING: Readonly<Record<string, string>> = {
  en: 'it its they them their theirs that this those these he she him his her same else another ones',
  de: 'ihn ihm deren dessen dies diese diesem diesen dieser dieses dafür davon damit dazu darauf daran dabei dort',
  fr: 'elle elles ils lui leur ça cela celui celle ceux celles',
  es: 'él ella ello ellos ellas esto eso ese esa aquel aquello allí',
  it: 'lui lei loro esso essa essi esse questo quello ne',
  pt: 'ele ela eles elas isso isto aquele aquilo lá',
  nl: 'hij ze dit deze ervan erbij daarvan daarvoor daar',
  sv: 'han hon dem dess dessa',
  da: 'han hun dem dens dets',
  no: 'han hun dem dens dets',
  pl: 'ono ona oni one jego jej ich tego tym tam',
  cs: 'ono ona oni jeho její jejich toho tomu tam',
  tr: 'bu şu onlar bunu onu bunun onun',
  ru: 'он оно они его её их это этот эта эти этого там',
  uk: 'він вона воно вони його їх це цей ця ці там',
  zh: '它 他 她 这 那 这个 那个 它们 这些 那些',
  ja: 'それ これ あれ そこ ここ その この',
  ko: '그것 이것 그거 거기 그',
};
/** "Was kostet das?", "Wat kost dat?": an article anywhere else. */
const TRAILING = /\b(?:das|dat|det|to)\s*\??\s*$/iu;
const OPENERS =
  /^\s*(?:and|what about|how about|but|so|or|also|und|was ist mit|aber|et|mais|y|pero|qué hay|e|ma|mas|en|maar|och|men|og|a co|ve|peki|а|и|но)(?=[\s,?])/iu;

const referring = new Map(
  Object.entries(REFERRING).map(([language, words]) => [
    language,
    new Set(words.split(' ').map(normalizeTerm)),
  ]),
);

/**
 * Search terms of a question asked inside a conversation. The question's own terms weigh 1 (or their
 * `queryTerms` weight). Earlier questions lend it theirs, at 0.3 for the last one and 0.8 of the next for each before it, since the first
 * of a conversation names what all of them are about; the last answer lends its own at 0.15. A question that points back or opens with
 * "and" or "what about" borrows from each up to its own weight. One that is merely short may be new and borrows less: enough to find
 * passages about the same thing, too little to be dragged back. Others borrow nothing. A question of function words only adds nothing itself. At most 32 terms, the
 * question's first.
 * @param history earlier messages, oldest first, without the question
 */
export function contextualTerms(question: string, history: readonly Turn[]): WeightedTerm[] {
  const own = queryTerms(question);
  if (history.length === 0) return own;
  const isPointing = pointsBack(question);
  if (!isPointing && countOf(own) > SHORT) return own;
  // Function words alone ("and how much is it?") say nothing once there is something to refer to.
  const pointers = referring.get(functionWordLanguage(question));
  const kept = contentTerms(question).some(({ word }) => !pointers?.has(word))
    ? own.filter(({ word }) => !pointers?.has(word))
    : [];
  const found = new Map(kept.map((term) => [term.term, term]));
  const size = weightOf(kept);
  const most = MOST_LENT[isPointing ? 'pointing' : 'short'];
  const add = (lent: readonly WeightedTerm[], share: number): void => {
    const others = lent.filter(({ term }) => !found.has(term));
    const limit = size === 0 ? Number.POSITIVE_INFINITY : size * share;
    const scale = Math.min(1, limit / weightOf(others));
    for (const one of others.slice(0, MAX_TERMS - found.size))
      found.set(one.term, { ...one, weight: one.weight * scale });
  };
  add(questionTerms(history), most.questions);
  // An answer before a question that was not answered is about something else.
  const last = history.at(-1);
  const answer = last?.role === 'bot' ? last.text : '';
  add(weighted(answer, PREVIOUS_ANSWER_WEIGHT), most.answer);
  return [...found.values()];
}

/** The terms of all earlier questions, the last question's first, each at its best weight. */
function questionTerms(history: readonly Turn[]): WeightedTerm[] {
  const found = new Map<string, WeightedTerm>();
  let share = QUESTION_WEIGHT;
  for (const { text } of history.filter(({ role }) => role === 'user').reverse()) {
    if (share < LEAST_WEIGHT) break;
    for (const one of weighted(text, share))
      if ((found.get(one.term)?.weight ?? 0) < one.weight) found.set(one.term, one);
    share *= EARLIER_QUESTION;
  }
  return [...found.values()];
}

const weighted = (text: string, share: number): WeightedTerm[] =>
  queryTerms(text).map((one) => ({ ...one, weight: one.weight * share }));

/**
 * How much of a passage's score it should decide whether its document is about what earlier turns were about, 0 to 1: much for a
 * question that points back, less for one that may be new, and the less the more words it has of its own.
 */
export function topicShare(question: string): number {
  const size = Math.max(1, countOf(queryTerms(question)));
  const most = pointsBack(question) ? TOPIC.pointing : TOPIC.other;
  return most * Math.min(1, TELLING / size) ** 2;
}

/** Whether a term is of the question itself: those that earlier turns lend weigh less. */
export const isOwnTerm = ({ weight }: WeightedTerm): boolean => weight >= OWN_WEIGHT;

/**
 * Whether a question can hardly be understood without what was said before: it points back, opens with "and" or "what about", or has
 * at most one word that says something.
 */
export function leansBack(question: string): boolean {
  if (pointsBack(question)) return true;
  const words = contentTerms(question).flatMap(({ word, isWhole }) => (isWhole ? [word] : []));
  return new Set(words).size <= 1;
}

/** Whole words of the question. */
const countOf = (terms: readonly WeightedTerm[]) =>
  terms.filter(({ weight }) => weight === 1).length;

const weightOf = (terms: readonly WeightedTerm[]) =>
  terms.reduce((sum, { weight }) => sum + weight, 0);

function pointsBack(question: string): boolean {
  if (OPENERS.test(question) || TRAILING.test(question)) return true;
  const words = referring.get(functionWordLanguage(question));
  return tokenize(question).some(({ text }) => words?.has(normalizeTerm(text)));
}
