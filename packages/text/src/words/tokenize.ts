/** One word of a text. `start` and `end` are UTF-16 code-unit offsets, half-open. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Numbers keep their inner separators ("1,299.50"); words keep inner apostrophes ("don't", "l'école").
// No alternative can give back more than one run, so scanning stays linear on any input.
const WORD = /\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SEGMENT_LIMIT = 4000;

let cachedSegmenter: Intl.Segmenter | undefined;
/** What is asked about a sentence is asked one question after the other. */
let last: { readonly text: string; readonly tokens: readonly Token[] } | undefined;
/** Longer texts are no sentences, and not kept in memory. */
const LONGEST_KEPT = 2_000;

/**
 * Splits a text into words in reading order. Scripts written without spaces (Chinese, Japanese,
 * Thai, Lao, Khmer, Burmese) are cut by the ICU dictionaries behind `Intl.Segmenter`; all other
 * scripts by Unicode letter, digit and mark classes. Punctuation and symbols are left out.
 */
export function tokenize(text: string): readonly Token[] {
  if (text === last?.text) return last.tokens;
  const tokens = cutWords(text);
  if (text.length <= LONGEST_KEPT) last = { text, tokens };
  return tokens;
}

function cutWords(text: string): Token[] {
  const tokens: Token[] = [];
  const hasUnspaced = UNSPACED.test(text);
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (hasUnspaced && UNSPACED.test(word)) addSegments(tokens, word, match.index);
    else tokens.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Whether a word is written in a script without spaces between words. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

function addSegments(tokens: Token[], run: string, offset: number): void {
  cachedSegmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  // The dictionary search keeps state per character of its input: long runs are cut first.
  for (let from = 0; from < run.length; from += SEGMENT_LIMIT) {
    const part = run.slice(from, from + SEGMENT_LIMIT);
    for (const { segment, index, isWordLike } of cachedSegmenter.segment(part)) {
      if (!isWordLike) continue;
      const start = offset + from + index;
      tokens.push({ text: segment, start, end: start + segment.length });
    }
  }
}
