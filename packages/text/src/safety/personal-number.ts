/** Words that name something else than a phone, whatever stands between them and the number. */
const NAMES_OTHER =
  /(?<!\p{L})(?:order|bestell|auftrag|invoice|rechnung|commande|facture|pedido|factura|fatura|fattura|ordine|kunden|customer|client|account|konto|r[eé]f|ticket|isbn|issn|ean|gtin|sku|art|s[eé]r|tracking|sendung|colis|paket|env[ií]o|seguimiento|spedizione|version|vat|ust|tax|steuer|siret|siren|nif|cif|cnpj|patent|model|modèle|code|código|lot|batch|part)\p{L}{0,16}[.:#\-\s]{0,3}(?:(?:id|number|nummer|numéro|número|numero|no|nr|n[°º]|n\.[°º]|code|is|ist|est|es|é|è)[.:#]{0,2}\s?){0,3}$/iu;
/** Words that call a number a phone number. */
const CALLS =
  /(?<!\p{L})(?:t[eé]l|t[eé]l[eé]f\p{L}*|tele(?:phone|m\p{L}*)|phone|call|mobile|cell\p{L}*|fax|whats?app|handy\p{L}*|mobil\p{L}*|anruf\p{L}*|ruf\p{L}*|rückruf|portable|appel\p{L}*|llam\p{L}*|llám\p{L}*|móvil|celular|lig(?:ar|a|ue)|chiam\p{L}*|bel|bellen|gsm|number is|nummer ist|numero è|número es|número é|numéro est|sms|هاتف|جوال|تلفن|موبایل|телефон\p{L}*|тел|電話|电话|전화)(?!\p{L})[^\n\d]{0,16}$/iu;
const CALLED =
  /^\s?(?:is|é|est|es|ist|è|是)?\s?(?:my|o meu|meu|mein\p{L}*|mon|mi|il mio|我的)?\s?(?:phone|mobile|cell|whats?app|handy|telefon\p{L}*|teléfono|telefone|celular|móvil|portable|手机|手機|电话|電話)/iu;
/** Signs that a number has a name, without saying which. */
const NUMBERED = /(?<!\p{L})(?:id|no\.|nr\.?|n[°º]|n\.[°º]|num\.?|nos\.|v|code|§)\s?[.:#]?\s?$/iu;
const MONEY_OR_MEASURE =
  /^\s?(?:€|\$|£|¥|%|EUR|USD|GBP|CHF|PLN|BRL|R\$|euros?\b|dollars?\b|reais\b|km\b|kg\b|m²|m2\b|mm\b|cm\b|ml\b|GB\b|MB\b|kWh|habitants?\b|inhabitants\b|Einwohner|people\b|Stück\b|pieces\b|pcs\b|×|x\s?\d)/iu;
const MONEY_BEFORE = /(?:€|\$|£|¥|R\$|EUR|USD|CHF|GBP)\s?$/u;

/**
 * Whether a run of digits and separators is a payment card, a phone number or neither.
 * @param around the text before it (28 characters do) and behind it (24)
 */
export function numberKind(
  match: string,
  around: { readonly before: string; readonly after: string },
): 'card' | 'phone' | undefined {
  const written = match.replace(/\p{Nd}/gu, westernDigit).replace(/[\u202a\u202c\u200e]/g, '');
  const digits = written.replace(/\D/g, '');
  if (isCard(written, digits)) return 'card';
  if (digits.length < 7 || digits.length > 15) return undefined;
  if (/^[+＋]/.test(written)) return 'phone';
  if (isDateOrTime(written) || isIsbn(digits)) return undefined;
  if (MONEY_OR_MEASURE.test(around.after) || MONEY_BEFORE.test(around.before)) return undefined;
  if (NAMES_OTHER.test(around.before)) return undefined;
  if (CALLS.test(around.before) || CALLED.test(around.after)) return 'phone';
  if (NUMBERED.test(around.before)) return undefined;
  // A field of a record or of an address: `"id":1234567890`, `?id=1234567890`.
  if (/[:=]$/.test(around.before) && digits === written) return undefined;
  return looksLikePhone(written, digits) ? 'phone' : undefined;
}

function looksLikePhone(written: string, digits: string): boolean {
  if (isNumberOrAddress(written)) return false;
  const groups = written.split(/\D+/).filter(Boolean);
  if (written.startsWith('00')) return digits.length >= 10;
  if (/^\(\d{2,5}\)/.test(written)) return digits.length >= 8;
  if (written.startsWith('0'))
    return digits.length >= 9 && groups.every((group) => group.length < 12);
  if (groups.length > 4 && groups.every((group) => group.length === 1)) return false;
  if (groups.length >= 3) return digits.length >= 9 && digits.length <= 12;
  // "333 1234567" and "11 91234-5678": an area and a number.
  const [area, number] = groups;
  return groups.length === 2 && digits.length === 10 && area?.length === 3 && number?.length === 7;
}

/** `12.345.678`, `1/2`, `192.168.0.1`, `2.10.1234`: dots and strokes are no phone's, save in pairs and as in 555.123.4567. */
function isNumberOrAddress(written: string): boolean {
  if (/^\d{2}(?:\.\d{2}){4}$|^\d{3}\.\d{3}\.\d{4}$/.test(written)) return false;
  if (/^0\d{1,5}[./]\s?\d/.test(written)) return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(written);
  return /^[\d]+[.][\d.]+$/.test(written) || (/[./]/.test(written) && !/[ ()-]/.test(written));
}

/** Dates, times, years and hours in a row: `2026-11-22`, `22.11.26 10.30`, `1998 - 2004`, `0900-1800`. */
function isDateOrTime(written: string): boolean {
  const [first = ''] = written.split(/\s/);
  if (/^\d{4}([-./])\d{1,2}\1\d{1,2}$/.test(first) || isDayFirst(first)) return true;
  if (/^\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}(?!\d)/.test(written)) return /^(?:19|20)/.test(written);
  const range = /^(\d{4})\s?[-\u2010-\u2013/]\s?(\d{4})$/.exec(written);
  return range !== null && Number(range[1]) <= 2400 && Number(range[2]) <= 2400;
}

function isDayFirst(word: string): boolean {
  const parts = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/.exec(word);
  if (!parts) return false;
  const [day, month] = [Number(parts[1]), Number(parts[3])];
  return Math.min(day, month) <= 12 && Math.max(day, month) <= 31;
}

const isIsbn = (digits: string): boolean => /^97[89]\d{10}$/.test(digits);

// First digits and lengths of the issuers (ISO/IEC 7812).
const CARD =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11,16}|35\d{14,17}|6(?:011|4[4-9]\d|5\d\d|2\d\d)\d{12,15}|(?:50|5[6-9]|6\d)\d{10,17})$/;

function isCard(written: string, digits: string): boolean {
  if (!CARD.test(digits) || /[./()+]/.test(written) || !isLuhn(digits)) return false;
  if (digits.length < 15 && isEan(digits)) return false;
  const groups = written.split(/\D+/).filter(Boolean);
  return groups.length === 1 || (groups.length <= 5 && groups.every(({ length }) => length >= 3));
}

/** Luhn checksum (ISO/IEC 7812-1). */
function isLuhn(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Check digit of an article number (GS1). */
function isEan(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1)
    sum += (digits.charCodeAt(digits.length - 1 - i) - 48) * (i % 2 === 1 ? 3 : 1);
  return sum % 10 === 0;
}

/** The digit of any script as one of 0 to 9: each script has its ten in a row. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
