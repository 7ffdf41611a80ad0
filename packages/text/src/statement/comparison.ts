const THAN =
  /(?<![\p{L}])(?:(?:more|less|fewer|\p{L}{2,}er|better|worse)(?: \p{L}+){0,3} than(?! \p{Nd}| (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an)\b)|(?!höher|später|mehr|weniger|länger|früher)\p{L}{3,}er(?: \p{L}+)? als(?! \p{Nd})|(?:mehr|weniger) als (?:der|die|das|ein)|(?:plus|moins) \p{L}{3,} que(?! \p{Nd})|(?:más|menos) \p{L}{3,} que(?! \p{Nd})|(?:più|meno) \p{L}{3,} (?:di|che)(?! \p{Nd}))/iu;

/** Whether a text sets two things against each other ("cheaper than the other"), which no fact about one of them carries. */
export const comparesThings = (text: string): boolean => THAN.test(text);

const PAIR = /(\p{L}{3,}) (?:(or|oder|ou|o|u|of|eller|lub)|and|und|et|y|e|en|och|i) (\p{L}{3,})/giu;

/** "Latin or French": the two words as one text, and whether one of them is to be chosen. */
export interface WordPair {
  readonly words: string;
  readonly isChoice: boolean;
}

/** The words of a text that are joined by "and" or "or". */
export function pairs(text: string): WordPair[] {
  return [...text.matchAll(PAIR)].map(([, left = '', or, right = '']) => ({
    words: [left, right]
      .map((word) => word.toLowerCase())
      .sort()
      .join(' '),
    isChoice: or !== undefined,
  }));
}

const ARTICLE = String.raw`(?:(?:a|an|the|your|our|their|any|ein|eine|einen|der|die|das|den|Ihre?n?|un|une|le|la|les|votre|el|los|las|su|il|lo|een|de|het)\s)?`;
const LISTED = new RegExp(
  String.raw`(\p{L}{3,})(?:, ${ARTICLE}(\p{L}{3,}))?,? (?:and|or|und|oder|et|ou|y|och|as well as|sowie) ${ARTICLE}(\p{L}{3,})`,
  'giu',
);

/** Words that a text names side by side: "a passport and your number". */
export const listed = (text: string): string[][] =>
  [...text.matchAll(LISTED)].map(([, ...words]) => words.filter((word) => word !== undefined));
