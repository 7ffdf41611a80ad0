import { plainNumber } from './fact-numbers.ts';

/** A number that a text states, with what it counts: "£", "24 EUR" and "14 Tage" have units of one spelling. */
export interface Quantity {
  /** Canonical digits, or `HH:MM` of a time of day. */
  readonly value: string;
  /** "" when none is written beside it. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  eur: '€ eur euro euros',
  gbp: '£ gbp pound pounds quid',
  usd: '$ usd dollar dollars dólares dollari',
  chf: 'chf franken francs sfr fr',
  jpy: '¥ jpy yen',
  cent: 'cent cents pence',
  percent: '% percent prozent pourcent pct',
  second: 's sec secs second seconds sekunde sekunden seconde secondes segundo segundos',
  minute: 'min mins minute minutes minuten minuto minutos minuti',
  hour: 'h hr hrs hour hours stunde stunden heure heures hora horas ora ore std uur',
  day: 'day days tag tage tagen tages jour jours día días dia dias giorno giorni dagen',
  night: 'night nights nacht nächte nächten nuit nuits noche noches notte notti',
  week: 'week weeks woche wochen semaine semaines semana semanas settimana settimane weken',
  month: 'month months monat monate monaten mois mes meses mese mesi maanden',
  year: 'year years yr yrs jahr jahre jahren an ans année années año años anno anni jaar',
  kg: 'kg kilo kilos kilogram kilograms kilogramm',
  g: 'g gram grams gramm gramme grammes',
  mm: 'mm',
  cm: 'cm centimetre centimetres centimeter centimeters zentimeter',
  m: 'm metre metres meter meters mètre mètres metro metros',
  km: 'km kilometre kilometres kilometer kilometers kilomètre kilomètres',
  mile: 'mile miles mi',
  l: 'l litre litres liter liters litros',
  ml: 'ml millilitre millilitres',
  celsius: '°c °',
  m2: 'm² qm sqm',
  watt: 'w watt watts',
  kwh: 'kwh wh',
  gb: 'gb gigabyte gigabytes',
  mb: 'mb megabyte megabytes',
  bar: 'bar psi',
  point: 'point points punkt punkte punkten puntos',
  person:
    'person persons people personen guest guests gäste gästen personne personnes persona personas',
  time: 'am pm a.m p.m a.m. p.m. uhr',
};
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(UNIT_NAMES).flatMap(([unit, names]) =>
    names.split(' ').map((name) => [name, unit] as const),
  ),
);
/** German writes what is counted in one word: "Werktage", "Kalenderwochen". */
const COMPOUND =
  /^(?:werk|arbeits|kalender|geschäfts|bank)(tage[ns]?|wochen?|monate?n?|stunden?|minuten?|jahre?n?|nächten?)$/;

const WORD_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '1:one|ein|eine|einen|einem|einer|une|una',
    '2:two|zwei|deux|dos|due',
    '3:three|drei|trois|tres|tre',
    '4:four|vier|quatre|cuatro|quattro',
    '5:five|fünf|cinq|cinco|cinque',
    '6:six|sechs|seis|sei',
    '7:seven|sieben|sept|siete|sette',
    '8:eight|acht|huit|ocho|otto',
    '9:nine|neun|neuf|nueve|nove',
    '10:ten|zehn|dix|diez|dieci',
    '11:eleven|elf|onze|once|undici',
    '12:twelve|zwölf|douze|doce|dodici',
    '14:fourteen|vierzehn|quatorze|catorce',
    '15:fifteen|fünfzehn|quinze|quince',
    '20:twenty|zwanzig|vingt|veinte',
    '24:vierundzwanzig',
    '30:thirty|dreißig|trente|treinta',
    '40:forty|vierzig|quarante|cuarenta',
    '50:fifty|fünfzig|cinquante|cincuenta',
    '60:sixty|sechzig|soixante|sesenta',
    '90:ninety|neunzig|noventa',
    '100:hundred|hundert|cent|cien',
  ].flatMap((line) => {
    const [value = '', words = ''] = line.split(':');
    return words.split('|').map((word) => [word, Number(value)] as const);
  }),
);
/** These are words of their own in some language: they count only before a unit. */
const NEEDS_UNIT = new Set(
  'one ein eine einen einem einer une una dos due tre sei sept six once elf cent'.split(' '),
);

/** Times of day that have a word. */
const NAMED_TIMES: Readonly<Record<string, string>> = {
  ...{ noon: '12:00', midday: '12:00', mediodía: '12:00', mezzogiorno: '12:00' },
  ...{ midnight: '0:00', mitternacht: '0:00', minuit: '0:00', medianoche: '0:00' },
};
const NAMED = Object.keys(NAMED_TIMES).join('|');

