/** Languages in which questions can be made by rules. */
export type RuleLanguage = 'en' | 'de' | 'fr' | 'es';

export const isRuleLanguage = (tag: string): tag is RuleLanguage => /^(?:en|de|fr|es)$/.test(tag);

/** A question made of one sentence of a passage. */
export interface Draft {
  readonly question: string;
  /** One of these has to be in the answer; for questions that ask for a figure. */
  readonly fact?: string;
}

/** One way to turn a sentence into a question; null when it does not fit. */
export type Rule = (sentence: string, inner: Inner) => Draft | null;

export interface Inner {
  /** The beginning of a sentence as it is written inside of one: names keep their capital letter. */
  readonly lower: (text: string) => string;
}

/** A figure with what stands at it: "£4.95", "14 EUR", "2 to 3 working days". */
export const FIGURE = /[£€$]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|%|EUR|GBP|USD|CHF|Euros?)/;
const NUMBER = /\d+(?:[.,]\d+)*/;

/** The first number of a text. */
export const numberIn = (text: string): string | undefined =>
  text.match(NUMBER)?.[0]?.replace(/[.,]$/, '');

/** Where a thought ends that is longer than a question: a comma, or what adds to it or explains it. */
const BREAK =
  /,(?!\d)|[;:–—(]| - | (?:but|because|so that|unless|which|provided|as long as|aber|weil|sofern|wenn|mais|car|parce que|sauf|pero|porque|salvo|and (?:we|you|it|they|is|are|do|takes?|costs?|cannot|go|has|have|ends?|must|will|can|stays?|pays?|needs?|comes?|\w+[^s\W]s (?:after|before|until|from|in|on|at|to|by|within|with|the|an?|all))|und (?:wir|es|sie|Sie|ist|sind|kostet|kommt|dauert)|et (?:nous|vous|il|elle|est|sont|coûte)|y (?:es|son|cuesta)) /;

/** The first thought of a clause, without the marks at its end. */
export function firstThought(text: string): string {
  const at = text.search(BREAK);
  return (at < 0 ? text : text.slice(0, at)).replace(/[\s.!]+$/, '');
}

/** A name of a thing in a few words, as the subject of a sentence. */
export const isShortName = (text: string, most = 6): boolean =>
  text.split(' ').length <= most && !/[,;:()]/.test(text);

/** Replaces whole words, each once: what was put in is not looked at again. */
export function swapWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/[\p{L}’']+/gu, (word) => {
    const swapped = words[word.toLowerCase()];
    if (swapped === undefined) return word;
    const isCapital = /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(swapped);
    return isCapital ? swapped.charAt(0).toUpperCase() + swapped.slice(1) : swapped;
  });
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ODD = /[[\]<>|{}=#@\\*_`"“”„«»]|https?:|www\./;

/** Sentences that a question can be made of: of a handy length, without marks, and complete by themselves. */
export function isUsable(sentence: string): boolean {
  const words = sentence.split(/\s+/).length;
  // A small letter goes on with what stands before it: "Call us if: … your lip is numb."
  const isWhole = /^[^\p{Ll}].*[.!]$/u.test(sentence);
  return words >= 4 && words <= 32 && !ODD.test(sentence) && isWhole;
}
