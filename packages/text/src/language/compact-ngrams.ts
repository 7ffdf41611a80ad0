/** An n-gram table of `eld`: scores of languages by n-gram, and the codes of the languages. */
export interface NgramTable {
  /** Codes of languages by their number. */
  readonly languages: readonly string[];
  /** Adds the scores of an n-gram to those of the languages, by number; an unknown one adds nothing. */
  addScores(ngram: string, totals: Float64Array): void;
}

const OPENING = 'ngrams:{';
const LANGUAGE = /(\d+):'([a-z]{2,3})'/g;
const [BACKSLASH, COLON, BRACE, CLOSING_BRACE] = [0x5c, 0x3a, 0x7b, 0x7d];
const MAX_NGRAM = 6;
/** Left out of every score in the table to make it smaller. */
const BASE_SCORE = 53;

/**
 * Reads the source text of an n-gram module without running it: as objects its numbers take some
 * 190 MB, in typed arrays 4 MB. An entry is written `'abcd':{11:72,15:59}`, its key quoted or bare.
 * N-grams have at most six characters below 256, so each is one exact number of 48 bits in an
 * open-addressing table. Throws when the text holds no table.
 */
export function compactNgrams(source: string): NgramTable {
  const from = source.indexOf(OPENING);
  if (from < 0) throw new Error('The language table has another form than expected.');
  const { entries, pairs } = sizeOf(source, from + OPENING.length);
  // One slot in two stays free, so that a look-up ends soon.
  const size = 2 ** Math.ceil(Math.log2(2 * entries + 2));
  const keys = new Float64Array(size);
  const offsets = new Uint32Array(size);
  const values = new Uint8Array(2 * pairs + entries);
  let end = 0;
  let at = from + OPENING.length;
  while (at < source.length && source.charCodeAt(at) !== CLOSING_BRACE) {
    const { key, next } = readKey(source, at);
    const slot = slotOf(keys, key);
    keys[slot] = key;
    offsets[slot] = end;
    const count = end;
    end += 1;
    at = next;
    while (at < source.length && source.charCodeAt(at) !== CLOSING_BRACE) {
      // Behind the brace or a comma: language, colon, score.
      const language = readNumber(source, at + 1);
      const score = readNumber(source, language.next + 1);
      values[end] = language.value;
      values[end + 1] = score.value;
      values[count] = (values[count] ?? 0) + 1;
      end += 2;
      at = score.next;
    }
    at += source.charCodeAt(at + 1) === CLOSING_BRACE ? 1 : 2;
  }
  return {
    languages: languagesIn(source.slice(0, from)),
    addScores(ngram, totals) {
      const key = keyOf(ngram);
      const slot = slotOf(keys, key);
      if (key === 0 || keys[slot] !== key) return;
      const start = offsets[slot] ?? 0;
      const stop = start + 1 + 2 * (values[start] ?? 0);
      for (let i = start + 1; i < stop; i += 2) {
        const language = values[i] ?? 0;
        totals[language] = (totals[language] ?? 0) + (values[i + 1] ?? 0) + BASE_SCORE;
      }
    },
  };
}

function sizeOf(source: string, from: number): { entries: number; pairs: number } {
  let entries = 0;
  let colons = 0;
  for (let i = from; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code === BRACE) entries += 1;
    else if (code === COLON) colons += 1;
  }
  return { entries, pairs: colons };
}

/** The key that starts at `at`, and the place of the brace behind it. */
function readKey(source: string, at: number): { key: number; next: number } {
  const opening = source.charAt(at);
  const isQuoted = opening === "'" || opening === '"';
  const stop = isQuoted ? opening.charCodeAt(0) : COLON;
  let key = 0;
  let i = isQuoted ? at + 1 : at;
  while (i < source.length && source.charCodeAt(i) !== stop) {
    if (source.charCodeAt(i) === BACKSLASH) i += 1;
    key = key * 256 + (source.charCodeAt(i) & 255);
    i += 1;
  }
  return { key, next: isQuoted ? i + 2 : i + 1 };
}

function readNumber(source: string, at: number): { value: number; next: number } {
  let value = 0;
  let next = at;
  for (; ; next += 1) {
    const digit = source.charCodeAt(next) - 48;
    if (!(digit >= 0 && digit <= 9)) return { value, next };
    value = value * 10 + digit;
  }
}

function languagesIn(head: string): string[] {
  const languages: string[] = [];
  for (const [, number, code = ''] of head.matchAll(LANGUAGE)) languages[Number(number)] = code;
  return Array.from(languages, (code) => code ?? '');
}

/** The characters as digits of base 256; 0 for what is longer than any n-gram. */
function keyOf(ngram: string): number {
  if (ngram.length > MAX_NGRAM) return 0;
  let key = 0;
  for (let i = 0; i < ngram.length; i += 1) key = key * 256 + (ngram.charCodeAt(i) & 255);
  return key;
}

/** Where a key stands or would stand; its halves are mixed by Fibonacci hashing. */
function slotOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  const mixed = Math.imul((key % 0x100000000) ^ Math.floor(key / 0x100000000), 0x9e3779b1) >>> 0;
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
