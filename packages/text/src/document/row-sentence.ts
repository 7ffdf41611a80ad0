import { plainInline } from './plain-text.ts';
import { tableCells } from './table-row.ts';

interface Cell {
  readonly name: string;
  readonly value: string;
}

const CODE_NAME = /^(?:sku|id|code|ref|no\.?|nr\.?|number|nummer|#|article no\.?|art\.?-?nr\.?)$/i;
const CODE_VALUE = /^(?=[^a-z]*\d)[\p{Lu}\d#._/-]+$/u;
const UNIT_NAME =
  /^(.+?)[ (]+(usd|eur|gbp|chf|minutes|min|hours|hrs|days|weeks|months|kg|g|cm|mm|m|km|ml|l|percent)\)?$/i;
const CURRENCY_NAME = /^(?:currency|währung|devise|moneda|valuta)$/i;
const MONEY_NAME = /price|fee|cost|rate|preis|gebühr|prix|tarif|precio|prezzo|prijs/i;
const NUMBER = /^\d[\d.,]*$/;
const CURRENCIES = new Set(['usd', 'eur', 'gbp', 'chf']);

/**
 * A table row as a sentence: the cell that names the row is its subject, the others follow with the
 * name of their column ("Norway: price per parcel £24.00, time 7-10 working days."). Empty cells are
 * left out; "fee_usd | 480" becomes "fee 480 USD"; a column of currencies joins the prices beside it.
 * @param keepsCase for languages that write nouns with a capital: column names stay as written
 */
export function rowSentence(row: string, headers: readonly string[], keepsCase: boolean): string {
  const cells = withCurrency(
    tableCells(row)
      .map((cell, i) => ({ name: columnName(headers[i] ?? ''), value: plainInline(cell) }))
      .filter(({ value }) => value !== ''),
  );
  const at = subjectIndex(cells);
  const subject = cells[at];
  if (subject === undefined) return '';
  const others = cells.filter((_, i) => i !== at).map((cell) => spoken(cell, keepsCase));
  const text = [named(subject), others.join(', ')].filter(Boolean).join(': ');
  return /[.!?…。！？:]$/u.test(text) ? text : `${text}.`;
}

/** "stock_note" to "stock note". */
function columnName(header: string): string {
  return plainInline(header.replaceAll('_', ' '));
}

function withCurrency(cells: readonly Cell[]): Cell[] {
  const currency = cells.find(
    ({ name, value }) => CURRENCY_NAME.test(name) && /^\p{L}{3}$/u.test(value),
  );
  if (currency === undefined) return [...cells];
  return cells
    .filter((cell) => cell !== currency)
    .map((cell) =>
      MONEY_NAME.test(cell.name) && NUMBER.test(cell.value)
        ? { ...cell, value: `${cell.value} ${currency.value}` }
        : cell,
    );
}

/** The first cell that is a name rather than a code or a bare number, else the first. */
function subjectIndex(cells: readonly Cell[]): number {
  const at = cells.findIndex(
    ({ name, value }) =>
      !CODE_NAME.test(name) && /\p{L}/u.test(value) && !CODE_VALUE.test(value.replace(/\s/g, '')),
  );
  const isNearFront = at >= 0 && cells.slice(0, at).every((cell) => isCode(cell));
  return isNearFront ? at : 0;
}

function isCode({ name, value }: Cell): boolean {
  return CODE_NAME.test(name) || CODE_VALUE.test(value) || NUMBER.test(value);
}

/** The subject says its column when it would not be understood alone ("Size XS", "Distance 5 to 15 km"). */
function named({ name, value }: Cell): string {
  const needsName =
    value.length <= 3 || /^\W*\d|^(?:under|over|up to|unter|über|bis)\b/i.test(value);
  return needsName && name !== '' ? `${name} ${lowerOpening(value)}` : value;
}

function spoken({ name, value }: Cell, keepsCase: boolean): string {
  if (name === '') return value;
  const unit = NUMBER.test(value) ? UNIT_NAME.exec(name) : null;
  const [, bare = name, suffix = ''] = unit ?? [];
  const label = keepsCase ? bare : lowerOpening(bare);
  if (suffix === '') return `${label} ${keepsCase ? value : lowerFunctionWord(value)}`;
  return `${label} ${value} ${CURRENCIES.has(suffix.toLowerCase()) ? suffix.toUpperCase() : suffix}`;
}

const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Lower-cases an opening capital, but not of an acronym, a single letter or a day. */
function lowerOpening(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && !DAY_OR_MONTH.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function lowerFunctionWord(text: string): string {
  return /^(?:In|On|At|Not|No|Only|With|Without|By|From|Up|For|After|Before|Until|Included|Free|Closed|Per|About|Available|Made|Ready|Next|Yes|Low|Back)\b/.test(
    text,
  )
    ? lowerOpening(text)
    : text;
}
