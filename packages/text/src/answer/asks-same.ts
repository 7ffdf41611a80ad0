import type { Question } from '../question/question-terms.ts';

const ASKED_SHARE = 0.65;
const NAMED_SHARE = 0.8;
const ASKING_SHARE = 0.5;

/**
 * Whether a heading or a title asks the same as a question: it covers the question and the question covers it. The word that asks
 * for a kind of fact ("what time") it may leave to a sentence that states one, when it has nearly all others.
 */
export function asksSame(
  { terms }: Question,
  heading: {
    /** How far it says each word of the question, 0..1. */
    readonly credits: readonly number[];
    /** Its words that are not stop words, at least 1. */
    readonly size: number;
    /** The sentence below it states a kind of fact that is asked for. */
    readonly tells: boolean;
  },
): boolean {
  // What earlier turns lend is not asked; a question of function words has nothing else.
  const hasOwn = terms.some(({ isOwn }) => isOwn);
  let total = 0;
  let covered = 0;
  let shared = 0;
  let named = 0;
  let topic = 0;
  terms.forEach(({ weight, cue, isOwn }, i) => {
    if (hasOwn && !isOwn) return;
    const credit = heading.credits[i] ?? 0;
    total += weight;
    covered += weight * credit;
    if (credit > 0) shared += credit;
    if (cue !== undefined) return;
    named += weight * credit;
    topic += weight;
  });
  const isNamed = heading.tells && topic > 0 && named >= NAMED_SHARE * topic;
  return (covered >= ASKED_SHARE * total || isNamed) && shared >= ASKING_SHARE * heading.size;
}
