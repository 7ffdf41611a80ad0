const DAY_MS = 24 * 60 * 60 * 1_000;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The formats that need no entry in the styles (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'yyyy-mm-dd' },
  ...{ 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM' },
  ...{ 20: 'hh:mm', 21: 'hh:mm:ss', 22: 'yyyy-mm-dd hh:mm', 37: '#,##0;-#,##0' },
  ...{ 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00' },
  ...{ 45: 'mm:ss', 46: 'hh:mm:ss', 47: 'mm:ss', 49: '@' },
};

/** A number as the sheet shows it: dates, times, percent, decimals, thousands and the signs around them. */
export function formatValue(
  value: number,
  { code, is1904 }: { readonly code: string; readonly is1904: boolean },
): string {
  const sections = code.split(';');
  const section = (value < 0 && sections[1] !== undefined ? sections[1] : sections[0]) ?? '';
  const plain = withoutColours(section);
  if (isDate(plain)) return dateText(value, { code: plain, is1904 });
  if (!/[0#?]/.test(bare(plain)) || /e\+/i.test(bare(plain))) return general(value);
  return numberText(value < 0 && sections[1] !== undefined ? -value : value, plain);
}

/** Fifteen digits are what a sheet holds; the rest is noise of the machine. */
const general = (value: number): string => String(Number(value.toPrecision(15)));

/** Colours and conditions go, currencies stay: `[$€-407]` is “€”. */
const withoutColours = (section: string): string =>
  section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
const bare = (section: string): string => section.replace(/"[^"]*"|\\.|_.|\*./g, '');
const isDate = (section: string): boolean =>
  /[ymdhs]/i.test(bare(section)) && !/[0#]/.test(bare(section).replace(/\.0+/, ''));

function numberText(value: number, section: string): string {
  const isPercent = bare(section).includes('%');
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(bare(section));
  const shownDecimals = (digits?.[1] ?? '').replace(/\?/g, '#');
  const text = new Intl.NumberFormat('en', {
    useGrouping: digits?.[0].includes(',') ?? false,
    minimumFractionDigits: Math.min(20, shownDecimals.replace(/#/g, '').length),
    maximumFractionDigits: Math.min(20, shownDecimals.length),
  }).format(isPercent ? value * 100 : value);
  const literal = (part: string) =>
    part
      .replace(/_.|\*./g, '')
      .replace(/"([^"]*)"|\\(.)/g, '$1$2')
      .replace(/[?#]/g, '');
  const number = /[0#?][0#?,]*(?:\.[0#?]+)?/.exec(
    section.replace(/"[^"]*"|\\.|_.|\*./g, (skipped) => '\u0001'.repeat(skipped.length)),
  );
  if (!number) return text;
  const before = literal(section.slice(0, number.index));
  return `${before}${text}${literal(section.slice(number.index + number[0].length))}`.trim();
}

function dateText(
  value: number,
  { code, is1904 }: { readonly code: string; readonly is1904: boolean },
): string {
  // Day 1 is 1 January 1900, and the year 1900 has a 29 February that never was.
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const at = new Date(epoch + Math.round((value * DAY_MS) / 1_000) * 1_000);
  if (value < 0 || Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9_999) return general(value);
  const isHalfDay = /am\/pm|a\/p/i.test(code);
  let last = '';
  return code
    .replace(
      /"([^"]*)"|\\(.)|_.|\*.|am\/pm|a\/p|y+|m+|d+|\[?h+\]?|s+(?:\.0+)?/gi,
      (token, quoted, escaped, at_) => {
        if (quoted !== undefined) return quoted;
        if (escaped !== undefined) return escaped;
        if (/^[_*]/.test(token)) return '';
        const rest = code.slice(Number(at_) + token.length);
        const isMinute = /^m/i.test(token) && (/h/i.test(last) || /^[^ymdh]*s/i.test(rest));
        last = token;
        return datePart(at, {
          token: token.toLowerCase().replace(/[[\]]/g, ''),
          isMinute,
          isHalfDay,
        });
      },
    )
    .trim();
}

function datePart(
  at: Date,
  {
    token,
    isMinute,
    isHalfDay,
  }: { readonly token: string; readonly isMinute: boolean; readonly isHalfDay: boolean },
): string {
  const padded = (value: number) => String(value).padStart(Math.min(2, token.length), '0');
  const month = MONTHS[at.getUTCMonth()] ?? '';
  const hours = at.getUTCHours();
  switch (token[0]) {
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'y':
      return token.length > 2
        ? String(at.getUTCFullYear())
        : String(at.getUTCFullYear() % 100).padStart(2, '0');
    case 'd':
      if (token.length > 2) return weekday(at, token.length);
      return padded(at.getUTCDate());
    case 'h':
      return padded(isHalfDay ? hours % 12 || 12 : hours);
    case 's':
      return String(at.getUTCSeconds()).padStart(2, '0');
    default:
      if (isMinute) return String(at.getUTCMinutes()).padStart(2, '0');
      if (token.length > 2) return token.length === 3 ? month.slice(0, 3) : month;
      return padded(at.getUTCMonth() + 1);
  }
}

const weekday = (at: Date, length: number): string =>
  at.toLocaleDateString('en', { weekday: length > 3 ? 'long' : 'short', timeZone: 'UTC' });
