import type { BotId, EmbeddingId } from '@pixel/contract';
import type { EmbeddingOwner, EmbeddingRecord, EmbeddingStore } from '../embedding/port.ts';
import { notFound } from '../error.ts';
import { liveBot } from './reachable.ts';
import type { EmbeddingRow, Tables } from './tables.ts';

export function createFakeEmbeddingStore(tables: Tables, now: () => Date): EmbeddingStore {
  const table = tables.embeddings;
  const rowsOf = (botId: BotId) =>
    [...table.values()].filter((row) => row.botId === botId).sort((a, b) => (a.id < b.id ? -1 : 1));
  const owned = ({ botId, clientId }: EmbeddingOwner) =>
    rowsOf(botId).filter((row) => row.clientId === clientId);
  const setEmbedder = (row: EmbeddingRow | undefined, embedder: string) => {
    if (row) table.set(row.id, { ...row, embedder });
  };
  return {
    async saveEmbeddings(owner, items) {
      if (liveBot(tables, owner.botId)?.clientId !== owner.clientId) throw notFound('bot');
      const gone: EmbeddingId[] = [];
      for (const { id, key, text, metadata } of items) {
        const old = owned(owner).find((row) => row.key === key);
        const { botId, clientId } = owner;
        const embedder = old?.id === id ? old.embedder : '';
        if (old && old.id !== id) {
          table.delete(old.id);
          gone.push(old.id);
        }
        table.set(id, { botId, clientId, id, key, text, metadata, embedder, storedAt: now() });
      }
      return gone;
    },
    async deleteEmbeddings(owner, keys) {
      const gone = owned(owner).filter((row) => keys.includes(row.key));
      for (const { id } of gone) table.delete(id);
      return gone.map(({ id }) => id);
    },
    async deleteAllEmbeddings(owner) {
      const gone = owned(owner);
      for (const { id } of gone) table.delete(id);
      return gone.length;
    },
    async countEmbeddings(botId, embedder) {
      const rows = rowsOf(botId);
      const indexed = rows.filter((row) => row.embedder === embedder).length;
      const waiting = rows.filter((row) => row.embedder === '').length;
      return { total: rows.length, indexed, outdated: rows.length - indexed - waiting };
    },
    async measureEmbeddings(botId) {
      const rows = rowsOf(botId);
      const times = rows.map((row) => row.storedAt.getTime());
      return {
        textBytes: rows.reduce((sum, row) => sum + new TextEncoder().encode(row.text).length, 0),
        storedAt: times.length === 0 ? null : new Date(Math.max(...times)),
      };
    },
    async listEmbeddings(owner, after, limit) {
      return owned(owner)
        .filter((row) => after === null || row.id > after)
        .slice(0, limit)
        .map(toRecord);
    },
    async listUnindexed(botId, limit) {
      return rowsOf(botId)
        .filter((row) => row.embedder === '')
        .slice(0, limit)
        .map(toRecord);
    },
    async markIndexed(botId, ids, embedder) {
      for (const row of rowsOf(botId)) if (ids.includes(row.id)) setEmbedder(row, embedder);
    },
    async forgetIndexed(botId) {
      for (const row of rowsOf(botId)) setEmbedder(row, '');
    },
    async listIndexedIds(botId, after, limit) {
      return rowsOf(botId)
        .filter((row) => row.embedder !== '' && (after === null || row.id > after))
        .slice(0, limit)
        .map(({ id }) => id);
    },
    async findEmbeddings(owner, { ids, embedder, matching }) {
      if (!liveBot(tables, owner.botId)) return [];
      const rows = new Map(owned(owner).map((row) => [row.id, row]));
      return [...new Set(ids)].flatMap((id) => {
        const row = rows.get(id);
        const fits =
          row?.embedder === embedder &&
          Object.entries(matching).every(([key, value]) => row.metadata[key] === value);
        return row && fits ? [toRecord(row)] : [];
      });
    },
  };
}

const toRecord = ({ id, key, text, metadata }: EmbeddingRow): EmbeddingRecord => ({
  ...{ id, key, text, metadata },
});
