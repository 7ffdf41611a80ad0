import { analyze } from '../words/analyze.ts';

/** Two words that stand apart and mean what one word says. */
const PHRASES: readonly (readonly [word: string, pattern: RegExp])[] = [
  [
    'return',
    /\b(?:sen[dt]|sending|br(?:ing|ings|inging|ought)|g(?:ive|ives|iving|ave|iven)|ship(?:s|ped|ping)?|post(?:s|ed|ing)?|hand(?:s|ed|ing)?)\b(?: [\p{L}'’]+){0,3}? back\b/iu,
  ],
  ['refund', /\bmoney back\b|\bpa(?:y|ys|id|ying) (?:[\p{L}'’]+ ){0,2}?back\b/iu],
  ['contact', /\b(?:get|gets|getting|be|keep) in touch\b/iu],
  ['responsible', /\bin charge of\b/iu],
  ['lost', /\b(?:fell|fall(?:s|en|ing)?|came|com(?:e|es|ing)) off\b/iu],
];

/** Most sentences have none of them: this is quick to see. */
const HINTS = [' back', ' touch', 'charge of', ' off'];
const NO_TERMS: readonly string[] = [];

/** The terms of the words that phrases of a sentence mean: "send it back" says "return". */
export function phraseTerms(text: string): readonly string[] {
  if (!HINTS.some((hint) => text.includes(hint))) return NO_TERMS;
  return PHRASES.flatMap(([word, pattern]) => (pattern.test(text) ? analyze(word) : []));
}

const PARTICLE =
  /\b(check|log|sign|drop|opt)(?:s|ed|ing|ging|ping)?[ -](in|out|off|up)\b(?! (?:the|a|an|my|your|our)\b)/giu;

/** A question with verbs and particles joined as headings write them ("check in": "check-in"), and phrases as one word. */
export function withJoinedVerbs(question: string): string {
  return question
    .replace(PARTICLE, '$1-$2')
    .replace(/\b(?:fell|fall(?:s|en|ing)?|came|com(?:e|es|ing)) off\b/giu, 'is lost')
    .replace(/\bin charge of\b/giu, 'responsible for')
    .replace(/\bget(?:ting)? rid of\b/giu, 'remove');
}
