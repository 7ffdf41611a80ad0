import { embedDocument, embedQuery, LOCAL_EMBEDDING } from '@pixel/text';
import type { Embedder } from '../knowledge/vector-port.ts';

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

/** The same, and the texts of the passages that it was given so far. */
export function listeningEmbedder(): { readonly embedder: Embedder; readonly embedded: string[] } {
  const embedded: string[] = [];
  const embedder: Embedder = {
    ...fakeEmbedder,
    embedPassages(passages, signal) {
      embedded.push(...passages.map(({ text }) => text));
      return fakeEmbedder.embedPassages(passages, signal);
    },
  };
  return { embedder, embedded };
}
