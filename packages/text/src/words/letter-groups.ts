import { LETTER, letterOf } from './letters.ts';

/** The letter groups of some words, to be looked up while a text is walked through. */
export interface LetterGroups {
  /** How many groups each word has. */
  readonly sizes: Uint16Array;
  /** Hashes in open addressing, and the number of each group plus one; 0 is a free place. */
  readonly keys: Int32Array;
  readonly numbers: Int32Array;
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

/** Prepares words for a walk through texts. */
export function letterGroups(words: readonly string[]): LetterGroups {
  const numbers = new Map<number, number>();
  const wordsOf: number[][] = [];
  const sizes = new Uint16Array(words.length);
  for (const [index, word] of words.entries()) {
    const groups = new Set(groupsOf(word));
    sizes[index] = groups.size;
    for (const hash of groups) {
      const number = numbers.get(hash) ?? wordsOf.length;
      if (number === wordsOf.length) wordsOf.push([]);
      numbers.set(hash, number);
      wordsOf[number]?.push(index);
    }
  }
  return { sizes, wordsOf, ...tableOf(numbers) };
}

/** Pairs of syllables, else threes; with the edges of the word where words stand between spaces. */
function groupsOf(word: string): number[] {
  const units: number[] = [];
  let kind: number = LETTER.none;
  for (let at = 0; at < word.length; at += 1) {
    const letter = letterOf(word.charCodeAt(at));
    if (letter >>> 16 === LETTER.ignored) continue;
    if (units.length === 0) kind = letter >>> 16;
    units.push(letter & 0xffff);
  }
  if (kind === LETTER.syllable) {
    if (units.length === 1) return [groupHash(0, 0, units[0] ?? 0)];
    return units.slice(1).map((unit, at) => groupHash(0, units[at] ?? 0, unit));
  }
  const edged = kind === LETTER.unspaced ? units : [EDGE, ...units, EDGE];
  if (edged.length < 3) return [groupHash(0, edged[0] ?? 0, edged[1] ?? 0)];
  return edged.slice(2).map((unit, at) => groupHash(edged[at] ?? 0, edged[at + 1] ?? 0, unit));
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
