import { quantities } from '../statement/quantities.ts';
import { unitNamed, wordsOfUnits } from '../statement/units.ts';

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
  'january|february|march|april|may|june|july|august|september|october|november|december|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre';
const MONTH_NUMBERS: readonly (readonly [RegExp, string])[] = [
  ...[
    /^(?:ja|jä|en|ge)/i,
    /^f[eé]/i,
    /^m(?:ar|är)/i,
    /^a[pvb]/i,
    /^ma[iyg]/i,
    /^(?:jun|juin|giu)/i,
  ],
  ...[/^(?:jul|juil|lug)/i, /^a[uog]/i, /^se/i, /^o[ckt]t/i, /^nov/i, /^d[eéi]/i],
].map((name, at) => [name, String(at + 1)] as const);

/** Units whose quantities people compare. */
const COMPARED = [
  ...['minute', 'hour', 'day', 'week', 'month', 'year', 'percent', 'person', 'user', 'page'],
  ...['kg', 'km', 'm', 'cm', 'l', 'gb', 'mb', 'celsius', 'fold'],
] as const;
const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const NUMBER_WORD = `(?<!\\p{L})(?:${NUMBER_WORDS})(?!\\p{L})`;
const NUMBER = `\\d[\\d.,]*\\d|\\d|${NUMBER_WORD}`;
const CURRENCY = '€|£|\\$|eur(?:os?)?|gbp|usd|chf|pounds?|dollars?';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const PHONE = /(?<![\p{L}\p{N}.,:€£$-])(?:\+|0|\(0)\d?[\d()/ -]{5,20}\d(?![\p{N}:])/gu;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?`;
const AND = String.raw`(?:\s?(?:,|-|–|&|/)\s?|\s(?:and|to|until|und|bis|et|au|y|al|e)\s(?:the\s|den\s|le\s|el\s)?)`;
const DATE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4})?|(?:${DAY},?${AND}){0,6}${DAY}\\s(?:of\\s|de\\s)?(?:${MONTHS})(?!\\p{L})(?:,?\\s(?:de\\s)?\\d{4})?|(?:${MONTHS})\\s${DAY}(?:,?${AND}${DAY}(?![\\d:.]|\\s?(?:am|pm)))*(?:,?\\s\\d{4})?`,
  'giu',
);
const PRICE = new RegExp(
  `(?:${CURRENCY})\\s?\\d[\\d.,]*\\d|(?:${CURRENCY})\\s?\\d|(?:\\d[\\d.,]*\\d|\\d)(?:,-)?\\s?(?:${CURRENCY})(?!\\p{L})`,
  'giu',
);
const HOURS =
  /\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|uhr|h)(?!\p{L}))?|\d{1,2}\s?h(?:\s?\d{2})?(?![\p{L}\d])|\d{1,2}\s?(?:am|pm|uhr)(?!\p{L})|\d{1,2}(?=(?:\s?(?:-|–|to|bis|until|and|und|or|oder|,|à|a)\s?\d{1,2}(?:[:.]\d{2})?){1,3}\s?(?:am|pm|uhr|h)(?!\p{L}))/giu;
const QUANTITY = new RegExp(
  `(?:${NUMBER})[ -]?(${wordsOfUnits(COMPARED)})(?![\\p{L}\\p{N}])`,
  'giu',
);

const DIGIT = /\d/;
const ANY_NUMBER = new RegExp(`\\d|${NUMBER_WORD}`, 'iu');

/** Every value of a text, in its order. A place is one kind: "12 December" is a date and no quantity; "24, 25 and 31 December" has three dates. */
export function factValues(text: string): FactValue[] {
  const values: FactValue[] = [];
  const take = (kind: FactKind, unitOf: string | ((words: string) => string), pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const unit = typeof unitOf === 'string' ? unitOf : unitOf(match[1] ?? '');
      const start = match.index;
      const end = start + match[0].length;
      if (values.some((other) => start < other.end && other.start < end)) continue;
      for (const value of spell(kind, match[0])) values.push({ kind, value, unit, start, end });
    }
  };
  // Most sentences have none, and the patterns are long.
  const hasDigit = DIGIT.test(text);
  if (text.includes('@')) take('email', '', EMAIL);
  if (hasDigit) {
    take('date', '', DATE);
    take('phone', '', PHONE);
    take('price', 'money', PRICE);
    take('hours', '', HOURS);
  }
  if (ANY_NUMBER.test(text)) take('quantity', unitNamed, QUANTITY);
  return lateTogether(
    text,
    values.sort((a, b) => a.start - b.start),
  );
}

/** Of "between 8 and 9 pm" both are late, of "9 to 5 pm" only the second. */
function lateTogether(text: string, values: readonly FactValue[]): FactValue[] {
  return values.map((value, at) => {
    const next = values[at + 1];
    if (value.kind !== 'hours' || next?.kind !== 'hours') return value;
    const [own, late] = [value, next].map((one) => Number(one.value.split(':')[0]));
    const isBare = /^\d{1,2}$/.test(text.slice(value.start, value.end));
    const isPm = /pm/i.test(text.slice(next.start, next.end));
    const isEarlier = own !== undefined && late !== undefined && own + 12 < late;
    return isBare && isPm && isEarlier ? { ...value, value: `${own + 12}:00` } : value;
  });
}

/** In one spelling each; none for what only looks like a value. */
function spell(kind: FactKind, text: string): readonly string[] {
  const one = (value: string) => (value === '' ? [] : [value]);
  switch (kind) {
    case 'email':
      return [text.toLowerCase()];
    case 'phone': {
      const digits = text
        .replace(/\(0\)/, '')
        .replace(/^\s*\+\d{2}/, '0')
        .replace(/\D/g, '');
      return digits.length >= 7 ? [digits] : [];
    }
    case 'date':
      return datesOf(text);
    case 'hours':
      return one(timeOf(text));
    case 'price':
    case 'quantity':
      return one(numberOf(text));
  }
}

const numberOf = (text: string): string => quantities(text)[0]?.value ?? '';

/** In 24 hours with minutes. */
function timeOf(text: string): string {
  const [, hour = '', minute = '00'] = /(\d{1,2})(?:(?:[:.]|\s?h\s?)(\d{2}))?/.exec(text) ?? [];
  const isLate = /pm/i.test(text) && Number(hour) < 12;
  return `${(Number(hour) % 24) + (isLate ? 12 : 0)}:${minute}`;
}

/** Year (or nothing), month and day of each date in a row of days. */
function datesOf(text: string): string[] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return [[iso[1], Number(iso[2]), Number(iso[3])].join('-')];
  const plain = text.replace(/(?<=\d)(?:st|nd|rd|th|er)(?!\p{L})/giu, '');
  const name = plain
    .match(/\p{L}{3,}/gu)
    ?.find((word) => !/^(?:and|und|the|den|until|bis)$/i.test(word));
  const numbers = plain.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4) ?? '';
  const small = numbers.filter((number) => number.length < 4).map(Number);
  if (name === undefined) return small[1] ? [[year, small[1], small[0]].join('-')] : [];
  const month = MONTH_NUMBERS.find(([pattern]) => pattern.test(name))?.[1];
  return month ? small.map((day) => [year, month, day].join('-')) : [];
}
