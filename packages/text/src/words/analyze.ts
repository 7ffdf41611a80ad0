import { normalizeTerm } from './normalize-term.ts';
import { stem } from './stem.ts';
import { isUnspaced, type Token, tokenize } from './tokenize.ts';

/** A word as the index sees it. */
export interface AnalyzedTerm {
  /** What is indexed. */
  readonly term: string;
  /** The normalised, unstemmed word it came from: what stop-word lists are asked about. */
  readonly word: string;
  /** False for joined compounds and character pairs, which repeat a word in another form. */
  readonly isWhole: boolean;
}

const CONTRACTION = /'(?:s|t|d|m|re|ve|ll)$/;
const ELISION = /^(?:[cdjlmnst]|qu|un|all|dall|dell|nell|sull)'/;
const PAIRED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
const MAX_TERM_LENGTH = 64;

/**
 * The index terms of a text, in order, with repetitions: normalised, lightly stemmed words. A
 * hyphenated or underscored compound gives its parts and its joined form ("AB-12": ab, ab12, 12);
 * Chinese, Japanese and Korean words also give character pairs, because dictionaries cut the same
 * characters differently in different sentences. Stop words are kept.
 */
export function analyze(text: string): string[] {
  return analyzeTerms(text).map(({ term }) => term);
}

/** As `analyze`, with the word behind each term. */
export function analyzeTerms(text: string): AnalyzedTerm[] {
  const terms: AnalyzedTerm[] = [];
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const next = tokens[i + 1];
    addWord(terms, token.text);
    if (next !== undefined) addPair(terms, text, token, next);
  }
  return terms;
}

function addWord(terms: AnalyzedTerm[], text: string): void {
  const word = bareWord(text);
  if (word === '') return;
  terms.push({ term: stem(word), word, isWhole: true });
  if (word.length < 3 || word.charCodeAt(0) < 0x1100 || !PAIRED.test(word)) return;
  for (let i = 0; i + 2 <= word.length; i += 1) {
    terms.push({ term: word.slice(i, i + 2), word, isWhole: false });
  }
}

function addPair(terms: AnalyzedTerm[], text: string, left: Token, right: Token): void {
  const gap = right.start - left.end;
  if (gap === 1 && isJoint(text.charCodeAt(left.end))) {
    const word = bareWord(left.text + right.text);
    terms.push({ term: stem(word), word, isWhole: false });
  } else if (gap === 0 && left.text.length === 1 && isPaired(left.text) && isPaired(right.text)) {
    const word = left.text + (right.text[0] ?? '');
    terms.push({ term: word, word, isWhole: false });
  }
}

/** The normalised word without English contractions and Romance elisions ("l'école": ecole). */
function bareWord(text: string): string {
  const normal = normalizeTerm(text);
  const bare = normal.includes("'")
    ? normal.replace(CONTRACTION, '').replace(ELISION, '').replaceAll("'", '')
    : normal;
  return bare.length > MAX_TERM_LENGTH ? bare.slice(0, MAX_TERM_LENGTH) : bare;
}

function isPaired(word: string): boolean {
  return word.charCodeAt(0) >= 0x1100 && isUnspaced(word) && PAIRED.test(word);
}

function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x5f || code === 0x2011;
}
