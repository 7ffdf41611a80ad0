import type { BotId } from '@pixel/contract';
import * as z from 'zod';
import { type ChromaHttp, unavailable } from './chroma-http.ts';

/**
 * Graph of a collection, measured on 1,024 dimensions of the local embedding: recall of the best eight is .98 at 10,000
 * vectors, with smaller values .86 to .97; larger ones make adding slower and find no more. `chroma-breadth.ts` widens the
 * search in larger collections.
 */
const HNSW = { space: 'ip', max_neighbors: 32, ef_construction: 200, ef_search: 400 } as const;
/** How long a collection's id and size are taken to be true: other processes drop and grow collections too. */
const KNOWN_MS = 60_000;
const MAX_KNOWN = 10_000;
const ATTEMPTS = 2;

const Collection = z.object({ id: z.uuid() });
const Count = z.number().int().min(0);

/** One bot's collection. */
export interface Space {
  readonly id: string;
  /** Vectors in it when it was looked up, with those put since. */
  readonly size: number;
}

export interface ChromaSpaces {
  /** Null when the bot has no collection. */
  find(botId: BotId, signal?: AbortSignal): Promise<Space | null>;
  /** Makes the collection when there is none. */
  open(botId: BotId): Promise<Space>;
  /** Counts vectors that were put. */
  grow(botId: BotId, by: number): void;
  /** The next look goes to the server. */
  forget(botId: BotId): void;
}

/** Collections by bot; their ids are remembered, as looking one up costs as much as a search. */
export function createChromaSpaces(
  http: ChromaHttp,
  { nameOf, timeoutMs }: { readonly nameOf: (botId: BotId) => string; readonly timeoutMs: number },
): ChromaSpaces {
  const CALL = { timeoutMs, attempts: ATTEMPTS };
  const known = new Map<BotId, Space & { readonly until: number }>();

  const remember = async (botId: BotId, json: unknown, signal?: AbortSignal) => {
    const { id } = parse(Collection, json);
    const path = `/collections/${id}/count`;
    const counted = await http.call({ ...CALL, method: 'GET', path, signal });
    const size = counted.missing ? 0 : parse(Count, counted.json);
    const space = { id, size, until: performance.now() + KNOWN_MS };
    known.delete(botId);
    known.set(botId, space);
    for (const oldest of known.keys()) {
      if (known.size <= MAX_KNOWN) break;
      known.delete(oldest);
    }
    return space;
  };

  return {
    async find(botId, signal) {
      const space = known.get(botId);
      if (space && performance.now() < space.until) return space;
      known.delete(botId);
      const path = `/collections/${nameOf(botId)}`;
      const found = await http.call({ ...CALL, method: 'GET', path, signal });
      return found.missing ? null : remember(botId, found.json, signal);
    },
    async open(botId) {
      const space = known.get(botId);
      if (space && performance.now() < space.until) return space;
      // No embedding function is ever named: the server has nothing to load and we nothing to trust.
      const body = { name: nameOf(botId), get_or_create: true, configuration: { hnsw: HNSW } };
      const made = await http.call({ ...CALL, method: 'POST', path: '/collections', body });
      return remember(botId, made.json);
    },
    grow(botId, by) {
      const space = known.get(botId);
      if (space) known.set(botId, { ...space, size: space.size + by });
    },
    forget(botId) {
      known.delete(botId);
    },
  };
}

/** Parses what the server sent; an answer of another shape counts as none. */
export function parse<T>(schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw unavailable(parsed.error);
  return parsed.data;
}
