import { type AnalyzedTerm, analyzeTerms } from '../words/analyze.ts';
import { contentTerms } from './content-terms.ts';
import { withJoinedVerbs } from './phrase-terms.ts';

/** An index term to look for, and how much it counts (1 for a word of the question itself). */
export interface WeightedTerm {
  readonly term: string;
  /** The normalised word it came from; empty for joined compounds and character pairs. */
  readonly word: string;
  readonly weight: number;
}

const MAX_TERMS = 32;
const MAX_CHARS = 8000;
// A compound or a character pair says again what its word says: it may confirm, not dominate.
const PART_WEIGHT = 0.5;

/**
 * The index terms of a question, first occurrence first, each once, at most 32, from its
 * first 8,000 characters. Stop words of the
 * question's language are dropped unless nothing else remains. Multiply each weight by `bm25Idf`.
 * @param language ISO 639-1 of the question when known
 */
export function queryTerms(question: string, language?: string): WeightedTerm[] {
  const sample = withJoinedVerbs(question.slice(0, MAX_CHARS));
  const content = contentTerms(sample, language);
  return distinct(content.length > 0 ? content : analyzeTerms(sample));
}

function distinct(terms: readonly AnalyzedTerm[]): WeightedTerm[] {
  const found = new Map<string, WeightedTerm>();
  for (const { term, word, isWhole } of terms) {
    const known = found.get(term);
    if (term === '' || known?.weight === 1 || (found.size >= MAX_TERMS && !known)) continue;
    if (isWhole) found.set(term, { term, word, weight: 1 });
    else if (!known) found.set(term, { term, word: '', weight: PART_WEIGHT });
  }
  return [...found.values()];
}
