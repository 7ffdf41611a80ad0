import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Embedder } from '@pixel/core';
import { embedDocument, embedQuery, LOCAL_EMBEDDING } from '@pixel/text';

/**
 * Longest synchronous stretch, in milliseconds. A passage takes about 0.2; an answer given meanwhile waits for such a
 * stretch at each of its twenty or so steps, so it must be short. A worker thread would copy every text and vector.
 */
const SLICE_MS = 2;

/** The embedding that needs no model and no download. */
export function createLocalEmbedder(): Embedder {
  return {
    id: LOCAL_EMBEDDING.id,
    dimensions: LOCAL_EMBEDDING.dimensions,
    async embedPassages(passages, signal) {
      signal?.throwIfAborted();
      const vectors: Float32Array[] = [];
      let since = performance.now();
      for (const passage of passages) {
        vectors.push(embedDocument(passage));
        if (performance.now() - since < SLICE_MS) continue;
        await nextTurn();
        signal?.throwIfAborted();
        since = performance.now();
      }
      return vectors;
    },
    async embedQuery(question, idfOf) {
      return embedQuery(question, idfOf);
    },
  };
}
