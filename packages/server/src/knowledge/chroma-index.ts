import type { BotId, PassageId } from '@pixel/contract';
import { DomainError, type KnowledgeIndex } from '@pixel/core';
import { ChromaClient, ChromaNotFoundError, type Collection } from 'chromadb';

/** HNSW build and search settings. */
const HNSW = { space: 'ip', ef_construction: 200, ef_search: 200, max_neighbors: 32 } as const;
const ADD_BATCH = 200;

/** The vector index in Chroma: one collection per bot, because a shared one is many times slower. */
export function createChromaIndex(options: { readonly url: string }): KnowledgeIndex {
  const { protocol, hostname, port } = new URL(options.url);
  const ssl = protocol === 'https:';
  const client = new ChromaClient({ host: hostname, port: Number(port) || (ssl ? 443 : 80), ssl });
  const collections = new Map<BotId, Collection>();

  const find = async (botId: BotId): Promise<Collection | null> => {
    const known = collections.get(botId);
    if (known) return known;
    try {
      const found = await client.getCollection({ name: nameOf(botId), embeddingFunction: undefined as never });
      collections.set(botId, found);
      return found;
    } catch (cause) {
      if (cause instanceof ChromaNotFoundError) return null;
      throw cause;
    }
  };
  const reach = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      collections.clear();
      throw new DomainError('unavailable', 'The vector index does not answer.', { cause });
    }
  };
  return {
    put: (botId, entries) =>
      reach(async () => {
        const collection =
          (await find(botId)) ??
          (await client.getOrCreateCollection({
            name: nameOf(botId),
            embeddingFunction: null,
            configuration: { hnsw: HNSW },
          }));
        collections.set(botId, collection);
        for (let from = 0; from < entries.length; from += ADD_BATCH) {
          const part = entries.slice(from, from + ADD_BATCH);
          await collection.upsert({
            ids: part.map(({ id }) => id),
            embeddings: part.map(({ vector }) => Array.from(vector)),
          });
        }
      }),
    search: (botId, vector, limit) =>
      reach(async () => {
        const collection = await find(botId);
        if (!collection) return [];
        const found = await collection.query({
          queryEmbeddings: [Array.from(vector)],
          nResults: limit,
          include: ['distances'],
        });
        const distances = found.distances[0] ?? [];
        return (found.ids[0] ?? []).map((id, i) => ({
          id: id as PassageId,
          score: 1 - (distances[i] ?? 1),
        }));
      }),
    remove: (botId, ids) =>
      reach(async () => {
        const collection = ids.length > 0 ? await find(botId) : null;
        await collection?.delete({ ids: [...ids] });
      }),
    drop: (botId) =>
      reach(async () => {
        collections.delete(botId);
        if (await find(botId)) await client.deleteCollection({ name: nameOf(botId) });
        collections.delete(botId);
      }),
    count: (botId) => reach(async () => (await (await find(botId))?.count()) ?? 0),
    listIds: (botId, offset, limit) =>
      reach(async () => {
        const collection = await find(botId);
        if (!collection) return [];
        const { ids } = await collection.get({ offset, limit, include: [] });
        return ids;
      }),
    async health() {
      const started = performance.now();
      try {
        await client.heartbeat();
        return { ok: true, latencyMs: performance.now() - started };
      } catch {
        return { ok: false, latencyMs: performance.now() - started, error: 'does not answer' };
      }
    },
  };
}

const nameOf = (botId: BotId) => botId;
