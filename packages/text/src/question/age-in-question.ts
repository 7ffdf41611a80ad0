const WORDS = `one two three four five six seven eight nine ten eleven twelve`.split(' ');
const GERMAN = `ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`.split(' ');
const ENGLISH_AGE = new RegExp(
  String.raw`\b(?<said>\d{1,3}|${WORDS.join('|')})[ -](?<unit>years?|yrs?|months?)[ -]?olds?\b(?<behind>\s*\p{L}*)`,
  'giu',
);
const GERMAN_AGE = new RegExp(
  String.raw`(?<!\p{L})(?<said>\d{1,3}|${GERMAN.join('|')})-?jährige[nmrs]?(?!\p{L})(?<behind>\s*\p{L}*)`,
  'giu',
);
/** What cannot be of that age: then somebody is. */
const NO_THING =
  /^\s*(?:|and|to|is|are|be|can|may|do|does|get|gets|need|needs|pay|pays|come|go|join|use|has|have|for|in|on|at|with|\p{Ll}+en|was|auch|mit|in|ins|zum)$/u;
/** "1m15": French for 1.15 m. */
const METRES = /(?<![\p{L}\d])(\d{1,2})\s?m\s?(\d{2})(?![\p{L}\d])/giu;
const ADULT = 18;

const numberOf = (words: readonly string[], said: string): string => {
  const at = words.indexOf(said.toLowerCase());
  return at < 0 ? said : String(at + 1);
};

/** Somebody of an age is a child, unless it is the age of a thing ("a two-year-old bike"). */
const ofAge = (age: string, { child, behind }: { child: string; behind: string }): string =>
  `${NO_THING.test(behind) && Number.parseInt(age, 10) < ADULT ? `${child} ${age}` : age}${behind}`;

/** A question with the ages in it as a page's ranges have them: "my two-year-old" becomes "my child 2 years". */
export function plainAge(question: string): string {
  return question
    .replace(ENGLISH_AGE, (_, said: string, unit: string, behind: string) => {
      const age = `${numberOf(WORDS, said)} ${/^m/i.test(unit) ? 'months' : 'years'}`;
      return ofAge(age, { child: 'child', behind });
    })
    .replace(METRES, '$1.$2 m')
    .replace(GERMAN_AGE, (_, said: string, behind: string) =>
      ofAge(`${numberOf(GERMAN, said)} Jahre`, { child: 'Kind', behind }),
    );
}
