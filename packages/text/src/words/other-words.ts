import { relatedWords } from './related-words.ts';
import { synonymsOf } from './synonyms.ts';

/** The terms by which one may be looked up as well, itself among them where it has synonyms; none for most. */
export const otherWords = (term: string): readonly string[] => {
  const synonyms = synonymsOf(term);
  const related = relatedWords(term);
  return related.length === 0 ? synonyms : [...new Set([...synonyms, ...related])];
};
