import type { Source, SourceId } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import { DomainError, notFound } from '../error.ts';
import { reaches } from '../reach.ts';
import type { SourceKey, SourcePatch, SourceRecord, SourceStore } from '../source/port.ts';
import { pageOfRows } from './fake-page.ts';
import { deleteRowsOfSource, recount } from './fake-purge.ts';
import { liveBot } from './reachable.ts';
import type { Tables } from './tables.ts';

export function createFakeSourceStore(tables: Tables, now: () => Date): SourceStore {
  const live = (reach: Reach, id: SourceId) => {
    const row = tables.sources.get(id);
    return row && reaches(reach, row.clientId) && liveBot(tables, row.botId) ? row : null;
  };
  const change = (
    row: SourceRecord | null,
    patchOf: (row: SourceRecord) => Partial<SourceRecord>,
  ) => {
    if (!row) return null;
    const next = { ...row, ...patchOf(row), updatedAt: now().toISOString() };
    tables.sources.set(row.id, next);
    return next;
  };
  const own = ({ id, clientId }: SourceKey) => live([clientId], id);
  return {
    async saveSource(source) {
      if (tables.sources.has(source.id))
        throw new DomainError('conflict', 'This source exists already.');
      if (liveBot(tables, source.botId)?.clientId !== source.clientId) throw notFound('bot');
      const at = now().toISOString();
      const row: SourceRecord = {
        ...source,
        type: source.config.type,
        ...{ status: 'queued', error: null, progress: { done: 0, total: 0 } },
        ...{ skipped: { count: 0, examples: [] }, documentCount: 0, passageCount: 0 },
        ...{ run: 0, syncedAt: null, createdAt: at, updatedAt: at },
      };
      tables.sources.set(source.id, row);
      return row;
    },
    async findSource(reach, id) {
      return live(reach, id);
    },
    async listSources(reach, input) {
      const rows = [...tables.sources.values()].filter(
        (row) => row.botId === input.botId && live(reach, row.id),
      );
      return pageOfRows<SourceRecord, Source>(rows, input, {
        keyOf: (row) => row.id,
        order: 'descending',
        toItem: ({ clientId: _, config: __, run: ___, ...source }) => source,
      });
    },
    async updateSource(source, patch) {
      return change(own(source), () => fieldsOf(patch));
    },
    async beginRun(id) {
      return change(live('all', id), (row) => ({
        status: 'reading',
        run: row.run + 1,
        error: null,
        progress: { done: 0, total: 0 },
        skipped: { count: 0, examples: [] },
      }));
    },
    async recountSource({ id, clientId }) {
      if (tables.sources.get(id)?.clientId === clientId) recount(tables, id);
    },
    async listFileKeys(botId) {
      return [...tables.sources.values()].flatMap((source) =>
        source.botId === botId && 'fileKey' in source.config ? [source.config.fileKey] : [],
      );
    },
    async deleteSource({ id, clientId }) {
      if (tables.sources.get(id)?.clientId === clientId) deleteRowsOfSource(tables, id);
    },
  };
}

function fieldsOf({ syncedAt, ...patch }: SourcePatch): Partial<SourceRecord> {
  return { ...patch, ...(syncedAt && { syncedAt: syncedAt.toISOString() }) };
}
