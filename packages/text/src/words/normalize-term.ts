const ASCII = /^[\0-\x7f]*$/;
const FOLDED_MARK = /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;
const IGNORABLE =
  /[\u00ad\u0640\u064b-\u0655\u0670\u0591-\u05c7\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LETTERS = /[ßæœøłđðþıςёأإآٱؤئىیةۀۂکھہ’٠-٩۰-۹०-९๐-๙]/g;
const LETTER_FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  '’': "'",
};

/**
 * The form under which two spellings of a word are the same: NFKC, lower case, Latin and Greek
 * without diacritics (`é` to `e`, `ß` to `ss`), Arabic and Hebrew without vowel points, Persian and
 * Urdu letters as the Arabic ones, Arabic, Hindi and Thai digits as 0 to 9, no marks of direction.
 * Marks of other scripts are kept: in Hindi or Thai they are letters, not decoration.
 */
export function normalizeTerm(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return withoutMarks(word.normalize('NFKC').toLowerCase())
    .replace(IGNORABLE, '')
    .replace(LETTERS, (letter) => LETTER_FOLDS[letter] ?? westernDigit(letter));
}

/** Latin and Greek without diacritics. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(FOLDED_MARK, '').normalize('NFC');

/** Each script has its digits in a row, from a code point that ends in 0 or 6. */
function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return code < 0x660 ? digit : String((code - (code >= 0x900 && code < 0xe50 ? 6 : 0)) & 15);
}
