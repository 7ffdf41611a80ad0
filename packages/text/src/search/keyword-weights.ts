import { functionWordLanguage } from '../language/question-language.ts';
import { analyzeTerms } from '../words/analyze.ts';
import { stopWords } from '../words/stop-words.ts';

/** What a passage is indexed by. */
export interface PassageFields {
  readonly title: string;
  readonly headings: readonly string[];
  /** The passage itself, Markdown allowed. */
  readonly text: string;
}

/** Saturation of repeated terms and strength of length normalisation (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** Content terms in a passage of average length. Fixed, so that weights never need recomputing. */
const REFERENCE_LENGTH = 130;
const TITLE_WEIGHT = 2;
const HEADING_WEIGHT = 1;

/**
 * BM25 impacts of a passage's terms: the score of a question is the sum of
 * `bm25Idf(term) * weight` over its terms. Formula (Robertson, Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009, with one field-weighted frequency as in BM25F):
 * `tf (k1 + 1) / (tf + k1 (1 - b + b length / 130))`, k1 = 1.2, b = 0.75, where tf adds 2 for each
 * occurrence in the title, 1 in a heading, 1 in the text. Every weight is in (0, 2.2). Stop words
 * are left out of the text but kept from title and headings, so that "about us" finds its page.
 */
export function keywordWeights(fields: PassageFields): Map<string, number> {
  const frequencies = new Map<string, number>();
  const stops = stopWords(functionWordLanguage(fields.text));
  const length =
    addTerms(frequencies, fields.title, TITLE_WEIGHT) +
    addTerms(frequencies, fields.headings.join('\n'), HEADING_WEIGHT) +
    addTerms(frequencies, fields.text, 1, stops);
  const dampening = K1 * (1 - B + (B * length) / REFERENCE_LENGTH);
  for (const [term, tf] of frequencies) frequencies.set(term, (tf * (K1 + 1)) / (tf + dampening));
  return frequencies;
}

/**
 * Inverse document frequency as in BM25, always positive:
 * `ln(1 + (documentCount - df + 0.5) / (df + 0.5))`. An unknown term (df 0) has the largest value.
 */
export function bm25Idf(documentFrequency: number, documentCount: number): number {
  const df = Math.min(Math.max(0, documentFrequency), Math.max(0, documentCount));
  return Math.log(1 + (Math.max(0, documentCount) - df + 0.5) / (df + 0.5));
}

function addTerms(
  frequencies: Map<string, number>,
  text: string,
  weight: number,
  stops?: ReadonlySet<string>,
): number {
  let length = 0;
  for (const { term, word } of analyzeTerms(text)) {
    if (stops?.has(word)) continue;
    length += 1;
    frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
  }
  return length;
}
