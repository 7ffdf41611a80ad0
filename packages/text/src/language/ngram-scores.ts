import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compactNgrams, type NgramTable } from './compact-ngrams.ts';

/** How `eld` cuts texts into words, and writes bytes as characters in its tables. */
interface Alphabet {
  readonly separators: RegExp;
  readonly dictionary: readonly string[];
}

interface Known extends Alphabet {
  readonly table: NgramTable;
}

/** Characters that are looked at, and bytes after which the word that has begun is the last. */
const SAMPLE = 1000;
const ENOUGH_BYTES = 350;
/** Bytes of a word that are looked at. */
const LONGEST_WORD = 70;
/** Brings the mean score of an n-gram to 0 to 1. */
const SCALE = 25;
const SPACE = 0x20;

let known: Known | undefined;

/**
 * How well the n-grams of a text fit languages, 0 to 1, about .8 where they fit; languages without any are left out. The scores
 * that `eld` gives, without its objects for every n-gram. The first call reads the table (0.2 to 0.5 s, some 40 MB).
 */
export function ngramScores(text: string): Map<string, number> {
  known ??= load();
  const ngrams = ngramsOf(text, known);
  const { languages } = known.table;
  const totals = new Float64Array(languages.length);
  for (const ngram of ngrams) known.table.addScores(ngram, totals);
  const scores = new Map<string, number>();
  for (let i = 0; i < languages.length; i += 1) {
    const mean = (totals[i] ?? 0) / ngrams.size;
    if (mean > 0) scores.set(languages[i] ?? '', mean / (mean + SCALE));
  }
  return scores;
}

/** Four bytes of a word at a time, three further each, with the spaces at its ends. */
function ngramsOf(text: string, alphabet: Alphabet): ReadonlySet<string> {
  const ngrams = new Set<string>();
  for (const word of encodedWords(text, alphabet)) {
    const length = Math.min(word.length, LONGEST_WORD);
    let at = 0;
    for (; at + 4 < length; at += 3) ngrams.add((at === 0 ? ' ' : '') + word.slice(at, at + 4));
    const end = word.slice(length === 3 ? 0 : length - 4);
    ngrams.add(`${at === 0 ? ' ' : ''}${end} `);
  }
  return ngrams;
}

function encodedWords(text: string, { separators, dictionary }: Alphabet): string[] {
  const plain = text.slice(0, SAMPLE).replace(separators, ' ').trim().toLowerCase();
  const words: string[] = [];
  let word = '';
  let read = 0;
  for (const byte of new TextEncoder().encode(plain)) {
    read += 1;
    if (byte !== SPACE) {
      word += byte < 0x80 ? String.fromCharCode(byte) : dictionary[byte];
      continue;
    }
    if (word !== '') words.push(word);
    word = '';
    if (read > ENOUGH_BYTES) break;
  }
  if (word !== '') words.push(word);
  return words;
}

// The entry files of the package evaluate a table as an object literal, which takes 190 to 500 MB. Their neighbours are
// found by path instead, because the package does not export them.
function load(): Known {
  const entry = import.meta.resolve('eld/medium');
  const source = (name: string): URL => new URL(`../${name}`, entry);
  const require = createRequire(import.meta.url);
  const { separators }: Pick<Alphabet, 'separators'> = require(
    fileURLToPath(source('regexPatterns.js')),
  );
  const { dictionary }: Pick<Alphabet, 'dictionary'> = require(
    fileURLToPath(source('dictionary.js')),
  );
  const table = compactNgrams(readFileSync(source('ngrams/large.js'), 'utf8'));
  return { table, separators, dictionary };
}
