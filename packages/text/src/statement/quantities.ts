import { needsUnit, WORD_VALUES } from './number-words.ts';
import { DEADLINE } from './same-meaning.ts';
import { kindOfUnit, measureOf, unitNamed } from './units.ts';

/** A number that a text states, with what it counts: "£", "24 EUR" and "14 Tage" have units of one spelling. */
export interface Quantity {
  /** Canonical digits, or `HH:MM` of a time of day. */
  readonly value: string;
  /** "" when none is written beside it. */
  readonly unit: string;
  /** 1 of "at least" and "over", -1 of "at most" and "under", 0 of a number alone. */
  readonly bound: -1 | 0 | 1;
  /** "Exactly ten": neither more nor less. */
  readonly isExact: boolean;
  /** "Up to ten hours before": less than that is too late. */
  readonly isDeadline: boolean;
  /** Of a time of day: at which end of a span it stands; absent for one without a span. */
  readonly edge?: 'start' | 'end';
  readonly start: number;
  readonly end: number;
}

/** Times of day that have a word. */
const NAMED_TIMES: Readonly<Record<string, string>> = {
  ...{ noon: '12:00', midday: '12:00', mediodía: '12:00', mezzogiorno: '12:00' },
  ...{ midnight: '0:00', mitternacht: '0:00', minuit: '0:00', medianoche: '0:00' },
};
const NAMED = Object.keys(NAMED_TIMES).join('|');

