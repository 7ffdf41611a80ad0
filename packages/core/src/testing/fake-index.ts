import type { BotId } from '@pixel/contract';
import { DomainError } from '../error.ts';
import type { VectorFields, VectorIndex } from '../knowledge/vector-port.ts';

interface Entry {
  readonly vector: Float32Array;
  readonly fields: VectorFields;
}

export interface FakeIndex<Id extends string> extends VectorIndex<Id> {
  /** While true every call fails as a vector server that is gone does. */
  down: boolean;
  readonly spaces: ReadonlyMap<BotId, ReadonlyMap<Id, Entry>>;
}

/** Exact inner products over all vectors of a bot. */
export function createFakeIndex<Id extends string>(): FakeIndex<Id> {
  const spaces = new Map<BotId, Map<Id, Entry>>();
  const spaceOf = (botId: BotId) => spaces.get(botId) ?? new Map<Id, Entry>();
  const index: FakeIndex<Id> = {
    down: false,
    spaces,
    async put(botId, entries) {
      refuseWhenDown(index);
      const space = spaceOf(botId);
      for (const { id, vector, fields = {} } of entries) space.set(id, { vector, fields });
      spaces.set(botId, space);
    },
    async search(botId, vector, limit, { signal, matching = {} } = {}) {
      signal?.throwIfAborted();
      refuseWhenDown(index);
      return [...spaceOf(botId)]
        .filter(([, { fields }]) =>
          Object.entries(matching).every(([key, value]) => fields[key] === value),
        )
        .map(([id, stored]) => ({ id, score: innerProduct(stored.vector, vector) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    async remove(botId, ids) {
      refuseWhenDown(index);
      const gone = new Set(ids);
      const space = spaceOf(botId);
      for (const id of space.keys()) if (gone.has(id)) space.delete(id);
    },
    async drop(botId) {
      refuseWhenDown(index);
      spaces.delete(botId);
    },
    async count(botId) {
      refuseWhenDown(index);
      return spaceOf(botId).size;
    },
    async listIds(botId, offset, limit) {
      refuseWhenDown(index);
      return [...spaceOf(botId).keys()].slice(offset, offset + limit);
    },
    async health() {
      return index.down ? { ok: false, latencyMs: 0, error: 'down' } : { ok: true, latencyMs: 0 };
    },
  };
  return index;
}

function refuseWhenDown(index: { readonly down: boolean }): void {
  if (index.down) throw new DomainError('unavailable', 'The vector index does not answer.');
}

function innerProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
