import { type AnalyzedTerm, analyzeTerms } from './analyze.ts';
import { functionWordLanguage } from './question-language.ts';
import { stopWords } from './stop-words.ts';

/** The analysed terms of a text without the stop words of its own language. */
export function contentTerms(text: string): AnalyzedTerm[] {
  const stops = stopWords(functionWordLanguage(text));
  return analyzeTerms(text).filter(({ word }) => !stops.has(word));
}
