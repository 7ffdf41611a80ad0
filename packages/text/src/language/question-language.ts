import { normalizeTerm } from '../words/normalize-term.ts';
import { remember } from '../words/remember.ts';
import { STOP_WORD_LANGUAGES, stopWords } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';

const SAMPLE_WORDS = 80;
const SAMPLE_CHARACTERS = 2_000;

/**
 * The language whose function words occur most often in a text, English when none does. Much
 * cheaper than language detection and stable on the short texts that questions are.
 */
export const functionWordLanguage = remember(2_000, guessLanguage);

function guessLanguage(text: string): string {
  const counts = new Uint8Array(STOP_WORD_LANGUAGES.length);
  let best = 0;
  const having = languagesOf();
  let words = 0;
  for (const { text: word } of tokenize(text.slice(0, SAMPLE_CHARACTERS))) {
    if (words >= SAMPLE_WORDS) break;
    words += 1;
    for (const at of having.get(normalizeTerm(word)) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  }
  for (let at = 1; at < counts.length; at += 1)
    if ((counts[at] ?? 0) > (counts[best] ?? 0)) best = at;
  return STOP_WORD_LANGUAGES[best] ?? 'en';
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** Function word to the languages that have it, as positions in the list. */
function languagesOf(): ReadonlyMap<string, readonly number[]> {
  if (known !== undefined) return known;
  const made = new Map<string, number[]>();
  for (const [at, language] of STOP_WORD_LANGUAGES.entries())
    for (const word of stopWords(language)) made.set(word, [...(made.get(word) ?? []), at]);
  known = made;
  return made;
}
