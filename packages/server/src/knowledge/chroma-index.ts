import { type BotId, EmbeddingId, PassageId } from '@pixel/contract';
import type { VectorFields, VectorIndex } from '@pixel/core';
import * as z from 'zod';
import { breadthOf } from './chroma-breadth.ts';
import { type ChromaCall, createChromaHttp, unavailable } from './chroma-http.ts';
import { createChromaSpaces, parse, type Space } from './chroma-spaces.ts';
import { startDeadline } from './deadline.ts';

/** Vectors of one request: about 1.4 MB and 5 ms of encoding; servers allow 5,461. */
const BATCH = 250;
const HEARTBEAT = { timeoutMs: 2_000, attempts: 1 };

/** Looking up or making a collection. */
const SPACE_MS = 10_000;

/** How long the index is waited for. */
interface Patience {
  /**
   * A search as a whole, with looking up its collection: somebody waits for the answer, which the keywords give alone by
   * then. The first search after a restart loads the graph: 2.4 s for 100,000 vectors of 1,536 dimensions.
   */
  readonly searchMs: number;
  /** Building the graph may be due inside a write. */
  readonly writeMs: number;
  readonly readMs: number;
}
const PATIENCE: Patience = { searchMs: 4_000, writeMs: 60_000, readMs: 20_000 };

const Hits = z.object({
  ids: z.tuple([z.array(z.string())]),
  distances: z.tuple([z.array(z.number())]),
});
const Ids = z.object({ ids: z.array(z.string()) });

/** A vector index in Chroma, with its connections. */
export interface ChromaIndex<Id extends string = PassageId> extends VectorIndex<Id> {
  close(): Promise<void>;
}

interface ChromaServer {
  readonly url: string;
  readonly tenant?: string;
  readonly database?: string;
  /** Sent as `x-chroma-token`. */
  readonly token?: string;
  readonly patience?: Patience;
}

/** The index of passages: the collection of a bot has its id for a name. */
export const createChromaIndex = (server: ChromaServer): ChromaIndex =>
  createVectors(server, {
    idOf: (text) => PassageId.safeParse(text).data,
    nameOf: (botId) => botId,
  });

/** The index of what programs stored: collections of their own, which no answer searches. */
export const createChromaEmbeddingIndex = (server: ChromaServer): ChromaIndex<EmbeddingId> =>
  createVectors(server, {
    idOf: (text) => EmbeddingId.safeParse(text).data,
    nameOf: (botId) => `${botId}-items`,
  });

/**
 * Vectors in a Chroma server: one collection per bot, because a shared one with a filter is many times slower. Every call
 * has a deadline; whatever the server does wrong becomes DomainError unavailable.
 */
function createVectors<Id extends string>(
  server: ChromaServer,
  kind: {
    /** Undefined for what is no id of this kind. */
    readonly idOf: (text: string) => Id | undefined;
    readonly nameOf: (botId: BotId) => string;
  },
): ChromaIndex<Id> {
  const { url, tenant = 'default_tenant', database = 'default_database', token } = server;
  const { searchMs, writeMs, readMs } = server.patience ?? PATIENCE;
  const WRITE = { timeoutMs: writeMs, attempts: 5 };
  const READ = { timeoutMs: readMs, attempts: 2 };
  const http = createChromaHttp({ url, tenant, database, token });
  const spaces = createChromaSpaces(http, {
    nameOf: kind.nameOf,
    timeoutMs: Math.min(SPACE_MS, writeMs),
  });

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
      const vectors = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
      for (let from = 0; from < vectors.length; from += BATCH) {
        const part = vectors.slice(from, from + BATCH);
        const body = {
          ids: part.map(({ id }) => id),
          embeddings: part.map(({ vector }) => base64(vector)),
          ...(part.some(({ fields }) => fields) && {
            metadatas: part.map(({ fields = {} }) =>
              Object.keys(fields).length > 0 ? fields : null,
            ),
          }),
        };
        const json = await callOn(
          botId,
          () => spaces.open(botId),
          ({ id }) => ({ ...WRITE, method: 'POST', path: `/collections/${id}/upsert`, body }),
        );
        if (json === undefined) throw unavailable(new Error('the collection keeps vanishing'));
        spaces.grow(botId, part.length);
      }
    },
    async search(botId, vector, limit, { signal, matching = {} } = {}) {
      const query = {
        ...{ query_embeddings: [Array.from(vector)], include: ['distances'] },
        ...whereOf(matching),
      };
      const deadline = startDeadline(signal, searchMs);
      const callFor = ({ id, size }: Space): ChromaCall => ({
        ...{ timeoutMs: searchMs, attempts: 2 },
        method: 'POST',
        path: `/collections/${id}/query`,
        body: { ...query, n_results: breadthOf(size, limit) },
        signal: deadline.signal,
      });
      const json = await inSpace(botId, callFor, deadline.signal)
        .catch((cause: unknown) => {
          signal?.throwIfAborted();
          throw deadline.isLate ? unavailable(cause) : cause;
        })
        .finally(deadline.end);
      return json === undefined ? [] : bestHits(parse(Hits, json), { limit, idOf: kind.idOf });
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
      await http.call({ ...WRITE, method: 'DELETE', path: `/collections/${kind.nameOf(botId)}` });
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

/** Equality only, with the operator written out: a value is never read as one. */
function whereOf(matching: VectorFields) {
  const all = Object.entries(matching).map(([key, value]) => ({ [key]: { $eq: value } }));
  if (all.length === 0) return {};
  return { where: all.length === 1 ? all[0] : { $and: all } };
}

/** Chroma's distance is one minus the inner product. What is not an id of ours is no hit. */
function bestHits<Id extends string>(
  { ids: [ids], distances: [distances] }: z.infer<typeof Hits>,
  wanted: { readonly limit: number; readonly idOf: (text: string) => Id | undefined },
) {
  const nearest = ids
    .map((id, at) => ({ id, distance: distances[at] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.distance - b.distance);
  const hits: { id: Id; score: number }[] = [];
  for (const { id: text, distance } of nearest) {
    if (hits.length === wanted.limit || distance === Number.POSITIVE_INFINITY) break;
    const id = wanted.idOf(text);
    if (id) hits.push({ id, score: 1 - distance });
  }
  return hits;
}

/** Little-endian 32-bit floats: a quarter of the size of JSON and almost free to make and to read. */
const base64 = ({ buffer, byteOffset, byteLength }: Float32Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');
