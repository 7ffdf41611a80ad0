import { relatedWords } from './related-words.ts';
import { remember } from './remember.ts';
import { synonymsOf } from './synonyms.ts';

/** Words kept with their others: every word of a question is asked for once for each passage. */
const REMEMBERED = 2_000;

/** The terms by which one may be looked up as well, itself among them where it has synonyms; none for most. */
export const otherWords = remember(REMEMBERED, (term): readonly string[] => [
  ...new Set([...synonymsOf(term), ...relatedWords(term)]),
]);
