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
const PREVIOUS_QUESTION_WEIGHT = 0.3;
const PREVIOUS_ANSWER_WEIGHT = 0.15;
const MAX_TERMS = 32;
/** A question with at most this many content words may lean on what was said before. */
const SHORT = 3;

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
 * `queryTerms` weight). When it points back or opens with "and" or "what about", terms of the previous question are added
 * at 0.3 and of the answer to it at 0.15, each turn with at most the weight of the question. A question that is merely short may be a
 * new one: then each turn adds at most this share of its weight, so that it decides between equals and drags nothing
 * back. A question of function words only adds nothing itself. At most 32 terms, the question's first.
 * @param history earlier messages, oldest first, without the question
 */
export function contextualTerms(question: string, history: readonly Turn[]): WeightedTerm[] {
  const own = queryTerms(question);
  if (history.length === 0) return own;
  const isPointing = pointsBack(question);
  if (!isPointing && own.filter(({ weight }) => weight === 1).length > SHORT) return own;
  // Function words alone ("and how much is it?") say nothing once there is something to refer to.
  const kept = contentTerms(question).length > 0 ? own : [];
  const found = new Map(kept.map((term) => [term.term, term]));
  const size = weightOf(kept);
  const add = (text: string | undefined, share: number): void => {
    if (text === undefined) return;
    const lent = queryTerms(text).filter(({ term }) => !found.has(term));
    const most = size === 0 ? Number.POSITIVE_INFINITY : size * (isPointing ? 1 : share);
    const scale = Math.min(share, most / weightOf(lent));
    for (const one of lent.slice(0, MAX_TERMS - found.size))
      found.set(one.term, { ...one, weight: one.weight * scale });
  };
  add(history.findLast(({ role }) => role === 'user')?.text, PREVIOUS_QUESTION_WEIGHT);
  add(history.findLast(({ role }) => role === 'bot')?.text, PREVIOUS_ANSWER_WEIGHT);
  return [...found.values()];
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

const weightOf = (terms: readonly WeightedTerm[]) =>
  terms.reduce((sum, { weight }) => sum + weight, 0);

function pointsBack(question: string): boolean {
  if (OPENERS.test(question) || TRAILING.test(question)) return true;
  const words = referring.get(functionWordLanguage(question));
  return tokenize(question).some(({ text }) => words?.has(normalizeTerm(text)));
}
