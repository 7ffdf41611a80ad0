import { contentTerms } from './content-terms.ts';
import { normalizeTerm } from './normalize-term.ts';
import { queryTerms, type WeightedTerm } from './query-terms.ts';
import { tokenize } from './tokenize.ts';

/** One earlier message of a conversation. */
export interface Turn {
  readonly role: 'user' | 'bot';
  readonly text: string;
}

const PREVIOUS_QUESTION_WEIGHT = 0.3;
const PREVIOUS_ANSWER_WEIGHT = 0.15;
const MAX_TERMS = 32;
/** A question with at most this many content words is taken to lean on what was said before. */
const SHORT = 3;

// Words that point back at something said before, in the languages with a stop-word list.
const REFERRING = new Set(
  `it its they them their theirs that this those these one ones he she him his her there then same else
  other another er sie es ihn ihm ihr deren dessen das dies diese dieser dieses dafür davon damit dort
  il elle ils elles le la les lui leur ça cela celui celle ceux y en él ella ello ellos ellas lo los esto
  eso ese esa aquel allí lui lei loro esso essa questo quello ne ci ele ela eles elas isso isto aquele lá
  hij zij ze het dit dat die deze ervan daar den det de han hun hon dem ono ona oni to ten ta on bu şu
  o onlar он она оно они его её ее их это этот эта эти там він вона воно вони його їх це それ これ あれ
  そこ ここ 它 他 她 这 那 这个 那个 它们 그것 이것 그거 거기`
    .split(/\s+/)
    .map(normalizeTerm),
);
const OPENERS =
  /^\s*(?:and|what about|how about|but|so|or|also|und|was ist mit|aber|et|mais|y|pero|qué hay|e|ma|mas|en|maar|och|men|og|a co|ve|peki|а|и|но)(?=[\s,?])/iu;

/**
 * Search terms of a question asked inside a conversation. The question's own terms weigh 1 (or their
 * `queryTerms` weight). When it looks dependent (points back, opens with "and" or "what about", or has
 * at most three content words) terms of the previous question are added at 0.3 and of the answer to it
 * at 0.15, and a question of function words only adds nothing itself. At most 32 terms, the question's first.
 * @param history earlier messages, oldest first, without the question
 */
export function contextualTerms(question: string, history: readonly Turn[]): WeightedTerm[] {
  const own = queryTerms(question);
  if (history.length === 0 || !isDependent(question, own)) return own;
  // Function words alone ("and how much is it?") say nothing once there is something to refer to.
  const kept = contentTerms(question).length > 0 ? own : [];
  const found = new Map(kept.map((own) => [own.term, own]));
  const add = (text: string | undefined, share: number): void => {
    if (text === undefined) return;
    for (const lent of queryTerms(text)) {
      if (!found.has(lent.term) && found.size < MAX_TERMS)
        found.set(lent.term, { ...lent, weight: lent.weight * share });
    }
  };
  add(history.findLast(({ role }) => role === 'user')?.text, PREVIOUS_QUESTION_WEIGHT);
  add(history.findLast(({ role }) => role === 'bot')?.text, PREVIOUS_ANSWER_WEIGHT);
  return [...found.values()];
}

function isDependent(question: string, own: readonly WeightedTerm[]): boolean {
  if (own.filter(({ weight }) => weight === 1).length <= SHORT) return true;
  if (OPENERS.test(question)) return true;
  return tokenize(question).some(({ text }) => REFERRING.has(normalizeTerm(text)));
}
