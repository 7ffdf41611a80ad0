import { normalizeTerm } from './normalize-term.ts';
import { tokenize } from './tokenize.ts';

const MONTHS = [
  'january januar jänner janvier enero gennaio januari jan',
  'february februar février febrero febbraio februari feb',
  'march märz mars marzo maart',
  'may mai mayo maggio mei',
  'april avril abril aprile apr',
  'june juni juin junio giugno',
  'july juli juillet julio luglio',
  'august août agosto augustus aug',
  'september septembre septiembre settembre sept',
  'october oktober octobre octubre ottobre oct okt',
  'november novembre noviembre nov',
  'december dezember décembre diciembre dicembre dec dez',
];
const DAYS = [
  'monday mondays montag montags lundi lundis lunes lunedì maandag mon',
  'tuesday tuesdays dienstag dienstags mardi mardis martes martedì dinsdag tue tues',
  'wednesday wednesdays mittwoch mittwochs mercredi mercredis miércoles mercoledì woensdag wed',
  'thursday thursdays donnerstag donnerstags jeudi jeudis jueves giovedì donderdag thu thurs',
  'friday fridays freitag freitags vendredi vendredis viernes venerdì vrijdag fri',
  'saturday saturdays samstag samstags sonnabend samedi samedis sábado sábados sabato zaterdag',
  'sunday sundays sonntag sonntags dimanche dimanches domingo domingos domenica zondag',
];
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...MONTHS.map((names, i) => [`month ${i}`, names]),
    ...DAYS.map((names, i) => [`day ${i}`, names]),
  ].flatMap(([id = '', names = '']) =>
    names.split(' ').map((name) => [normalizeTerm(name), id] as const),
  ),
);

const AFTER_NUMBER = /\p{Nd}(?:\p{L}{1,2})?[.\s]*$/u;

/** The months and days of the week that a text names, in order, as ids that are the same in every language. Small "may" and "mars" only behind a number. */

export function calendarWords(text: string): string[] {
  const found: string[] = [];
  for (const { text: word, start } of tokenize(text)) {
    const id = NAMES.get(normalizeTerm(word));
    const isDate =
      !/^(?:may|march|mars|mai|sept)$/.test(word) ||
      AFTER_NUMBER.test(text.slice(Math.max(0, start - 8), start));
    if (id !== undefined && isDate) found.push(id);
  }
  return found;
}

/** Whether a word names a month or a day. */
export const isCalendarWord = (word: string): boolean => NAMES.has(normalizeTerm(word));