const WORD = Object.keys(WORD_VALUES).join('|');
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:([$€£¥]|(?:usd|eur|gbp|chf)\s)\s?)?(\p{Nd}+(?:[.,:]\p{Nd}+)*|(?:${WORD}|${NAMED})(?![\p{L}]))|(?<=\p{L})(\p{Nd}+(?:[.,]\p{Nd}+)*)`,
  'giu',
);
const BEHIND =
  /^[\s\u00a0\u202f-]?(°\s?[CF]?|%|[$€£¥]|[ap]\.m\.?|\p{L}+[²³]?)(?:[\s\u00a0-]+(\p{L}+))?/u;
const BETWEEN = /^\s*(?:[-–—/]|to|bis|à|a|al|and|or|und|oder|ou|et|o|y|until|till)\s*$/i;
const LONGEST = 4_000;

/** The numbers of a text in reading order, with units; both ends of a range have the unit of either. */
export function quantities(text: string): Quantity[] {
  const sample = text.slice(0, LONGEST);
  const found: Quantity[] = [];
  for (const match of sample.matchAll(NUMBER)) {
    const [whole, sign, digits, inner] = match;
    const raw = digits ?? inner ?? '';
    const end = match.index + whole.length;
    const word = raw.toLowerCase();
    const value = WORD_VALUES[word];
    const named = NAMED_TIMES[word];
    if (named !== undefined) {
      found.push({ value: named, unit: 'time', start: match.index, end });
      continue;
    }
    const behind = inner === undefined ? unitBehind(sample.slice(end, end + 40)) : NONE;
    const unit = UNITS.get((sign ?? '').trim().toLowerCase()) ?? behind.unit;
    if (NEEDS_UNIT.has(word) && unit === '') continue;
    const isBefore = sign !== undefined;
    found.push({
      ...timed(value === undefined ? canonical(raw) : String(value), unit, behind.name),
      start: match.index,
      end: isBefore ? end : end + behind.length,
    });
  }
  return withRangeUnits(sample, found);
}

const NONE = { unit: '', name: '', length: 0 };

function unitBehind(text: string): typeof NONE {
  const match = BEHIND.exec(text);
  if (!match) return NONE;
  const [whole, first = '', second = ''] = match;
  const near = unitNamed(first);
  if (near !== '') return { unit: near, name: first, length: whole.length - gapAnd(whole, second) };
  // "5 business days": one word may stand between; more would belong to something else.
  const far = second.length > 2 ? unitNamed(second) : '';
  return far === '' ? NONE : { unit: far, name: second, length: whole.length };
}

const gapAnd = (whole: string, second: string): number =>
  second === '' ? 0 : whole.length - whole.lastIndexOf(second) + 1;

function unitNamed(word: string): string {
  const plain = word.toLowerCase().replace(/\s/g, '');
  const known = UNITS.get(plain);
  if (known !== undefined) return known;
  const [, tail] = COMPOUND.exec(plain) ?? [];
  return tail === undefined ? '' : (UNITS.get(tail) ?? '');
}

/** Times of day: "6 pm", "18:00" and "18 Uhr" are the same. */
function timed(value: string, unit: string, name: string): Pick<Quantity, 'value' | 'unit'> {
  const isClock = value.includes(':');
  if (unit !== 'time') return { value, unit: isClock && unit === '' ? 'time' : unit };
  const [hours = '0', minutes = '00'] = value.split(/[:.]/);
  const isAfternoon = /^p/i.test(name) && Number(hours) < 12;
  const isMidnight = /^a/i.test(name) && Number(hours) === 12;
  const hour = Number(hours) + (isAfternoon ? 12 : isMidnight ? -12 : 0);
  return { value: `${hour}:${minutes.padEnd(2, '0')}`, unit: 'time' };
}

function withRangeUnits(text: string, found: readonly Quantity[]): Quantity[] {
  return found.map((quantity, i) => {
    if (quantity.unit !== '') return quantity;
    const next = found[i + 1];
    if (next && next.unit !== '' && BETWEEN.test(text.slice(quantity.end, next.start)))
      return { ...quantity, ...timed(quantity.value, next.unit, '') };
    const before = found[i - 1];
    const isMoney = before && /^(?:eur|gbp|usd|chf)$/.test(before.unit);
    return isMoney && BETWEEN.test(text.slice(before.end, quantity.start))
      ? { ...quantity, unit: before.unit }
      : quantity;
  });
}

function canonical(number: string): string {
  const plain = number.normalize('NFKC');
  return plain.includes(':') ? plain.replace(/^0(?=\d)/, '') : plainNumber(plain);
}

/** Whether a word stands for a number in some language. */
export const isNumberWord = (word: string): boolean => word.toLowerCase() in WORD_VALUES;

/** Whether a stated number is this one: the same unit, or none written on one side. */
export function sameQuantity(left: Quantity, right: Quantity): boolean {
  if (left.value === right.value)
    return (
      left.unit === right.unit || left.unit === '' || right.unit === '' || areHours(left, right)
    );
  return areHours(left, right) && hourOf(left) === hourOf(right);
}

const areHours = (left: Quantity, right: Quantity): boolean =>
  [left.unit, right.unit].every((unit) => unit === 'time' || unit === 'hour' || unit === '') &&
  (left.unit === 'time' || right.unit === 'time');

const hourOf = ({ value }: Quantity): string =>
  value.replace(/:00$/, '').replace(/\.(\d)$/, ':$10');
