import { embedDocument, embedQuery, LOCAL_EMBEDDING } from '@pixel/text';
import type { Embedder } from '../knowledge/port.ts';

/** The built-in embedding: pure and fast enough to be used as it is. */
export const fakeEmbedder: Embedder = {
  ...LOCAL_EMBEDDING,
  async embedPassages(passages, signal) {
    signal?.throwIfAborted();
    return passages.map(embedDocument);
  },
  async embedQuery(question, idfOf, signal) {
    signal?.throwIfAborted();
    return embedQuery(question, idfOf);
  },
};
