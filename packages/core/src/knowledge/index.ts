export { billEmbedding } from './bill-embedding.ts';
export { buildDocument, contentHashOf, isCutOtherwise } from './build-batch.ts';
export { embedPending } from './embed-pending.ts';
export { excludePassage } from './exclude-passage.ts';
export { createIndexer, type Indexer, type Tally } from './indexer.ts';
export { joinNeighbours } from './join-neighbours.ts';
export { mergeSegments } from './merge-segments.ts';
export { type ModelOrderCtx, type OrderPassages, orderByModel } from './model-order.ts';
export type {
  DocumentBatch,
  KeywordSegment,
  KnowledgeStore,
  KnownDocument,
  NewDocument,
  NewPassage,
  NewPosting,
  OwnPassage,
  PassageRecord,
  PassageText,
  RefreshedPage,
  StoredPage,
  Unseen,
  UnseenDocument,
  WholeDocument,
  WrittenDocuments,
} from './port.ts';
export type { RetrievedHit } from './rank-candidates.ts';
export { reconcileIndex } from './reconcile-index.ts';
export { repairIndex } from './repair-index.ts';
export { type Retrieval, type RetrieveCtx, retrieve } from './retrieve.ts';
export { retrievePassages } from './retrieve-passages.ts';
export type {
  Embedder,
  EmbeddingUsage,
  KnowledgeIndex,
  VectorFields,
  VectorIndex,
} from './vector-port.ts';
