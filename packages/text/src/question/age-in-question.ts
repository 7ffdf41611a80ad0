import { WORD_VALUES } from '../statement/number-words.ts';

const ENGLISH_AGE = /\b(\d{1,3}|\p{L}{3,9})[ -](years?|yrs?|months?)[ -]?olds?\b(\s*\p{L}*)/giu;
const GERMAN_AGE = /(?<!\p{L})(\d{1,3}|\p{L}{3,9})-?jährige[nmrs]?(?!\p{L})(\s*\p{L}*)/giu;
/** What cannot be of that age: then somebody is. */
const NO_THING =
  /^\s*(?:|and|to|is|are|be|can|may|do|does|get|gets|need|needs|pay|pays|come|go|join|use|has|have|for|in|on|at|with|\p{Ll}+en|was|auch|mit|in|ins|zum)$/u;
/** "1m15": French for 1.15 m. */
const METRES = /(?<![\p{L}\d])(\d{1,2})\s?m\s?(\d{2})(?![\p{L}\d])/giu;
const ADULT = 18;

/** As digits, "" for a word that is no number ("ganzjährige"). */
const numberOf = (said: string): string =>
  /^\d/.test(said) ? said : String(WORD_VALUES[said.toLowerCase()] ?? '');

/** Somebody of an age is a child, unless it is the age of a thing ("a two-year-old bike"). */
const ofAge = (age: string, { child, behind }: { child: string; behind: string }): string =>
  `${NO_THING.test(behind) && Number.parseInt(age, 10) < ADULT ? `${child} ${age}` : age}${behind}`;

/** A question with the ages in it as a page's ranges have them: "my two-year-old" becomes "my child 2 years". */
export function plainAge(question: string): string {
  return question
    .replace(ENGLISH_AGE, (whole, said: string, unit: string, behind: string) => {
      const age = numberOf(said);
      const years = /^m/i.test(unit) ? 'months' : 'years';
      return age === '' ? whole : ofAge(`${age} ${years}`, { child: 'child', behind });
    })
    .replace(METRES, '$1.$2 m')
    .replace(GERMAN_AGE, (whole, said: string, behind: string) => {
      const age = numberOf(said);
      return age === '' ? whole : ofAge(`${age} Jahre`, { child: 'Kind', behind });
    });
}
