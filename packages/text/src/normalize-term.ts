const ASCII = /^[\0-\x7f]*$/;
const FOLDED_MARK = /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;
const IGNORABLE = /[\u00ad\u0640\u064b-\u0652\u0591-\u05c7\u200b-\u200d\u2060\ufeff]/g;
const LETTERS = /[ßæœøłđðþıςёأإآىة’]/g;
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
  ى: 'ي',
  ة: 'ه',
  '’': "'",
};

/**
 * The form under which two spellings of a word are the same: NFKC, lower case, Latin and Greek
 * without diacritics (`é` to `e`, `ß` to `ss`), Arabic and Hebrew without vowel points. Marks of
 * other scripts are kept: in Hindi or Thai they are letters, not decoration.
 */
export function normalizeTerm(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(FOLDED_MARK, '')
    .normalize('NFC')
    .replace(IGNORABLE, '')
    .replace(LETTERS, (letter) => LETTER_FOLDS[letter] ?? letter);
}
