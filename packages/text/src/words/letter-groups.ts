import { LETTER, letterOf } from './letters.ts';

/** The letter groups of some words, to be looked up while a text is walked through. */
export interface LetterGroups {
  /** How many groups each word has. */
  readonly sizes: Uint16Array;
  /** Hashes in open addressing, and the number of each group plus one; 0 is a free place. */
  readonly keys: Int32Array;
  readonly numbers: Int32Array;
  /** 1 at the `groupSlot` of every group: most groups of a text are told to be none of these at the cost of one look. */
  readonly filter: Uint8Array;
  /** The words that have a group, by its number. */
  readonly wordsOf: readonly (readonly number[])[];
}

/** Stands for the edge of a word in its groups. */
export const EDGE = 0x5f;

/** Hash of a group of three letters, or of two or one with 0 in front (FNV-1a with the finaliser of MurmurHash3). */
export function groupHash(first: number, second: number, third: number): number {
  let hash = Math.imul(first ^ 0x2f0b4c47, 0x01000193);
  hash = Math.imul(hash ^ second, 0x01000193);
  hash = Math.imul(hash ^ third, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) | 0;
}

/** Place of a group in `filter`; others may share it. */
export const groupSlot = (first: number, second: number, third: number): number =>
  (first * 37 + second * 1369 + third) & (FILTER_SIZE - 1);

const FILTER_SIZE = 2_048;

/** Prepares words for a walk through texts. */
export function letterGroups(words: readonly string[]): LetterGroups {
  const numbers = new Map<number, number>();
  const wordsOf: number[][] = [];
  const sizes = new Uint16Array(words.length);
  const filter = new Uint8Array(FILTER_SIZE);
  for (const [index, word] of words.entries()) {
    const groups = new Map(groupsOf(word).map((group) => [groupHash(...group), group]));
    sizes[index] = groups.size;
    for (const [hash, group] of groups) {
      filter[groupSlot(...group)] = 1;
      const number = numbers.get(hash) ?? wordsOf.length;
      if (number === wordsOf.length) wordsOf.push([]);
      numbers.set(hash, number);
      wordsOf[number]?.push(index);
    }
  }
  return { sizes, filter, wordsOf, ...tableOf(numbers) };
}

type Group = readonly [first: number, second: number, third: number];

/** Pairs of syllables, else threes; with the edges of the word where words stand between spaces. */
function groupsOf(word: string): Group[] {
  const units: number[] = [];
  let kind: number = LETTER.none;
  for (let at = 0; at < word.length; at += 1) {
    const letter = letterOf(word.charCodeAt(at));
    if (letter >>> 16 === LETTER.ignored) continue;
    if (units.length === 0) kind = letter >>> 16;
    units.push(letter & 0xffff);
  }
  if (kind === LETTER.syllable) {
    if (units.length === 1) return [[0, 0, units[0] ?? 0]];
    return units.slice(1).map((unit, at) => [0, units[at] ?? 0, unit]);
  }
  const edged = kind === LETTER.unspaced ? units : [EDGE, ...units, EDGE];
  if (edged.length < 3) return [[0, edged[0] ?? 0, edged[1] ?? 0]];
  return edged.slice(2).map((unit, at) => [edged[at] ?? 0, edged[at + 1] ?? 0, unit]);
}

function tableOf(numbers: ReadonlyMap<number, number>) {
  // One place in four is taken, so that a look-up that finds nothing ends at once.
  const size = 2 ** Math.ceil(Math.log2(4 * numbers.size + 4));
  const table = { keys: new Int32Array(size), numbers: new Int32Array(size) };
  for (const [hash, number] of numbers) {
    let slot = hash & (size - 1);
    while (table.numbers[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = hash;
    table.numbers[slot] = number + 1;
  }
  return table;
}
