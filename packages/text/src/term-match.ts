import type { WeightedTerm } from './query-terms.ts';

/** A question term with its full weight: position in the question times idf. */
export interface ScoredTerm {
  readonly term: string;
  readonly weight: number;
}

/** Least similarity of two words for one to count as a spelling or inflection of the other. */
const SIMILAR = 0.5;
const SIMILAR_CREDIT = 0.9;
const MIN_FUZZY_LENGTH = 4;

/** Question terms weighted by idf; compounds and character pairs keep their smaller share. */
export function scoreTerms(
  terms: readonly WeightedTerm[],
  idfOf: (term: string) => number,
): ScoredTerm[] {
  return terms.map(({ term, weight }) => ({ term, weight: weight * Math.max(0, idfOf(term)) }));
}

/**
 * The terms' weight that a set of terms covers. A word that is absent earns partial credit for the most
 * similar present one (Dice coefficient of character trigrams, from 0.5 up).
 */
export function coveredWeight(terms: readonly ScoredTerm[], present: ReadonlySet<string>): number {
  return terms.reduce((sum, { term, weight }) => sum + weight * termCredit(term, present), 0);
}

/** Credit of one term, 0..1: 1 when present, less for its nearest spelling. */
export function termCredit(term: string, present: ReadonlySet<string>): number {
  if (present.has(term)) return 1;
  if (term.length < MIN_FUZZY_LENGTH || /\p{N}/u.test(term)) return 0;
  let best = 0;
  const grams = trigrams(term);
  for (const other of present) {
    if (other.length < MIN_FUZZY_LENGTH || Math.abs(other.length - term.length) > 4) continue;
    best = Math.max(best, dice(grams, trigrams(other)));
  }
  return best >= SIMILAR ? best * SIMILAR_CREDIT : 0;
}

const CACHE_LIMIT = 20_000;
const cache = new Map<string, readonly string[]>();

function trigrams(term: string): readonly string[] {
  const known = cache.get(term);
  if (known !== undefined) return known;
  const padded = `_${term}_`;
  const grams: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i += 1) grams.push(padded.slice(i, i + 3));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(term, grams);
  return grams;
}

function dice(left: readonly string[], right: readonly string[]): number {
  let shared = 0;
  for (const gram of left) if (right.includes(gram)) shared += 1;
  return (2 * shared) / (left.length + right.length);
}

/** A word of a text that stands for a question term, and how well. */
export interface Spelling {
  readonly term: string;
  readonly credit: number;
}

/** Shorter words stand inside others by chance. */
const MIN_PART_LENGTH = 5;
const PART_CREDIT = 0.6;
const INFLECTED = 4;

/**
 * The words of a vocabulary that stand for a term: itself, similar spellings with the credit that
 * `termCredit` gives, and with `parts` compounds that begin or end with it ("Torte" in
 * "Hochzeitstorte"). Beside the term itself only words with the same beginning are looked at.
 */
export function spellingsIn(
  term: string,
  vocabulary: ReadonlySet<string>,
  { parts }: { readonly parts: boolean },
): readonly Spelling[] {
  const isPresent = vocabulary.has(term);
  const found: Spelling[] = isPresent ? [{ term, credit: 1 }] : [];
  if (term.length < MIN_FUZZY_LENGTH || /\p{N}/u.test(term)) return found;
  const grams = trigrams(term);
  const beginning = isPresent ? term.slice(0, INFLECTED) : '';
  // A part may share no trigram with the whole; a similar spelling shares at least half of them.
  for (const other of parts ? vocabulary : neighbours(grams, vocabulary)) {
    if (other.length < MIN_FUZZY_LENGTH || other === term || !other.startsWith(beginning)) continue;
    const credit = similarity(term, grams, other, parts);
    if (credit > 0) found.push({ term: other, credit });
  }
  return found;
}

/** Trigram to the words that hold it. Vocabularies of passages are remembered, and their tables with them. */
const tables = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

function neighbours(grams: readonly string[], vocabulary: ReadonlySet<string>): Set<string> {
  const table = tables.get(vocabulary) ?? tableOf(vocabulary);
  tables.set(vocabulary, table);
  return new Set(grams.flatMap((gram) => table.get(gram) ?? []));
}

function tableOf(vocabulary: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const word of vocabulary)
    if (word.length >= MIN_FUZZY_LENGTH)
      for (const gram of new Set(trigrams(word))) {
        const words = table.get(gram) ?? [];
        words.push(word);
        table.set(gram, words);
      }
  return table;
}

/** The best credit of a term's spellings among some words, 0..1. */
export function creditAmong(
  spellings: readonly Spelling[] | undefined,
  present: ReadonlySet<string>,
): number {
  let best = 0;
  for (const { term, credit } of spellings ?? [])
    if (credit > best && present.has(term)) best = credit;
  return best;
}

function similarity(term: string, grams: readonly string[], other: string, parts: boolean): number {
  if (parts && (isPartOf(term, other) || isPartOf(other, term))) return PART_CREDIT;
  if (Math.abs(other.length - term.length) > 4) return 0;
  const share = dice(grams, trigrams(other));
  return share >= SIMILAR ? share * SIMILAR_CREDIT : 0;
}

function isPartOf(part: string, whole: string): boolean {
  return (
    part.length >= MIN_PART_LENGTH &&
    whole.length >= part.length + 3 &&
    (whole.startsWith(part) || whole.endsWith(part))
  );
}
