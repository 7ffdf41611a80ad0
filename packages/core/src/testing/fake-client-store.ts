import type { Client, ClientId, CreateClient } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { AuditRecord } from '../audit/index.ts';
import type { ClientPatch, ClientStore } from '../client/port.ts';
import { DomainError, staleVersion } from '../error.ts';
import { reaches } from '../reach.ts';
import { countActivity, countBy } from './fake-activity.ts';
import { pageOfRows, sortedBy } from './fake-page.ts';
import type { ClientRow, Tables } from './tables.ts';

export function createFakeClientStore(tables: Tables, now: () => Date): ClientStore {
  const live = (reach: Reach, id: ClientId) => {
    const row = tables.clients.get(id);
    return row && !row.deletedAt && reaches(reach, id) ? row : null;
  };
  const isGone = (id: ClientId, before: Date) => {
    const deletedAt = tables.clients.get(id)?.deletedAt;
    return deletedAt instanceof Date && deletedAt < before;
  };
  const refuseTaken = (entry: AuditRecord | undefined) => {
    if (entry && tables.audit.has(entry.id)) throw new Error('The entry is there already.');
  };
  const note = (entry: AuditRecord | undefined) => {
    if (entry) tables.audit.set(entry.id, entry);
  };
  const toClient = (row: ClientRow): Client => ({
    ...row,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    botCount: [...tables.bots.values()].filter((bot) => bot.clientId === row.id && !bot.deletedAt)
      .length,
  });
  return {
    async findClient(reach, id) {
      const row = live(reach, id);
      return row && toClient(row);
    },
    async listClients(reach, input) {
      const rows = [...tables.clients.values()].filter(
        (row) =>
          (input.deleted ? row.deletedAt && reaches(reach, row.id) : live(reach, row.id)) &&
          (input.status === undefined || row.status === input.status) &&
          (input.industry === undefined ||
            row.industry?.toLowerCase() === input.industry.toLowerCase()) &&
          mentions([row.name, row.email, row.company, row.website], input.search),
      );
      return pageOfRows(rows, input, {
        ...sortedBy(input.sort),
        toItem: toClient,
      });
    },
    async saveClient(id, input, entry) {
      if (tables.clients.has(id)) throw new DomainError('conflict', 'This client exists already.');
      refuseTaken(entry);
      const at = now().toISOString();
      const row: ClientRow = {
        ...{ email: null, company: null, website: null, phone: null },
        ...{ industry: null, description: null, socials: {} },
        ...{ id, status: 'active', version: 1, createdAt: at, updatedAt: at, deletedAt: null },
        ...fieldsOf(input),
        name: input.name,
      };
      tables.clients.set(id, row);
      note(entry);
      return toClient(row);
    },
    async updateClient(reach, { id, patch, version }, entry) {
      const row = live(reach, id);
      if (!row) return null;
      if (version !== undefined && version !== row.version) throw staleVersion('client');
      refuseTaken(entry);
      const next: ClientRow = {
        ...row,
        ...fieldsOf(patch),
        version: row.version + 1,
        updatedAt: now().toISOString(),
      };
      tables.clients.set(id, next);
      note(entry);
      return toClient(next);
    },
    async deleteClient(reach, { id, at }, entry) {
      const row = live(reach, id);
      if (!row) return false;
      refuseTaken(entry);
      tables.clients.set(id, { ...row, deletedAt: at });
      note(entry);
      return true;
    },
    async restoreClient(id, since) {
      const row = tables.clients.get(id);
      if (!row?.deletedAt || row.deletedAt <= since) return null;
      const next = { ...row, deletedAt: null, version: row.version + 1 };
      tables.clients.set(id, next);
      return toClient(next);
    },
    async listBotsToPurge(before, { after, limit }) {
      return [...tables.bots.values()]
        .filter((bot) => isGone(bot.clientId, before) && (after === null || bot.id > after))
        .map(({ id }) => id)
        .toSorted()
        .slice(0, limit);
    },
    async purgeClients(before, limit) {
      const withBots = new Set([...tables.bots.values()].map(({ clientId }) => clientId));
      const gone = [...tables.clients.keys()]
        .filter((id) => isGone(id, before) && !withBots.has(id))
        .slice(0, limit);
      for (const id of gone) tables.clients.delete(id);
      for (const [id, user] of tables.users)
        tables.users.set(id, {
          ...user,
          clientIds: user.clientIds.filter((clientId) => !gone.includes(clientId)),
        });
      return gone;
    },
    async summarizeClients(reach, since) {
      const rows = [...tables.clients.values()].filter((row) => live(reach, row.id));
      const industries = Map.groupBy(rows, (row) => row.industry?.toLowerCase() ?? null).values();
      return {
        total: rows.length,
        byStatus: {
          ...{ active: 0, inactive: 0, suspended: 0, pending: 0 },
          ...countBy(rows, (row) => row.status),
        },
        byIndustry: [...industries]
          .map((same) => ({ industry: same[0]?.industry ?? null, count: same.length }))
          .toSorted((a, b) => b.count - a.count),
        recent: rows.filter((row) => new Date(row.createdAt) >= since).length,
      };
    },
    async listUsage(id, after, limit) {
      const answers = [...tables.receipts.values()].map(({ usageId, receipt, ...reply }) => ({
        ...{ ...reply, id: usageId, kind: 'answer', model: receipt.model, usage: receipt.usage },
      }));
      const tests = [...tables.testUsage.values()].map((row) => ({
        ...{ ...row, kind: 'evaluation', messageId: null },
      }));
      const others = [...tables.otherUsage.values()].map((row) => ({ ...row, messageId: null }));
      return [...answers, ...tests, ...others]
        .filter((row) => row.clientId === id && (after === null || row.id > after))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map(({ id: usageId, botId, messageId, kind, model, usage, at }) => ({
          ...{ id: usageId, botId, messageId, kind, model, ...usage },
          createdAt: at.toISOString(),
        }));
    },
    async measureClient(id, period) {
      const bots = [...tables.bots.values()].filter((bot) => bot.clientId === id && !bot.deletedAt);
      const ids = new Set(bots.map((bot) => bot.id));
      const sources = [...tables.sources.values()].filter((source) => ids.has(source.botId));
      return {
        bots: bots.length,
        publishedBots: bots.filter(({ publication }) => publication === 'published').length,
        documents: sources.reduce((sum, source) => sum + source.documentCount, 0),
        passages: sources.reduce((sum, source) => sum + source.passageCount, 0),
        activity: countActivity(tables, { period, isIn: (row) => row.clientId === id }),
      };
    },
  };
}

/** True when `search` is in one of `fields`, whatever its case; an absent search is everywhere. */
export function mentions(fields: readonly (string | null)[], search: string | undefined): boolean {
  if (search === undefined) return true;
  return fields.some((field) => field?.toLowerCase().includes(search.toLowerCase()));
}

function fieldsOf({ socials, ...patch }: Partial<CreateClient> | ClientPatch) {
  const fields: Partial<Omit<ClientRow, 'socials'>> = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  );
  if (!socials) return fields;
  const entries = Object.entries(socials).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...fields, socials: Object.fromEntries(entries) };
}
