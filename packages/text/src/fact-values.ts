import { factNumbers } from './fact-numbers.ts';

/** What a fact is about, as people compare it. */
export type FactKind = 'price' | 'hours' | 'phone' | 'email' | 'date' | 'quantity';

/** A value in a text, half-open offsets in UTF-16 units. */
export interface FactValue {
  readonly kind: FactKind;
  /** In one spelling: what is equal is the same value. */
  readonly value: string;
  /** What values are counted in; only those of one unit can contradict each other. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember';
const MONTH_NUMBERS: readonly (readonly [RegExp, string])[] = [
  ...[/^jan/i, /^feb/i, /^m(?:ar|är)/i, /^apr/i, /^ma[iy]/i, /^jun/i, /^jul/i, /^aug/i],
  ...[/^sep/i, /^o[ck]t/i, /^nov/i, /^de[cz]/i],
].map((name, at) => [name, String(at + 1)] as const);

const UNITS: readonly (readonly [unit: string, words: string])[] = [
  ['minute', 'minutes?|minuten?|min'],
  ['hour', 'hours?|stunden?|std'],
  [
    'day',
    '(?:working |business |calendar )?days?|(?:werk|arbeits|kalender)?tagen?|(?:werk|arbeits|kalender)?tage?',
  ],
  ['week', 'weeks?|wochen?'],
  ['month', 'months?|monaten?|monate?'],
  ['year', 'years?|jahren?|jahre?'],
  ['percent', '%|percent|prozent'],
  [
    'person',
    'people|persons?|guests?|personen|gästen?|gäste|plätze|places|seats|sitzplätze|kinder|children|students?|pupils?|teilnehmer\\p{L}*',
  ],
  ['kilogram', 'kg|kilos?|kilogramm?'],
  ['kilometre', 'km|kilometres?|kilometers?|kilometer'],
  ['metre', 'm|metres?|meters?|metern?'],
  ['centimetre', 'cm|centimetres?|centimeters?|zentimeter'],
  ['litre', 'l|litres?|liters?|litern?'],
  ['gigabyte', 'gb|gigabytes?'],
  ['megabyte', 'mb|megabytes?'],
  ['user', 'users?|nutzern?|benutzern?'],
  ['degree', '°c|°|degrees?|grad'],
  ['time', 'times|mal'],
  ['page', 'pages?|seiten?'],
];
const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const GERMAN = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const NUMBER = `\\d[\\d.,]*\\d|\\d|(?:${NUMBER_WORDS})(?!\\p{L})`;
const CURRENCY = '€|£|\\$|eur(?:os?)?|gbp|usd|chf|pounds?|dollars?';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const PHONE = /(?<![\p{L}\p{N}.,:€£$-])(?:\+|0|\(0)\d?[\d()/ -]{5,20}\d(?![\p{N}:])/gu;
const DATE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4})?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?:${MONTHS})(?:,?\\s\\d{4})?|(?:${MONTHS})\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?`,
  'giu',
);
const PRICE = new RegExp(
  `(?:${CURRENCY})\\s?\\d[\\d.,]*\\d|(?:${CURRENCY})\\s?\\d|(?:\\d[\\d.,]*\\d|\\d)(?:,-)?\\s?(?:${CURRENCY})(?!\\p{L})`,
  'giu',
);
const HOURS =
  /\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|uhr|h)\b)?|\d{1,2}\s?(?:am|pm|uhr)(?!\p{L})|\d{1,2}(?=\s?(?:-|–|to|bis|until)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|uhr)(?!\p{L}))/giu;
const QUANTITIES = UNITS.map(
  ([unit, words]) =>
    [unit, new RegExp(`(?:${NUMBER})[ -]?(?:${words})(?![\\p{L}\\p{N}])`, 'giu')] as const,
);

/** Every value of a text, in its order. A place is one value: "12 December" is a date and no quantity. */
export function factValues(text: string): FactValue[] {
  const values: FactValue[] = [];
  const take = (kind: FactKind, unit: string, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (values.some((other) => start < other.end && other.start < end)) continue;
      const value = spell(kind, match[0]);
      if (value !== '') values.push({ kind, value, unit, start, end });
    }
  };
  take('email', '', EMAIL);
  take('date', '', DATE);
  take('phone', '', PHONE);
  take('price', 'money', PRICE);
  take('hours', '', HOURS);
  for (const [unit, pattern] of QUANTITIES) take('quantity', unit, pattern);
  return values.sort((a, b) => a.start - b.start);
}

function spell(kind: FactKind, text: string): string {
  switch (kind) {
    case 'email':
      return text.toLowerCase();
    case 'phone': {
      const digits = text
        .replace(/\(0\)/, '')
        .replace(/^\s*\+\d{2}/, '0')
        .replace(/\D/g, '');
      return digits.length >= 7 ? digits : '';
    }
    case 'date':
      return dateOf(text);
    case 'hours':
      return timeOf(text);
    case 'price':
    case 'quantity':
      return numberOf(text);
  }
}

function numberOf(text: string): string {
  const word = GERMAN.findIndex((name) => text.toLowerCase().startsWith(name));
  return word >= 0 ? String(word + 2) : (factNumbers(text)[0] ?? '');
}

/** In 24 hours with minutes. */
function timeOf(text: string): string {
  const [, hour = '', minute = '00'] = /(\d{1,2})(?:[:.](\d{2}))?/.exec(text) ?? [];
  const isLate = /pm/i.test(text) && Number(hour) < 12;
  return `${(Number(hour) % 24) + (isLate ? 12 : 0)}:${minute}`;
}

/** Year (or nothing), month and day. */
function dateOf(text: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return [iso[1], Number(iso[2]), Number(iso[3])].join('-');
  const name = /\p{L}{3,}/u.exec(
    text.replace(/\d(?:st|nd|rd|th)/gi, (day) => day.slice(0, 1)),
  )?.[0];
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4) ?? '';
  const small = numbers.filter((number) => number.length < 4).map(Number);
  const month = name
    ? MONTH_NUMBERS.find(([pattern]) => pattern.test(name))?.[1]
    : String(small[1] ?? '');
  return month ? [year, month, small[0] ?? ''].join('-') : '';
}
