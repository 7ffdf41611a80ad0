import type { SourceId } from '@pixel/contract';
import type { SourceKey, SourceRecord, SourceRunStore } from '../source/port.ts';
import type { Tables } from './tables.ts';

const KEPT = 20;

/** Runs, and what waits for approval. `live` gives a source that exists. */
export function createFakeRuns(
  tables: Tables,
  live: (id: SourceId) => SourceRecord | null,
): SourceRunStore {
  const isOwn = ({ id, clientId }: SourceKey) => live(id)?.clientId === clientId;
  const runsOf = (id: SourceId) =>
    [...tables.sourceRuns.values()]
      .filter((row) => row.sourceId === id)
      .sort((a, b) => b.no - a.no);
  return {
    async saveRun(source, run) {
      if (!isOwn(source)) return;
      tables.sourceRuns.set(`${source.id} ${run.no}`, { ...run, sourceId: source.id });
      for (const { no } of runsOf(source.id).slice(KEPT))
        tables.sourceRuns.delete(`${source.id} ${no}`);
    },
    async listRuns(source) {
      if (!isOwn(source)) return [];
      return runsOf(source.id).map(({ sourceId: _, ...run }) => run);
    },
    async stageDocuments(source, staged) {
      if (!isOwn(source)) return;
      for (const row of staged)
        tables.staged.set(`${source.id} ${row.key}`, { ...row, sourceId: source.id });
    },
    async listStaged(source, after, limit) {
      if (!isOwn(source)) return [];
      return [...tables.staged.values()]
        .filter((row) => row.sourceId === source.id && (after === null || row.key > after))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .slice(0, limit)
        .map(({ key, document }) => ({ key, document }));
    },
    async clearStaged(source) {
      if (!isOwn(source)) return;
      for (const [key, row] of tables.staged)
        if (row.sourceId === source.id) tables.staged.delete(key);
    },
    async listDueSources(now, limit) {
      return [...tables.sources.values()]
        .filter(
          ({ id, clientId, nextSyncAt }) =>
            nextSyncAt !== null &&
            live(id) &&
            tables.clients.get(clientId)?.status !== 'suspended' &&
            new Date(nextSyncAt) <= now,
        )
        .slice(0, limit);
    },
  };
}
