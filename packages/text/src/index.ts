export { analyze } from './analyze.ts';
export type { AnswerPassage } from './answer-candidates.ts';
export {
  answerConfidence,
  type ConfidenceInput,
  DEFAULT_ABSTAIN_BELOW,
} from './answer-confidence.ts';
export { contextualTerms, type Turn } from './contextual-terms.ts';
export { detectLanguage } from './detect-language.ts';
export { estimateTokens, fitTokens } from './estimate-tokens.ts';
export {
  type AnswerSentence,
  DEFAULT_ANSWER_BELOW,
  type ExtractInput,
  extractAnswer,
} from './extract-answer.ts';
export { type FusedHit, type FusionArm, type FusionWeights, fuse, fusionWeights } from './fuse.ts';
export { bm25Idf, keywordWeights, type PassageFields } from './keyword-weights.ts';
export { embedDocument, embedQuery, LOCAL_EMBEDDING } from './local-embedding.ts';
export { maskPersonalData } from './mask-personal-data.ts';
export { normalizeTerm } from './normalize-term.ts';
export { plainText } from './plain-text.ts';
export { queryTerms, type WeightedTerm } from './query-terms.ts';
export { rerank } from './rerank.ts';
export { type Piece, type SplitOptions, splitPassages } from './split-passages.ts';
export { type Sentence, splitSentences } from './split-sentences.ts';
export { isStopWord } from './stop-words.ts';
export { SUPPORT_THRESHOLD, type Support, supportOf } from './support-of.ts';
export { isSameText, type TextSketch, textSketch } from './text-sketch.ts';
export { type Token, tokenize } from './tokenize.ts';
