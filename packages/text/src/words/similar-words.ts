/** Least similarity of two words for one to count as a spelling or inflection of the other. */
const SIMILAR = 0.5;
/** Shorter words are too much alike to be compared. */
const MIN_LENGTH = 4;
const MAX_LENGTH_GAP = 4;

/** A word of a vocabulary and its Dice coefficient of character trigrams with the word looked for, 0.5 to 1. */
export interface SimilarWord {
  readonly word: string;
  readonly share: number;
}

/** False for short words and for numbers, which are themselves or something else. */
export const hasSpellings = (word: string): boolean =>
  word.length >= MIN_LENGTH && !/\p{N}/u.test(word);

/**
 * The words of a vocabulary that are spelled like `word`, in the vocabulary's order, without itself. Exact: each word
 * has 64 bits for its trigrams, and only those that share enough bits are compared.
 */
export function similarWords(word: string, vocabulary: ReadonlySet<string>): SimilarWord[] {
  if (!hasSpellings(word)) return [];
  const { words, low, high, sizes } = tableOf(vocabulary);
  const shape = shapeOf(word);
  const found: SimilarWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const size = sizes[at] ?? 0;
    if (Math.abs(size - shape.grams.length) > MAX_LENGTH_GAP) continue;
    const sharedBits =
      bitCount(shape.low & (low[at] ?? 0)) + bitCount(shape.high & (high[at] ?? 0));
    // Trigrams of one bit count as shared: the estimate is never too small.
    if (2 * (sharedBits + shape.spare) < SIMILAR * (size + shape.grams.length)) continue;
    const other = words[at] ?? '';
    if (other === word) continue;
    const share = dice(shape, shapeOf(other));
    if (share >= SIMILAR) found.push({ word: other, share });
  }
  return found;
}

/** Shorter words stand inside others by chance. */
const MIN_PART_LENGTH = 5;
/** Least letters beside the part. */
const MIN_REST = 3;

/** The words of a vocabulary that begin or end with `word`, or that it begins or ends with, in the vocabulary's order. */
export function compoundsOf(word: string, vocabulary: ReadonlySet<string>): string[] {
  const { words } = tableOf(vocabulary);
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  const found: string[] = [];
  for (const other of words)
    if (other.charCodeAt(0) === first || other.charCodeAt(other.length - 1) === last)
      if (isPartOf(word, other) || isPartOf(other, word)) found.push(other);
  return found;
}

const isPartOf = (part: string, whole: string): boolean =>
  part.length >= MIN_PART_LENGTH &&
  whole.length >= part.length + MIN_REST &&
  (whole.startsWith(part) || whole.endsWith(part));

/** The words of a vocabulary that are long enough, side by side with the bits and numbers of their trigrams. */
interface WordTable {
  readonly words: readonly string[];
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** A word of n letters has n trigrams, since its ends count. */
  readonly sizes: Uint8Array;
}

/** Vocabularies of passages are remembered, and their tables with them. */
const tables = new WeakMap<ReadonlySet<string>, WordTable>();

function tableOf(vocabulary: ReadonlySet<string>): WordTable {
  const known = tables.get(vocabulary);
  if (known !== undefined) return known;
  const words = [...vocabulary].filter((word) => word.length >= MIN_LENGTH);
  const table = {
    words,
    low: new Int32Array(words.length),
    high: new Int32Array(words.length),
    sizes: new Uint8Array(words.length),
  };
  for (const [at, word] of words.entries()) {
    const { low, high } = shapeOf(word);
    table.low[at] = low;
    table.high[at] = high;
    table.sizes[at] = Math.min(word.length, 255);
  }
  tables.set(vocabulary, table);
  return table;
}

/** The trigrams of a word with its ends, as numbers, and as bits. */
interface Shape {
  readonly grams: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Trigrams beyond one a bit. */
  readonly spare: number;
}

const MOST_SHAPES = 20_000;
const shapes = new Map<string, Shape>();
const END = 0x5f;

function shapeOf(word: string): Shape {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  const grams: number[] = [];
  let low = 0;
  let high = 0;
  let first = END;
  let second = word.charCodeAt(0);
  for (let at = 1; at <= word.length; at += 1) {
    const third = at < word.length ? word.charCodeAt(at) : END;
    grams.push((first * 0x1_0000 + second) * 0x1_0000 + third);
    const bit = (first * 31 + second * 17 + third * 7) & 63;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
    first = second;
    second = third;
  }
  const shape = { grams, low, high, spare: grams.length - bitCount(low) - bitCount(high) };
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(word, shape);
  return shape;
}

function dice(left: Shape, right: Shape): number {
  let shared = 0;
  for (const gram of left.grams) if (right.grams.includes(gram)) shared += 1;
  return (2 * shared) / (left.grams.length + right.grams.length);
}

/** Bits that are set in 32 (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x5555_5555);
  n = (n & 0x3333_3333) + ((n >>> 2) & 0x3333_3333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
