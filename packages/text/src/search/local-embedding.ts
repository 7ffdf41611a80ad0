import { type AnalyzedTerm, analyzeTerms } from '../words/analyze.ts';
import { contentTerms } from './content-terms.ts';
import { gramCount, hashGrams, hashTerm } from './hash-features.ts';
import type { PassageFields } from './keyword-weights.ts';

/** The built-in embedding. A new id means that stored vectors must be computed again. */
export const LOCAL_EMBEDDING = { id: 'local-hash-v1', dimensions: 1024 } as const;

const MASK = LOCAL_EMBEDDING.dimensions - 1;
const SIGN_BIT = 1 << 30;
const TITLE_WEIGHT = 2;
const SATURATION = 1.2;
const GRAM_SHARE = 1.5;
/** Pairs of characters and joined compounds say again what their word says. */
const PART_WEIGHT = 0.5;

/**
 * Vector of a passage: unit length, `LOCAL_EMBEDDING.dimensions` long. Each distinct word adds its
 * saturated frequency tf / (tf + 1.2) to one dimension, each of its character 4-grams a share;
 * dimension and sign come from different bits of one hash (Weinberger et al., "Feature Hashing for
 * Large Scale Multitask Learning", 2009). Frequencies of the title count twice. Asymmetric: how rare
 * a word is enters through the question, see `embedQuery`. Compare by inner product.
 */
export function embedDocument(fields: PassageFields): Float32Array {
  const frequencies = new Map<string, { tf: number; term: string }>();
  count(frequencies, analyzeTerms(fields.title), TITLE_WEIGHT);
  count(frequencies, analyzeTerms(fields.headings.join('\n')), 1);
  count(frequencies, contentTerms(fields.text), 1);
  const vector = new Float32Array(LOCAL_EMBEDDING.dimensions);
  for (const [word, { tf, term }] of frequencies) {
    addWord(vector, word, term, tf / (tf + SATURATION));
  }
  return toUnitLength(vector);
}

/**
 * Vector of a question for an inner product with `embedDocument`: unit length, every word and its
 * grams weighted by the word's idf. A word unknown to the index has the largest idf, so a mistyped
 * word is found through its grams.
 * @param idfOf idf of an index term as `bm25Idf` gives it
 */
export function embedQuery(question: string, idfOf: (term: string) => number): Float32Array {
  const content = contentTerms(question);
  const vector = new Float32Array(LOCAL_EMBEDDING.dimensions);
  const seen = new Set<string>();
  for (const { word, term, isWhole } of content.length > 0 ? content : analyzeTerms(question)) {
    const key = isWhole ? word : term;
    if (seen.has(key)) continue;
    seen.add(key);
    addWord(vector, key, term, idfOf(term) * (isWhole ? 1 : PART_WEIGHT));
  }
  return toUnitLength(vector);
}

function count(
  frequencies: Map<string, { tf: number; term: string }>,
  terms: readonly AnalyzedTerm[],
  weight: number,
): void {
  for (const { term, word, isWhole } of terms) {
    const key = isWhole ? word : term;
    const known = frequencies.get(key);
    if (known === undefined) frequencies.set(key, { tf: weight, term });
    else known.tf += weight;
  }
}

function addWord(vector: Float32Array, word: string, term: string, weight: number): void {
  addFeature(vector, hashTerm(term), weight);
  const share = (weight * GRAM_SHARE) / Math.sqrt(gramCount(word));
  hashGrams(word, (hash) => addFeature(vector, hash, share));
}

function addFeature(vector: Float32Array, hash: number, weight: number): void {
  const at = hash & MASK;
  vector[at] = (vector[at] ?? 0) + (hash & SIGN_BIT ? weight : -weight);
}

function toUnitLength(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (sum === 0) return vector;
  const scale = 1 / Math.sqrt(sum);
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) * scale;
  return vector;
}
