export { deleteEmbeddings } from './delete-embeddings.ts';
export { embeddingHealth, embeddingStats } from './embedding-stats.ts';
export type {
  EmbeddingCounts,
  EmbeddingOwner,
  EmbeddingRecord,
  EmbeddingSize,
  EmbeddingStore,
} from './port.ts';
export { repairEmbeddings } from './repair-embeddings.ts';
export { searchEmbeddings } from './search-embeddings.ts';
export { storeEmbeddings } from './store-embeddings.ts';
