import { isLightTerm } from '../words/light-words.ts';
import { hasOpposite } from './polarity.ts';
import { isStatementWord } from './statement-words.ts';

/** Shorter words tell little about what is spoken of. */
const SHORT = 3;
/** Of a subject three letters are enough: "cat". */
const SHORTEST = 3;
/** Letters at the start by which words are taken for forms of one. */
const LIKE = 4;
const ALIKE = 6;

/** Whether a word names what is spoken of, and is not of those with which any fact can be told. */
export const tellsTopic = (word: string): boolean => word.length > SHORT && !isStatementWord(word);

/** The words that could only be said of this: without verbs of any trade, and without those that have an opposite. */
export const topicWords = (words: Iterable<string>): string[] =>
  [...words].filter(
    (word) =>
      word.length >= SHORTEST && !isStatementWord(word) && !isLightTerm(word) && !hasOpposite(word),
  );

/** Whether a word or one with the same beginning is among others. */
export const hasForm = (words: ReadonlySet<string>, word: string): boolean =>
  hasBeginning(words, { word, length: LIKE });

/** The same, more strictly of long words: a weekend is no weekday. */
export const hasNearForm = (words: ReadonlySet<string>, word: string): boolean =>
  hasBeginning(words, { word, length: Math.min(Math.max(word.length - 1, LIKE), ALIKE) });

function hasBeginning(
  words: ReadonlySet<string>,
  { word, length }: { readonly word: string; readonly length: number },
): boolean {
  if (words.has(word)) return true;
  const start = word.slice(0, length);
  for (const other of words) if (other.startsWith(start)) return true;
  return false;
}
