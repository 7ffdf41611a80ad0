import type { BotId, PassageId } from '@pixel/contract';
import { DomainError } from '../error.ts';
import type { KnowledgeIndex } from '../knowledge/port.ts';

export interface FakeIndex extends KnowledgeIndex {
  /** While true every call fails as a vector server that is gone does. */
  down: boolean;
  readonly spaces: ReadonlyMap<BotId, ReadonlyMap<PassageId, Float32Array>>;
}

/** Exact inner products over all vectors of a bot. */
export function createFakeIndex(): FakeIndex {
  const spaces = new Map<BotId, Map<PassageId, Float32Array>>();
  const spaceOf = (botId: BotId) => spaces.get(botId) ?? new Map<PassageId, Float32Array>();
  const index: FakeIndex = {
    down: false,
    spaces,
    async put(botId, entries) {
      refuseWhenDown(index);
      const space = spaceOf(botId);
      for (const { id, vector } of entries) space.set(id, vector);
      spaces.set(botId, space);
    },
    async search(botId, vector, limit, signal) {
      signal?.throwIfAborted();
      refuseWhenDown(index);
      return [...spaceOf(botId)]
        .map(([id, stored]) => ({ id, score: innerProduct(stored, vector) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    async remove(botId, ids) {
      refuseWhenDown(index);
      for (const id of ids) spaceOf(botId).delete(id);
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

function refuseWhenDown(index: FakeIndex): void {
  if (index.down) throw new DomainError('unavailable', 'The vector index does not answer.');
}

function innerProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
