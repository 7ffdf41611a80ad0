import { numberKind } from './personal-number.ts';

// Bounded repetitions and no nested ones: each pattern is linear on any text.
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}(?:@|\s?[[(](?:at|ät|arroba)[\])]\s?)(?:[\p{L}\p{N}-]{1,63}(?:\.|\s?[[(](?:dot|punkt|punto|point|ponto)[\])]\s?)){1,8}(\p{L}{2,24})(?![\p{L}\p{N}]|:[\w~/])/gu;
/** Ends of file names that look like addresses: `logo@2x.png`. */
const FILE_END =
  /^(?:png|jpe?g|gif|svg|webp|ico|js|mjs|ts|tsx|css|json|map|md|html?|zip|service)$/i;
const IBAN_START = /(?<![A-Za-z0-9])[A-Z]{2} ?\d{2}(?=[ \u00a0-]?[A-Z0-9]{4})/gi;
const IBAN_SIGN = /[A-Za-z0-9]/;
const NUMBER =
  /(?<![\p{L}\p{N}.#_/-])[+＋]?\(?\p{Nd}[\p{Nd} ()./\-\u00a0\u2007\u2009\u2010-\u2013\u202a\u202c\u202f\u200e]{4,34}\p{Nd}(?![\p{L}\p{N}_])/gu;
// Prefixes that vendors publish so that leaks can be found; then what is called a key or a password where it stands.
const KEYS = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{1,3500}-----END [A-Z ]{0,30}PRIVATE KEY-----/g,
  /\beyJ[\w-]{8,200}\.eyJ[\w-]{8,2000}\.[\w-]{8,1000}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{35}(?![\w-])|\bSG\.[\w-]{16,32}\.[\w-]{16,64}|\bya29\.[\w-]{20,200}/g,
  /\b(?:sk|pk|rk)[-_](?=[\w-]{0,198}\d)[\w-]{16,200}|\b(?:gh[pousr]|github_pat|glpat|npm|hf|whsec|shpat|xox[abeprs]|dop_v1|sq0[a-z]{3})[-_](?=[\w-]{0,198}\d)[\w-]{10,200}/g,
  /(?<=\b(?:api[-_ ]?key|apikey|access[-_ ]?key|secret|token|bearer|clé|schlüssel|clave|chave|key)["']?\s{0,2}[:=]?\s{0,2}["']?)(?=[\w+/=.-]{0,198}\d)(?=[\w+/=.-]{0,198}[a-z])[A-Za-z0-9_+/=.-]{20,200}(?![\w-])/gi,
];

/** A kind of personal data and what stands in its place: `email` becomes `[email]`. */
export type PersonalDataKind = 'email' | 'iban' | 'card' | 'phone' | 'key';

/**
 * Replaces e-mail addresses, IBANs (length and checksum tested), payment cards (issuer and Luhn tested), phone numbers and
 * secret keys by `[email]`, `[iban]`, `[card]`, `[phone]` and `[key]`. Dates, prices, addresses of machines and plain order
 * numbers are left alone. Linear time.
 * @param nameOf what to put instead, `[kind]` when left out
 * @returns the masked text and how many of each kind were found (kinds with none are absent)
 */
export function maskPersonalData(
  text: string,
  nameOf: (kind: PersonalDataKind, value: string) => string = (kind) => `[${kind}]`,
): { text: string; found: Record<string, number> } {
  const found: Record<string, number> = {};
  const mark = (kind: PersonalDataKind, value: string): string => {
    found[kind] = (found[kind] ?? 0) + 1;
    return nameOf(kind, value);
  };
  let masked = text;
  for (const pattern of KEYS) masked = masked.replace(pattern, (match) => mark('key', match));
  if (/@|[[(](?:at|ät|arroba)/i.test(masked))
    masked = masked.replace(EMAIL, (match, end) =>
      typeof end === 'string' && FILE_END.test(end) ? match : mark('email', match),
    );
  masked = maskIbans(masked, (match) => mark('iban', match));
  masked = masked.replace(NUMBER, (match, at: number) => {
    const before = masked.slice(Math.max(0, at - 28), at);
    const after = masked.slice(at + match.length, at + match.length + 24);
    const kind = numberKind(match, { before, after });
    return kind === undefined ? match : mark(kind, match);
  });
  return { text: masked, found };
}

/** An IBAN ends by the length its country prescribes, not by what follows. */
function maskIbans(text: string, mark: (match: string) => string): string {
  let out = '';
  let from = 0;
  for (const { index } of text.matchAll(IBAN_START)) {
    if (index < from) continue;
    const end = ibanEnd(text, index);
    if (end === undefined) continue;
    out += text.slice(from, index) + mark(text.slice(index, end));
    from = end;
  }
  return out + text.slice(from);
}

function ibanEnd(text: string, start: number): number | undefined {
  const length = IBAN_LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return undefined;
  let compact = '';
  let at = start;
  while (at < text.length && compact.length < length) {
    const sign = text.charAt(at);
    if (IBAN_SIGN.test(sign)) compact += sign;
    else if (!/[ \u00a0-]/.test(sign)) return undefined;
    at += 1;
  }
  if (compact.length < length || /[A-Za-z0-9]/.test(text.charAt(at))) return undefined;
  return hasIbanChecksum(compact) ? at : undefined;
}

// ISO 13616 registry.
const IBAN_LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18
  FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20
  LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24
  SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** The rearranged number is 1 modulo 97 (ISO 13616). */
function hasIbanChecksum(compact: string): boolean {
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
