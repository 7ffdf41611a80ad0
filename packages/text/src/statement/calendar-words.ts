import { normalizeTerm } from '../words/normalize-term.ts';
import { tokenize } from '../words/tokenize.ts';

const MONTHS = [
  'january januar jänner janvier enero gennaio januari jan janeiro stycznia',
  'february februar février febrero febbraio februari feb fevereiro lutego',
  'march märz mars marzo maart março marca',
  'april avril abril aprile apr kwietnia',
  'may mai mayo maggio mei maio maja maj',
  'june juni juin junio giugno junho czerwca',
  'july juli juillet julio luglio julho lipca',
  'august août agosto augustus aug augusti sierpnia',
  'september septembre septiembre settembre sept setembro września',
  'october oktober octobre octubre ottobre oct okt outubro października',
  'november novembre noviembre nov novembro listopada',
  'december dezember décembre diciembre dicembre dec dez dezembro grudnia',
];
const DAYS = [
  'monday mondays montag montags montagen lundi lundis lunes lunedì maandag mon måndag måndagar poniedziałek poniedziałki',
  'tuesday tuesdays dienstag dienstags dienstagen mardi mardis martes martedì dinsdag tue tues tisdag tisdagar wtorek wtorki',
  'wednesday wednesdays mittwoch mittwochs mittwochen mercredi mercredis miércoles mercoledì woensdag wed onsdag onsdagar środa środy',
  'thursday thursdays donnerstag donnerstags donnerstagen jeudi jeudis jueves giovedì donderdag thu thurs torsdag torsdagar czwartek czwartki',
  'friday fridays freitag freitags freitagen vendredi vendredis viernes venerdì vrijdag fri fredag fredagar piątek piątki',
  'saturday saturdays samstag samstags samstagen sonnabend samedi samedis sábado sábados sabato zaterdag lördag lördagar sobota soboty',
  'sunday sundays sonntag sonntags sonntagen dimanche dimanches domingo domingos domenica zondag söndag söndagar niedziela niedziele',
];
const DAY = 'day ';
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...MONTHS.map((names, i) => [`month ${i}`, names]),
    ...DAYS.map((names, i) => [`${DAY}${i}`, names]),
  ].flatMap(([id = '', names = '']) =>
    names.split(' ').map((name) => [normalizeTerm(name), id] as const),
  ),
);

const AFTER_NUMBER = /\p{Nd}(?:\p{L}{1,2})?[.\s]*$/u;
/** "Donnerstagnachmittag" names a day as well. */
const PART_OF_DAY = /(?:vormittag|nachmittag|mittag|abend|morgen|nacht|middag|ochtend|avond)s?$/;
const TO =
  /^\s*(?:-|–|—|to|through|till|until|bis|au|à|a|al|t\/m|tot(?: en met)?|do|till och med|até)\s*(?:the\s|den\s|le\s|el\s)?$/iu;

interface NamedDate {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The months and days of the week that a text names, in order, as ids that are the same in every language. Small "may" and "mars" only behind a number. */
export const calendarWords = (text: string): string[] => namedDates(text).map(({ id }) => id);

/** Days of the week of the spans in a text ("Tuesday to Friday"). */
export interface DaySpans {
  /** The first and the last ones, as written. */
  readonly ends: readonly string[];
  /** Those that it means without naming them. */
  readonly between: readonly string[];
}

/** @returns ids as `calendarWords` has them */
export function daySpans(text: string): DaySpans {
  const days = namedDates(text).filter(({ id }) => id.startsWith(DAY));
  const ends: string[] = [];
  const between: string[] = [];
  for (const [i, first] of days.entries()) {
    const last = days[i + 1];
    if (!last || !TO.test(text.slice(first.end, last.start))) continue;
    ends.push(first.id, last.id);
    const from = numberOf(first.id);
    const length = (numberOf(last.id) - from + WEEK) % WEEK;
    for (let n = 1; n < length; n += 1) between.push(`${DAY}${(from + n) % WEEK}`);
  }
  for (const [words, numbers] of GROUPS)
    if (words.test(text)) between.push(...numbers.map((n) => `${DAY}${n}`));
  return { ends, between };
}

/** Days that have a word together. In German and Spanish a Saturday may be a working day. */
const GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [
    /(?<!\p{L})(?:weekends?|wochenenden?s?|week-ends?|fin(?:es)? de semana|fine settimana|weekeinde|helger?)(?!\p{L})/iu,
    [5, 6],
  ],
  [
    /(?<!\p{L})(?:weekdays?|wochentags?|en semaine|entre semana|doordeweeks)(?!\p{L})/iu,
    [0, 1, 2, 3, 4],
  ],
  [
    /(?<!\p{L})(?:werktags|werktagen?|días laborables|jours ouvrables)(?!\p{L})/iu,
    [0, 1, 2, 3, 4, 5],
  ],
];
/** Whether a text has a word for several days. */
export const namesDayGroup = (text: string): boolean => GROUPS.some(([words]) => words.test(text));

const numberOf = (id: string): number => Number(id.slice(DAY.length));

const WEEK = 7;

function namedDates(text: string): NamedDate[] {
  const found: NamedDate[] = [];
  for (const { text: word, start, end } of tokenize(text)) {
    const id = idOf(word);
    const isDate =
      !/^(?:may|march|mars|mai|sept|marca|maj|mon)$/.test(word) ||
      AFTER_NUMBER.test(text.slice(Math.max(0, start - 8), start));
    if (id !== undefined && isDate) found.push({ id, start, end });
  }
  return found;
}

function idOf(word: string): string | undefined {
  const plain = normalizeTerm(word);
  return NAMES.get(plain) ?? NAMES.get(plain.replace(PART_OF_DAY, ''));
}

/** Whether a word names a month or a day. */
export const isCalendarWord = (word: string): boolean => idOf(word) !== undefined;

/** Whether an id of `calendarWords` is a day of the week. */
export const isWeekday = (id: string): boolean => id.startsWith(DAY);
