import { type BotId, PassageId } from '@pixel/contract';
import type { KnowledgeIndex } from '@pixel/core';
import * as z from 'zod';
import { breadthOf } from './chroma-breadth.ts';
import { type ChromaCall, createChromaHttp, unavailable } from './chroma-http.ts';
import { createChromaSpaces, parse, type Space } from './chroma-spaces.ts';

/** Vectors of one request: about 1.4 MB and 5 ms of encoding; servers allow 5,461. */
const BATCH = 250;
/** The first search after a restart loads the graph: 2.4 s for 100,000 vectors of 1,536 dimensions. */
const SEARCH = { timeoutMs: 10_000, attempts: 2 };
/** Building the graph may be due inside a write. */
const WRITE = { timeoutMs: 60_000, attempts: 5 };
const READ = { timeoutMs: 20_000, attempts: 2 };
const HEARTBEAT = { timeoutMs: 2_000, attempts: 1 };

const Hits = z.object({
  ids: z.tuple([z.array(z.string())]),
  distances: z.tuple([z.array(z.number())]),
});
const Ids = z.object({ ids: z.array(z.string()) });

/** The vector index in Chroma, with its connections. */
export interface ChromaIndex extends KnowledgeIndex {
  close(): Promise<void>;
}

/**
 * The vector index in a Chroma server: one collection per bot, because a shared one with a filter is many times slower.
 * Every call has a deadline; whatever the server does wrong becomes DomainError unavailable.
 */
export function createChromaIndex(options: {
  readonly url: string;
  readonly tenant?: string;
  readonly database?: string;
  /** Sent as `x-chroma-token`. */
  readonly token?: string;
}): ChromaIndex {
  const { url, tenant = 'default_tenant', database = 'default_database', token } = options;
  const http = createChromaHttp({ url, tenant, database, token });
  const spaces = createChromaSpaces(http);

  /**
   * Calls on the collection that `look` finds; undefined when it finds none. A remembered collection may be gone by now: then it
   * is looked for again, once.
   */
  const callOn = async (
    botId: BotId,
    look: () => Promise<Space | null>,
    callFor: (space: Space) => ChromaCall,
  ): Promise<unknown> => {
    for (let looks = 0; looks < 2; looks += 1) {
      const space = await look();
      if (!space) return undefined;
      const { missing, json } = await http.call(callFor(space));
      if (!missing) return json;
      spaces.forget(botId);
    }
    return undefined;
  };
  const inSpace = (botId: BotId, callFor: (space: Space) => ChromaCall, signal?: AbortSignal) =>
    callOn(botId, () => spaces.find(botId, signal), callFor);

  return {
    async put(botId, entries) {
      const vectors = [...new Map(entries.map(({ id, vector }) => [id, vector]))];
      for (let from = 0; from < vectors.length; from += BATCH) {
        const part = vectors.slice(from, from + BATCH);
        const body = { ids: part.map(([id]) => id), embeddings: part.map(([, v]) => base64(v)) };
        const json = await callOn(
          botId,
          () => spaces.open(botId),
          ({ id }) => ({ ...WRITE, method: 'POST', path: `/collections/${id}/upsert`, body }),
        );
        if (json === undefined) throw unavailable(new Error('the collection keeps vanishing'));
        spaces.grow(botId, part.length);
      }
    },
    async search(botId, vector, limit, signal) {
      const query = { query_embeddings: [Array.from(vector)], include: ['distances'] };
      const callFor = ({ id, size }: Space): ChromaCall => ({
        ...SEARCH,
        method: 'POST',
        path: `/collections/${id}/query`,
        body: { ...query, n_results: breadthOf(size, limit) },
        signal,
      });
      const json = await inSpace(botId, callFor, signal);
      return json === undefined ? [] : bestHits(parse(Hits, json), limit);
    },
    async remove(botId, ids) {
      for (let from = 0; from < ids.length; from += BATCH) {
        const body = { ids: ids.slice(from, from + BATCH) };
        await inSpace(botId, ({ id }) => ({
          ...WRITE,
          method: 'POST',
          path: `/collections/${id}/delete`,
          body,
        }));
      }
    },
    async drop(botId) {
      await http.call({ ...WRITE, method: 'DELETE', path: `/collections/${botId}` });
      spaces.forget(botId);
    },
    async count(botId) {
      const json = await inSpace(botId, ({ id }) => ({
        ...READ,
        method: 'GET',
        path: `/collections/${id}/count`,
      }));
      return json === undefined ? 0 : parse(z.number().int().min(0), json);
    },
    async listIds(botId, offset, limit) {
      const json = await inSpace(botId, ({ id }) => ({
        ...READ,
        method: 'POST',
        path: `/collections/${id}/get`,
        body: { offset, limit, include: [] },
      }));
      return json === undefined ? [] : parse(Ids, json).ids;
    },
    async health() {
      const startedAt = performance.now();
      const latencyMs = () => Math.round(performance.now() - startedAt);
      try {
        await http.call({ ...HEARTBEAT, method: 'GET', path: '/heartbeat', root: true });
        return { ok: true, latencyMs: latencyMs() };
      } catch {
        return { ok: false, latencyMs: latencyMs(), error: 'Chroma does not answer.' };
      }
    },
    close: () => http.close(),
  };
}

/** Chroma's distance is one minus the inner product. What is not an id of ours is no hit. */
function bestHits({ ids: [ids], distances: [distances] }: z.infer<typeof Hits>, limit: number) {
  const nearest = ids
    .map((id, at) => ({ id, distance: distances[at] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.distance - b.distance);
  const hits: { id: PassageId; score: number }[] = [];
  for (const { id: text, distance } of nearest) {
    if (hits.length === limit || distance === Number.POSITIVE_INFINITY) break;
    const id = PassageId.safeParse(text);
    if (id.success) hits.push({ id: id.data, score: 1 - distance });
  }
  return hits;
}

/** Little-endian 32-bit floats: a quarter of the size of JSON and almost free to make and to read. */
const base64 = ({ buffer, byteOffset, byteLength }: Float32Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');
