// Measured habits of byte-pair vocabularies: about four ASCII letters, two letters of other
// alphabets, or one ideograph or symbol to a token; every digit group of three, every sign one.
const PIECE = /[A-Za-z]+|\d+|\s+|[\p{L}\p{M}]+|[\s\S]/uy;
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
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    total += pieceTokens(text, at, end);
    at = end;
  }
  return Math.ceil(total);
}

/**
 * The longest prefix whose estimate is at most `maxTokens`, with that estimate. Cut on whole code points and, when the
 * cut falls inside a word that began within the last 40 characters, before that word.
 */
export function fitTokens(
  text: string,
  maxTokens: number,
): { readonly text: string; readonly tokens: number } {
  if (maxTokens <= 0) return { text: '', tokens: 0 };
  let used = 0;
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    const tokens = pieceTokens(text, at, end);
    if (used + tokens > maxTokens) {
      const prefix = text.slice(0, at);
      if (end - at <= 40) return { text: prefix, tokens: Math.ceil(used) };
      const cut = prefix + cutLongRun(text.slice(at, end), maxTokens - used);
      return { text: cut, tokens: estimateTokens(cut) };
    }
    used += tokens;
    at = end;
  }
  return { text, tokens: Math.ceil(used) };
}

/** Where the run that begins at `at` ends. Runs of ASCII, most of most texts, are walked without the pattern. */
function pieceEnd(text: string, at: number): number {
  const kind = asciiKind(text.charCodeAt(at));
  if (kind === SIGN) return at + 1;
  if (kind !== OTHER) {
    let end = at + 1;
    while (end < text.length && asciiKind(text.charCodeAt(end)) === kind) end += 1;
    // White space goes on beyond ASCII.
    if (kind !== SPACE || !(text.charCodeAt(end) > 0x7f)) return end;
  }
  PIECE.lastIndex = at;
  return PIECE.test(text) ? PIECE.lastIndex : at + 1;
}

const [LETTER, DIGIT, SPACE, SIGN, OTHER] = [0, 1, 2, 3, 4];

function asciiKind(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  return code <= 0x7f ? SIGN : OTHER;
}

function pieceTokens(text: string, start: number, end: number): number {
  const length = end - start;
  switch (asciiKind(text.charCodeAt(start))) {
    case LETTER:
      return Math.ceil(length / 4);
    case DIGIT:
      return Math.ceil(length / 3);
    case SPACE:
      return Math.ceil((length - 1) / 4);
    case SIGN:
      return 1;
  }
  const piece = text.slice(start, Math.min(end, start + CHUNK));
  if (/^\s/.test(piece)) return Math.ceil((length - 1) / 4);
  if (!/^[\p{L}\p{M}]/u.test(piece)) return 1;
  return IDEOGRAPHIC.test(piece) ? length * 1.2 : Math.ceil(length / 2);
}

function cutLongRun(run: string, budget: number): string {
  const perUnit = pieceTokens(run, 0, run.length) / run.length;
  const units = Math.max(0, Math.floor(budget / perUnit));
  const code = run.charCodeAt(units - 1);
  return run.slice(0, code >= 0xd800 && code <= 0xdbff ? units - 1 : units);
}
