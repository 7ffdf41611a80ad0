export { analyze } from './analyze.ts';
export type { AnswerPassage } from './answer-candidates.ts';
export { type Binding, checkClaim, type Verdict } from './check-claim.ts';
export { addressesIn, addressKey, type Cleaned, cleanLinks } from './clean-links.ts';
export { contextualTerms, type Turn } from './contextual-terms.ts';
export { type Cut, createUnitCutter, type UnitCutter } from './cut-units.ts';
export { detectLanguage } from './detect-language.ts';
export { estimateTokens, fitTokens } from './estimate-tokens.ts';
export { type AnswerSentence, type ExtractInput, extractAnswer } from './extract-answer.ts';
export type { FactKind } from './fact-values.ts';
export { contradictionOf, type Fact, type FactText, factsIn } from './facts.ts';
export { findInstructions, type Instruction } from './find-instructions.ts';
export { type FusedHit, type FusionArm, type FusionWeights, fuse, fusionWeights } from './fuse.ts';
export { isFamiliar } from './is-familiar.ts';
export { bm25Idf, keywordWeights, type PassageFields } from './keyword-weights.ts';
export { embedDocument, embedQuery, LOCAL_EMBEDDING } from './local-embedding.ts';
export { maskPersonalData } from './mask-personal-data.ts';
export { normalizeTerm } from './normalize-term.ts';
export { ordersModel } from './orders-model.ts';
export { plainText } from './plain-text.ts';
export { queryTerms, type WeightedTerm } from './query-terms.ts';
export {
  createQuestionMatcher,
  type KnownQuestion,
  type QuestionMatch,
  type QuestionMatcher,
} from './question-matcher.ts';
export type { EvidencePassage } from './read-evidence.ts';
export { heldTerms, relatedTerms } from './related-terms.ts';
export { rememberBy } from './remember.ts';
export { type RerankHit, rerank } from './rerank.ts';
export { rowSentence } from './row-sentence.ts';
export { type Piece, type SplitOptions, splitPassages } from './split-passages.ts';
export { type Sentence, splitSentences } from './split-sentences.ts';
export { isYesOrNo, statesNothing } from './states-nothing.ts';
export { isStopWord } from './stop-words.ts';
export { tableCells } from './table-row.ts';
export { isCopy, isSameText, likenessOf, type TextSketch, textSketch } from './text-sketch.ts';
export { type Token, tokenize } from './tokenize.ts';
