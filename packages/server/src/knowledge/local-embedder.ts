import { type Embedder, inSlices } from '@pixel/core';
import { embedDocument, embedQuery, LOCAL_EMBEDDING } from '@pixel/text';

/**
 * The embedding that needs no model and no download. In slices: a worker thread would copy every text and vector.
 * @param rest what it does between two slices, so that others can work
 */
export function createLocalEmbedder(rest: () => Promise<void>): Embedder {
  return {
    id: LOCAL_EMBEDDING.id,
    dimensions: LOCAL_EMBEDDING.dimensions,
    async embedPassages(passages, signal) {
      signal?.throwIfAborted();
      const vectors: Float32Array[] = [];
      const pause = async () => {
        await rest();
        signal?.throwIfAborted();
      };
      await inSlices({ now: () => new Date(), pause }, passages, (passage) => {
        vectors.push(embedDocument(passage));
      });
      return vectors;
    },
    async embedQuery(question, idfOf) {
      return embedQuery(question, idfOf);
    },
  };
}
