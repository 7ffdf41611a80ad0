/** A span of numbers with the unit written behind it, "" when there is none. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

// Units are short words; a sign such as % or ° counts as one. Every gap is bounded, so scanning is linear.
const UNIT = String.raw`\s?(°?[CF]\b|%|[$€£]|\p{L}{1,12}[²³]?)?`;
const NUM = String.raw`(\d{1,7}(?:[.,]\d{1,3})?)`;
const SPAN = new RegExp(
  String.raw`${NUM}\s?(?:\p{L}{1,3}\s)?(?:-|–|—|\bto\b|\band\b|\bbis\b|à|\ba\b|\bau\b|\bund\b)\s?${NUM}${UNIT}`,
  'giu',
);
const BELOW = new RegExp(
  String.raw`\b(?:under|below|less than|up to|at most|no more than|unter|bis zu|weniger als|moins de|jusqu['’]à|hasta|menos de|fino a|meno di|tot|onder)\s${NUM}${UNIT}`,
  'giu',
);
const ABOVE = new RegExp(
  String.raw`\b(?:over|above|more than|at least|from|au moins|dès|al menos|almeno|a partire da|avoir|über|mehr als|mindestens|ab|plus de|à partir de|más de|desde|oltre|più di|vanaf|boven)\s${NUM}${UNIT}`,
  'giu',
);
/** Ages as every other span: "under the age of 3", "aged 5 to 12", "bis 6 Jahre". */
const AGES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`\b(?:ages?|aged|age of|between the ages of)\s${NUM}\s?(?:-|–|to|and)\s?${NUM}`,
      'giu',
    ),
    '$1 to $2 years',
  ],
  [
    new RegExp(String.raw`\b(?:under|below|until|up to)\s(?:the\s)?age\s(?:of\s)?${NUM}`, 'giu'),
    'under $1 years',
  ],
  [
    new RegExp(String.raw`\b(?:over|above|from)\s(?:the\s)?age\s(?:of\s)?${NUM}`, 'giu'),
    'over $1 years',
  ],
  [new RegExp(String.raw`(?<!\p{L})bis\s${NUM}(?=\sJahren?(?!\p{L}))`, 'giu'), 'bis zu $1'],
];
const SINGLE = new RegExp(`${NUM}${UNIT}`, 'giu');
const LONGEST = 1_000;

/** "168-176 cm", "5 to 15 km", "under 5 km", "over £60": the spans that a text names. */
export function numberRanges(text: string): NumberRange[] {
  const whole = text.slice(0, LONGEST);
  if (!/\d/.test(whole)) return [];
  const sample = AGES.reduce((rest, [age, span]) => rest.replace(age, span), whole);
  const found: NumberRange[] = [];
  for (const [, low, high, unit] of sample.matchAll(SPAN)) {
    const range = { low: value(low), high: value(high), unit: unitOf(unit) };
    if (range.low < range.high) found.push(range);
  }
  for (const [, high, unit] of sample.matchAll(BELOW))
    found.push({ low: Number.NEGATIVE_INFINITY, high: value(high), unit: unitOf(unit) });
  for (const [, low, unit] of sample.matchAll(ABOVE))
    found.push({ low: value(low), high: Number.POSITIVE_INFINITY, unit: unitOf(unit) });
  return found;
}

/** The single numbers of a text as spans of no width. */
export function measures(text: string): NumberRange[] {
  return [...text.slice(0, LONGEST).matchAll(SINGLE)].map(([, number, unit]) => {
    const at = value(number);
    return { low: at, high: at, unit: unitOf(unit) };
  });
}

/** Whether two spans speak of the same unit; a bare number fits a bare number only. */
export function sameUnit(left: NumberRange, right: NumberRange): boolean {
  return left.unit === right.unit;
}

/** Whether a span holds another. */
export function holds(outer: NumberRange, inner: NumberRange): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

function value(number: string | undefined): number {
  return Number((number ?? '').replace(',', '.'));
}

const SAME_UNIT: Readonly<Record<string, string>> = {
  year: 'years',
  yr: 'years',
  yrs: 'years',
  kilo: 'kg',
  kilos: 'kg',
  day: 'days',
  hour: 'hours',
  minute: 'minutes',
  month: 'months',
  night: 'nights',
  week: 'weeks',
  mile: 'miles',
  foot: 'feet',
  jahr: 'jahre',
  jahren: 'jahre',
  monat: 'monate',
  monaten: 'monate',
  stunde: 'stunden',
  tag: 'tage',
  tagen: 'tage',
  woche: 'wochen',
  kilogram: 'kg',
  kilograms: 'kg',
  mètre: 'm',
  mètres: 'm',
  metros: 'm',
  metri: 'm',
  kilomètres: 'km',
  metre: 'm',
  metres: 'm',
  meter: 'm',
  meters: 'm',
  centimetres: 'cm',
  centimeters: 'cm',
  kilometres: 'km',
  kilometers: 'km',
  person: 'people',
  persons: 'people',
};

function unitOf(unit: string | undefined): string {
  const plain = (unit ?? '').toLowerCase();
  return SAME_UNIT[plain] ?? plain;
}
