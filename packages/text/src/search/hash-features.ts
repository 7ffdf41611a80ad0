/** Receives one hashed feature: 32 well-mixed bits. */
export type FeatureSink = (hash: number) => void;

const GRAM_LENGTH = 4;
const WORD_SEED = 0x811c9dc5;
const GRAM_SEED = 0x2f0b4c47;
const EDGE = 0x5f;

/** Hashes a whole term. FNV-1a over UTF-16 units with the MurmurHash3 finaliser. */
export function hashTerm(term: string): number {
  let hash = WORD_SEED;
  for (let i = 0; i < term.length; i += 1) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Hashes every run of four characters of a word with one edge mark on each side ("_ship", …). */
export function hashGrams(word: string, sink: FeatureSink): void {
  const last = Math.max(1, word.length + 2 - GRAM_LENGTH + 1);
  for (let from = 0; from < last; from += 1) {
    let hash = GRAM_SEED;
    const to = Math.min(from + GRAM_LENGTH, word.length + 2);
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ edged(word, i), 0x01000193);
    sink(mix(hash));
  }
}

/** How many grams `hashGrams` gives for a word. */
export function gramCount(word: string): number {
  return Math.max(1, word.length + 2 - GRAM_LENGTH + 1);
}

function edged(word: string, i: number): number {
  return i === 0 || i > word.length ? EDGE : word.charCodeAt(i - 1);
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
