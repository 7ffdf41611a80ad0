import { functionWordLanguage } from '../language/question-language.ts';
import { type AnalyzedTerm, analyzeTerms } from '../words/analyze.ts';
import { stopWords } from '../words/stop-words.ts';

/**
 * The analysed terms of a text without the stop words of its language.
 * @param language ISO 639-1 when known; without it, or without a list for it, guessed from the text
 */
export function contentTerms(text: string, language?: string): AnalyzedTerm[] {
  const known = stopWords(language ?? '');
  const stops = known.size > 0 ? known : stopWords(functionWordLanguage(text));
  return analyzeTerms(text).filter(({ word }) => !stops.has(word));
}