const WORD = Object.keys(WORD_VALUES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:([$€£¥]|(?:usd|eur|gbp|chf)\s)\s?)?(\p{Nd}+(?:[.,:]\p{Nd}+)*|(?:${WORD}|${NAMED})(?![\p{L}]))|(?<=\p{L})(\p{Nd}+(?:[.,]\p{Nd}+)*)`,
  'giu',
);
const BEHIND =
  /^[\s\u00a0\u202f-]?(°\s?[CF]?|%|[$€£¥]|[ap]\.m\.?|(?:per|pour|por) c(?:iento|ento|ent)(?!\p{L})|\p{L}+[²³]?)(?:[\s\u00a0-]+(\p{L}+))?/u;
const BETWEEN = /^\s*(?:[-–—/]|to|bis|à|a|al|and|or|und|oder|ou|et|o|y|until|till)\s*$/i;
/** Before a word that is a number only among numbers: "más de dos". */
const MORE_THAN =
  /(?<!\p{L})(?:(?:más|menos|mais|plus|moins) (?:de|que|do que)|(?:più|meno) di|hasta|fino a|até|meer dan|minder dan)\s$/iu;
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
      found.push({
        ...{ value: named, unit: 'time', bound: 0, isExact: false, isDeadline: false },
        ...{ start: match.index, end },
      });
      continue;
    }
    const behind = inner === undefined ? unitBehind(sample.slice(end, end + 40)) : NONE;
    const unit = unitNamed((sign ?? '').trim()) || behind.unit;
    if (needsUnit(word) && unit === '' && !isAmongNumbers(sample, match.index, end)) continue;
    const isBefore = sign !== undefined;
    const before = sample.slice(Math.max(0, match.index - BOUND_LENGTH), match.index);
    found.push({
      ...timed(value === undefined ? canonical(raw) : String(value), unit, behind.name),
      bound: boundBefore(before),
      isExact: EXACT.test(before),
      isDeadline: before.trimEnd().endsWith(DEADLINE),
      start: match.index,
      end: isBefore ? end : end + behind.length,
    });
  }
  return withEdges(sample, withRangeUnits(sample, found));
}

/** A word that is a number only among numbers: "más de dos", "one to two days". */
const isAmongNumbers = (text: string, start: number, end: number): boolean =>
  MORE_THAN.test(text.slice(Math.max(0, start - BOUND_LENGTH), start)) ||
  RANGE.test(text.slice(end, end + BOUND_LENGTH));

const BOUND_LENGTH = 24;
const RANGE = new RegExp(
  String.raw`^\s?(?:[-–—]|to|bis|à|or|oder)\s?(?:\p{Nd}|(?:${WORD})(?!\p{L}))`,
  'iu',
);
const AT_LEAST =
  /(?<!\p{L})(?:minimum|after|nach|après|después de|over|above|more than|at least|older than|longer than|from|ab|über|mehr als|mindestens|älter als|plus de|à partir de|dès|más de|al menos|a partir de|desde|più di|oltre|almeno|da|boven|meer dan|vanaf|mais de|powyżej|över|mer än)\s+(?:the |de |den |der |les |los |l['’])?$/iu;
const AT_MOST =
  /(?<!\p{L})(?:maximum|before|vor|avant|antes de|under|below|less than|fewer than|younger than|up to|within|unter|weniger als|höchstens|jünger als|moins de|jusqu['’]à|menos de|hasta|meno di|fino a|onder|minder dan|tot|até|poniżej|do|under|mindre än)\s+(?:the |de |den |der |les |los |l['’])?$/iu;

const EXACT =
  /(?<!\p{L})(?:exactly|precisely|genau|exakt|exactement|exactamente|esattamente|exatamente)\s$/iu;

function boundBefore(text: string): Quantity['bound'] {
  if (AT_LEAST.test(text)) return 1;
  return AT_MOST.test(text) ? -1 : 0;
}

/**
 * Whether a number is claimed as the least where it is said to be the most, or the other way round; or as the very number where it is
 * always one of the two.
 */
export function isOtherBound(claim: Quantity, said: readonly Quantity[]): boolean {
  const same = said.filter((other) => sameQuantity(claim, other));
  const isOtherEnd = same.every(({ edge }) => edge !== undefined && edge !== claim.edge);
  if (claim.edge !== undefined && same.length > 0 && isOtherEnd) return true;
  const bounded = same.filter(({ bound }) => bound !== 0);
  if (claim.bound === -1 && same.some(({ isDeadline }) => isDeadline)) return true;
  if (claim.isExact) return same.length > 0 && bounded.length === same.length;
  return (
    claim.bound !== 0 && bounded.length > 0 && bounded.every(({ bound }) => bound !== claim.bound)
  );
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
      return {
        ...quantity,
        ...timed(quantity.value, next.unit, halfOfDay(quantity, { end: next, text })),
      };
    const before = found[i - 1];
    const isMoney = before && /^(?:eur|gbp|usd|chf)$/.test(before.unit);
    return isMoney && BETWEEN.test(text.slice(before.end, quantity.start))
      ? { ...quantity, unit: before.unit }
      : quantity;
  });
}

/** "4 to 9 pm" begins in the afternoon, "9 to 5 pm" in the morning. */
function halfOfDay(
  { value }: Quantity,
  { end, text }: { readonly end: Quantity; readonly text: string },
): 'pm' | '' {
  const isAfternoon = /p\.?m/i.test(text.slice(end.start, end.end));
  const hour = Number(end.value.split(':')[0]) - 12;
  return isAfternoon && Number(value.split(/[:.]/)[0]) < hour ? 'pm' : '';
}

const TO = /^\s*(?:[-–—]|to|bis|à|a|al|until|till|tot)\s*$/i;
const FROM = /(?<!\p{L})(?:from|ab|dès|desde|vanaf)\s$/iu;
const UNTIL = /(?<!\p{L})(?:until|till|bis|jusqu['’]à|hasta|fino alle|tot)\s$/iu;

/** Which of two times opens a span, and which closes it: who closes at nine does not open then. */
function withEdges(text: string, found: readonly Quantity[]): Quantity[] {
  const gap = (left: Quantity | undefined, right: Quantity | undefined) =>
    left && right ? text.slice(left.end, right.start) : '';
  return found.map((quantity, i) => {
    if (quantity.unit !== 'time') return quantity;
    const before = text.slice(Math.max(0, quantity.start - BOUND_LENGTH), quantity.start);
    if (TO.test(gap(found[i - 1], quantity)) || UNTIL.test(before))
      return { ...quantity, edge: 'end' };
    if (TO.test(gap(quantity, found[i + 1])) || FROM.test(before))
      return { ...quantity, edge: 'start' };
    return quantity;
  });
}

function canonical(number: string): string {
  const plain = number.normalize('NFKC');
  return plain.includes(':') ? plain.replace(/^0(?=\d)/, '') : plainNumber(plain);
}

/** A number without the marks of its thousands and without zeros at its ends: "1,299.00" is "1299", "2,50" is "2.5". */
function plainNumber(plain: string): string {
  const parts = plain.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  const isGrouped = parts.length > 1 && last.length === 3;
  const fraction = parts.length > 1 && !isGrouped ? last : '';
  const whole = (fraction === '' ? parts : parts.slice(0, -1)).join('').replace(/^0+(?=\d)/, '');
  const trimmed = fraction.replace(/0+$/, '');
  return trimmed === '' ? whole : `${whole}.${trimmed}`;
}

/** Whether a stated number is this one: the same unit or as much of another, or none written on one side. */
export function sameQuantity(left: Quantity, right: Quantity): boolean {
  if (left.value === right.value)
    return (
      left.unit === right.unit ||
      left.unit === '' ||
      right.unit === '' ||
      areHours(left, right) ||
      arePeople(left, right)
    );
  if (areHours(left, right))
    return isSameHour(hourOf(left), right) || isSameHour(hourOf(right), left);
  const measure = left.unit === right.unit ? undefined : measureOf(left.value, left.unit);
  return measure !== undefined && measure === measureOf(right.value, right.unit);
}

/** Whether two numbers count the same kind of thing, so that one may stand in place of the other. */
export const isSameKind = (left: Quantity, right: Quantity): boolean =>
  kindOfUnit(left.unit) === kindOfUnit(right.unit);

/** "Three users" and "three people". */
const arePeople = (left: Quantity, right: Quantity): boolean =>
  [left.unit, right.unit].every((unit) => unit === 'user' || unit === 'person');

const areHours = (left: Quantity, right: Quantity): boolean =>
  [left.unit, right.unit].every((unit) => unit === 'time' || unit === 'hour' || unit === '') &&
  (left.unit === 'time' || right.unit === 'time');

const hourOf = ({ value }: Quantity): string =>
  value.replace(/:00$/, '').replace(/\.(\d)$/, ':$10');

/** "Open until 4" may be 16:00: an hour without any mark has two meanings. */
function isSameHour(hour: string, other: Quantity): boolean {
  const there = hourOf(other);
  if (hour === there) return true;
  return other.unit === '' && /^\d{1,2}$/.test(there) && Number(there) + 12 === Number(hour);
}
