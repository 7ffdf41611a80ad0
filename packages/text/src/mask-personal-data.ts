// Bounded repetitions and no nested ones: each pattern is linear on any text.
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
const DIGITS = /(?<![\p{L}\p{N}.,])(?:\+|00)?\(?\d[\d ()./\u00a0-]{5,28}\d(?![\p{L}\p{N}])/gu;
const KEY =
  /\b(?:sk|pk|rk|ghp|gho|xox[abp]|glpat|pat|key)[-_][A-Za-z0-9_-]{16,200}|\bAKIA[A-Z0-9]{16}\b/g;

/**
 * Replaces e-mail addresses, IBANs (checksum tested), payment cards (Luhn tested), phone numbers and
 * secret keys by `[email]`, `[iban]`, `[card]`, `[phone]` and `[key]`. Dates, prices and plain order
 * numbers are left alone. Linear time.
 * @returns the masked text and how many of each kind were found (kinds with none are absent)
 */
export function maskPersonalData(text: string): { text: string; found: Record<string, number> } {
  const found: Record<string, number> = {};
  const mark = (kind: string): string => {
    found[kind] = (found[kind] ?? 0) + 1;
    return `[${kind}]`;
  };
  const masked = text
    .replace(EMAIL, () => mark('email'))
    .replace(KEY, () => mark('key'))
    .replace(IBAN, (match) => (isIban(match) ? mark('iban') : match))
    .replace(DIGITS, (match) => {
      const kind = numberKind(match);
      return kind === undefined ? match : mark(kind);
    });
  return { text: masked, found };
}

function numberKind(match: string): 'card' | 'phone' | undefined {
  const digits = match.replace(/\D/g, '');
  if (digits.length >= 13 && digits.length <= 19 && isLuhn(digits)) return 'card';
  return isPhone(match, digits) ? 'phone' : undefined;
}

function isPhone(match: string, digits: string): boolean {
  if (digits.length < 7 || digits.length > 15 || isDateOrTime(match)) return false;
  if (match.startsWith('+') || match.startsWith('00')) return digits.length >= 8;
  const groups = match.split(/\D+/).filter(Boolean).length;
  if (match.startsWith('0') || match.startsWith('(')) return digits.length >= 8;
  return groups >= 3 && digits.length >= 9;
}

function isDateOrTime(match: string): boolean {
  return /^\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}|^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}(?!\d)|^(?:19|20)\d{2} ?- ?(?:19|20)\d{2}$/.test(
    match,
  );
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

/** IBAN checksum: the rearranged number is 1 modulo 97 (ISO 13616). */
function isIban(match: string): boolean {
  const compact = match.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
