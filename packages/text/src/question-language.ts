import { normalizeTerm } from './normalize-term.ts';
import { STOP_WORD_LANGUAGES, stopWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

const SAMPLE_WORDS = 80;

/**
 * The language whose function words occur most often in a text, English when none does. Much
 * cheaper than language detection and stable on the short texts that questions are.
 */
export function functionWordLanguage(text: string): string {
  const words = tokenize(text.slice(0, 2000))
    .slice(0, SAMPLE_WORDS)
    .map((token) => normalizeTerm(token.text));
  let best = 'en';
  let bestCount = 0;
  for (const language of STOP_WORD_LANGUAGES) {
    const set = stopWords(language);
    const count = words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  return best;
}
