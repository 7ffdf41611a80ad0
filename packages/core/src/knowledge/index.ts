export { buildDocument, contentHashOf } from './build-batch.ts';
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
export { reconcileIndex } from './reconcile-index.ts';
export { repairIndex } from './repair-index.ts';
export { type Retrieval, type RetrievedHit, retrieve } from './retrieve.ts';
export { retrievePassages } from './retrieve-passages.ts';
