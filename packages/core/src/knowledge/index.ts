export { embedPending } from './embed-pending.ts';
export { createIndexer, type Indexer } from './indexer.ts';
export type {
  DocumentBatch,
  Embedder,
  KnowledgeIndex,
  KnowledgeStore,
  KnownDocument,
  NewDocument,
  NewPassage,
  NewPosting,
  PassageRecord,
  PassageText,
  VectorFields,
  VectorIndex,
  WholeDocument,
} from './port.ts';
export type { RetrievedHit } from './rank-candidates.ts';
export { reconcileIndex } from './reconcile-index.ts';
export { repairIndex } from './repair-index.ts';
export { type Retrieval, retrieve } from './retrieve.ts';
export { retrievePassages } from './retrieve-passages.ts';
