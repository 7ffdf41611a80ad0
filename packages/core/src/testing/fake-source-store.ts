import type { Source, SourceId } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import { DomainError, notFound, staleVersion } from '../error.ts';
import { reaches } from '../reach.ts';
import type {
  ExpectedSource,
  SourceKey,
  SourcePatch,
  SourcePlan,
  SourceRecord,
  SourceStore,
} from '../source/port.ts';
import { holdingsOf } from './fake-holdings.ts';
import { pageOfRows } from './fake-page.ts';
import { deleteRowsOfSource, recount } from './fake-purge.ts';
import { createFakeRuns } from './fake-runs.ts';
import { liveBot } from './reachable.ts';
import type { SourceRow, Tables } from './tables.ts';

export function createFakeSourceStore(tables: Tables, now: () => Date): SourceStore {
  const live = (reach: Reach, id: SourceId) => {
    const row = tables.sources.get(id);
    return row && reaches(reach, row.clientId) && liveBot(tables, row.botId) ? row : null;
  };
  const change = (row: SourceRow | null, patchOf: (row: SourceRow) => Partial<SourceRecord>) => {
    if (!row) return null;
    const next = { ...row, ...patchOf(row), updatedAt: now().toISOString() };
    tables.sources.set(row.id, next);
    return toRecord(next);
  };
  const own = ({ id, clientId }: SourceKey) => live([clientId], id);
  return {
    ...createFakeRuns(tables, (id) => live('all', id)),
    async saveSource(source) {
      if (tables.sources.has(source.id))
        throw new DomainError('conflict', 'This source exists already.');
      if (liveBot(tables, source.botId)?.clientId !== source.clientId) throw notFound('bot');
      const at = now().toISOString();
      const row: SourceRow = {
        ...source,
        type: source.config.type,
        ...{ status: 'queued', error: null, progress: { done: 0, total: 0 } },
        ...{ skipped: { count: 0, examples: [] }, documentCount: 0, passageCount: 0 },
        ...{ run: 0, purpose: 'apply', syncedAt: null, createdAt: at, updatedAt: at },
        ...{ schedule: 'never', nextSyncAt: null, approveAbove: null, version: 1 },
      };
      tables.sources.set(source.id, row);
      return toRecord(row);
    },
    async findSource(reach, id) {
      const row = live(reach, id);
      return row && toRecord(row);
    },
    async findOwnerStatus(id) {
      const row = live('all', id);
      return (row && tables.clients.get(row.clientId)?.status) ?? null;
    },
    async listSources(reach, input) {
      const rows = [...tables.sources.values()].filter(
        (row) => row.botId === input.botId && live(reach, row.id),
      );
      return pageOfRows<SourceRow, Source>(rows, input, {
        keyOf: (row) => row.id,
        order: 'descending',
        toItem: toSource,
      });
    },
    async updateSource(source, patch, expected = {}) {
      const row = own(source);
      return change(row && isAs(row, expected) ? row : null, () => fieldsOf(patch));
    },
    async planSource(source, { version, ...plan }) {
      return change(own(source), (row) => {
        if (version !== undefined && version !== row.version) throw staleVersion('source');
        return { ...fieldsOf(plan), version: row.version + 1 };
      });
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
    async measureHoldings(bot) {
      return holdingsOf(tables, bot);
    },
    // Transactions of the fakes come one after the other.
    async lockHoldings() {},
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

const isAs = (row: SourceRow, { status, purpose }: ExpectedSource): boolean =>
  (status?.includes(row.status) ?? true) && (purpose?.includes(row.purpose) ?? true);

const toRecord = ({ addedBy: _, ...record }: SourceRow): SourceRecord => record;

function toSource(row: SourceRow): Source {
  const { clientId: _, config: __, run: ___, purpose: ____, addedBy: _____, ...source } = row;
  return source;
}

function fieldsOf({
  syncedAt,
  nextSyncAt,
  ...patch
}: SourcePatch & Omit<SourcePlan, 'version'>): Partial<SourceRecord> {
  return {
    ...patch,
    ...(syncedAt && { syncedAt: syncedAt.toISOString() }),
    ...(nextSyncAt !== undefined && { nextSyncAt: nextSyncAt?.toISOString() ?? null }),
  };
}
