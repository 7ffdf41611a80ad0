// Measured habits of byte-pair vocabularies: about four ASCII letters, two letters of other
// alphabets, or one ideograph or symbol to a token; every digit group of three, every sign one.
const PIECE = /[A-Za-z]+|\d+|\s+|[\p{L}\p{M}]+|[\s\S]/gu;
const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const CHUNK = 4096;

/**
 * An upper-leaning estimate of the tokens a language model will count. Formula, summed over runs:
 * ASCII letters ceil(n / 4), digits ceil(n / 3), white space ceil((n - 1) / 4), other alphabets
 * ceil(n / 2), ideographs and Thai 1.2 n, any other sign 1. Linear time.
 */
export function estimateTokens(text: string): number {
  let total = 0;
  for (const [piece] of text.matchAll(PIECE)) total += pieceTokens(piece);
  return Math.ceil(total);
}

/**
 * The longest prefix whose estimate is at most `maxTokens`, cut on whole code points and, when the
 * cut falls inside a word that began within the last 40 characters, before that word.
 */
export function truncateToTokens(text: string, maxTokens: number): string {
  if (maxTokens <= 0) return '';
  let used = 0;
  for (const match of text.matchAll(PIECE)) {
    used += pieceTokens(match[0]);
    if (used <= maxTokens) continue;
    const prefix = text.slice(0, match.index);
    if (match[0].length <= 40) return prefix;
    return prefix + cutLongRun(match[0], maxTokens - (used - pieceTokens(match[0])));
  }
  return text;
}

function pieceTokens(piece: string): number {
  const first = piece.charCodeAt(0);
  if (isAsciiLetter(first)) return Math.ceil(piece.length / 4);
  if (first >= 48 && first <= 57) return Math.ceil(piece.length / 3);
  if (/^\s/.test(piece)) return Math.ceil((piece.length - 1) / 4);
  if (!/^[\p{L}\p{M}]/u.test(piece)) return 1;
  return IDEOGRAPHIC.test(piece.slice(0, CHUNK)) ? piece.length * 1.2 : Math.ceil(piece.length / 2);
}

function cutLongRun(run: string, budget: number): string {
  const perUnit = pieceTokens(run) / run.length;
  const units = Math.max(0, Math.floor(budget / perUnit));
  const code = run.charCodeAt(units - 1);
  return run.slice(0, code >= 0xd800 && code <= 0xdbff ? units - 1 : units);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
