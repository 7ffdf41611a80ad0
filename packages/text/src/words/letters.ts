import { normalizeTerm } from './normalize-term.ts';

/** How the letters around a character make words. */
export const LETTER = {
  /** White space, punctuation, symbols. */
  none: 1,
  /** Words stand between spaces. */
  spaced: 2,
  /** A character is a syllable or a word: Chinese, Japanese, Korean. */
  syllable: 3,
  /** An alphabet without spaces between words: Thai, Lao, Khmer, Burmese. */
  unspaced: 4,
  /** Vowel points, soft hyphens: as if it were not there. */
  ignored: 5,
} as const;

const SYLLABLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\u3005]/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const COMBINING = { from: 0x0300, to: 0x036f };

/** Kind and folded letter by code unit; 0 has not been asked for yet. */
const letters = new Uint32Array(0x1_0000);

/**
 * What a UTF-16 code unit counts as: one of `LETTER` in the upper 16 bits, the first unit of its normalised form (see
 * `normalizeTerm`) in the lower. Halves of surrogate pairs count as syllables: most words made of them are Chinese.
 */
export function letterOf(code: number): number {
  const known = letters[code] ?? 0;
  if (known > 0) return known;
  const made = read(code);
  letters[code] = made;
  return made;
}

function read(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return (LETTER.syllable << 16) | code;
  const letter = String.fromCharCode(code);
  const folded = normalizeTerm(letter);
  if (folded === '' || (code >= COMBINING.from && code <= COMBINING.to))
    return LETTER.ignored << 16;
  return (kindOf(letter) << 16) | folded.charCodeAt(0);
}

function kindOf(letter: string): number {
  if (!WORD.test(letter)) return LETTER.none;
  if (SYLLABLE.test(letter)) return LETTER.syllable;
  return UNSPACED.test(letter) ? LETTER.unspaced : LETTER.spaced;
}
