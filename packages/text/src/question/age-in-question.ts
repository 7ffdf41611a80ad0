const WORDS = `one two three four five six seven eight nine ten eleven twelve`.split(' ');
const GERMAN = `ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`.split(' ');
const ENGLISH_AGE = new RegExp(
  String.raw`\b(\d{1,3}|${WORDS.join('|')})[ -](?:(years?|yrs?)|(months?))[ -]?olds?\b`,
  'giu',
);
const GERMAN_AGE = new RegExp(
  String.raw`(?<!\p{L})(\d{1,3}|${GERMAN.join('|')})-?jährige[nmrs]?(?!\p{L})`,
  'giu',
);

const numberOf = (words: readonly string[], said: string): string => {
  const at = words.indexOf(said.toLowerCase());
  return at < 0 ? said : String(at + 1);
};

/** "1m15": French for 1.15 m. */
const METRES = /(?<![\p{L}\d])(\d{1,2})\s?m\s?(\d{2})(?![\p{L}\d])/giu;

/** A question with the ages in it as a page's ranges have them: "my two-year-old" becomes "my 2 years". */
export function plainAge(question: string): string {
  return question
    .replace(
      ENGLISH_AGE,
      (_, said: string, years: string | undefined) =>
        `${numberOf(WORDS, said)} ${years === undefined ? 'months' : 'years'}`,
    )
    .replace(METRES, '$1.$2 m')
    .replace(GERMAN_AGE, (_, said: string) => `${numberOf(GERMAN, said)} Jahre`);
}
