export type { AnswerPassage } from './answer/answer-candidates.ts';
export { type AnswerSentence, type ExtractInput, extractAnswer } from './answer/extract-answer.ts';
export { type Binding, checkClaim, type Nearest, type Verdict } from './claim/check-claim.ts';
export { isFamiliar } from './claim/is-familiar.ts';
export {
  isNews,
  isSaidIn,
  type Quotation,
  type Quoted,
  quotationAt,
  sharesTopic,
} from './claim/quotation-at.ts';
export { addressesIn, addressKey, type Cleaned, cleanLinks } from './document/clean-links.ts';
export { type Cut, createUnitCutter, type UnitCutter } from './document/cut-units.ts';
export { plainText } from './document/plain-text.ts';
export { rowSentence } from './document/row-sentence.ts';
export { type Piece, type SplitOptions, splitPassages } from './document/split-passages.ts';
export { type Sentence, splitSentences } from './document/split-sentences.ts';
export { tableCells } from './document/table-row.ts';
export {
  isCopy,
  isSameText,
  likenessOf,
  type TextSketch,
  textSketch,
} from './document/text-sketch.ts';
export { NEAR_ENOUGH } from './evidence/nearest-place.ts';
export type { EvidencePassage } from './evidence/read-evidence.ts';
export type { FactKind } from './fact/fact-values.ts';
export { contradictionOf, type Fact, type FactText, factsIn } from './fact/facts.ts';
export { detectLanguage } from './language/detect-language.ts';
export { functionWordLanguage } from './language/question-language.ts';
export { holdsContact } from './question/answer-type.ts';
export { definedSubject, type Subject, titleShare } from './question/defined-subject.ts';
export {
  createQuestionMatcher,
  type KnownQuestion,
  type QuestionMatch,
  type QuestionMatcher,
} from './question/question-matcher.ts';
export { searchTerms } from './question/search-terms.ts';
export { isYesOrNo, statesNothing } from './question/states-nothing.ts';
export { findInstructions, type Instruction } from './safety/find-instructions.ts';
export { maskPersonalData } from './safety/mask-personal-data.ts';
export { ordersModel } from './safety/orders-model.ts';
export { contentTerms } from './search/content-terms.ts';
export { contextualTerms, leansBack, type Turn, topicShare } from './search/contextual-terms.ts';
export {
  type FusedHit,
  type FusionArm,
  type FusionWeights,
  fuse,
  fusionWeights,
} from './search/fuse.ts';
export { bm25Idf, keywordWeights, type PassageFields } from './search/keyword-weights.ts';
export { embedDocument, embedQuery, LOCAL_EMBEDDING } from './search/local-embedding.ts';
export { queryTerms, type WeightedTerm } from './search/query-terms.ts';
export { heldTerms, relatedTerms } from './search/related-terms.ts';
export { type RerankHit, rerank } from './search/rerank.ts';
export { weighDocuments } from './search/weigh-documents.ts';
export { analyze } from './words/analyze.ts';
export { estimateTokens, fitTokens } from './words/estimate-tokens.ts';
export { normalizeTerm } from './words/normalize-term.ts';
export { rememberBy } from './words/remember.ts';
export { isStopWord } from './words/stop-words.ts';
export { type Token, tokenize } from './words/tokenize.ts';
