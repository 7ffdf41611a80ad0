import {
  type BotId,
  DEFAULT_ANSWERING,
  DEFAULT_MODEL_SETTINGS,
  DEFAULT_WIDGET_SETTINGS,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import { isOriginAllowed, originsToForget } from '../bot/origin.ts';
import type { BotKey, BotRecord, BotStore } from '../bot/port.ts';
import { DomainError, notFound, staleVersion } from '../error.ts';
import { newId } from '../id.ts';
import { reaches } from '../reach.ts';
import { countActivity, countBy } from './fake-activity.ts';
import { mentions } from './fake-client-store.ts';
import { pageOfRows, sortedBy } from './fake-page.ts';
import { deleteRowsOfBot } from './fake-purge.ts';
import { liveBot } from './reachable.ts';
import { type BotRow, nextNumber, type Tables } from './tables.ts';

export function createFakeBotStore(tables: Tables, now: () => Date): BotStore {
  const live = (reach: Reach, id: BotId) => {
    const row = liveBot(tables, id);
    return row && reaches(reach, row.clientId) ? row : null;
  };
  const change = (id: BotId, patch: Partial<BotRow>) => {
    const row = tables.bots.get(id);
    if (row) tables.bots.set(id, { ...row, ...patch });
  };
  const own = ({ id, clientId }: BotKey) => {
    const row = tables.bots.get(id);
    return row?.clientId === clientId ? row : undefined;
  };
  const findBot: BotStore['findBot'] = async (reach, id) => {
    const row = live(reach, id);
    return row && toRecord(tables, row);
  };
  const findBotByPublicId: BotStore['findBotByPublicId'] = async (publicId) => {
    const row = [...tables.bots.values()].find((bot) => bot.publicId === publicId);
    return row && live('all', row.id) ? toRecord(tables, row) : null;
  };
  return {
    findBot,
    findBotByPublicId,
    recallBot: findBot,
    recallBotByPublicId: findBotByPublicId,
    async listBots(reach, input) {
      const rows = [...tables.bots.values()].filter(
        (row) =>
          live(reach, row.id) &&
          (input.clientId === undefined || row.clientId === input.clientId) &&
          (input.type === undefined || row.type === input.type) &&
          (input.status === undefined || row.status === input.status) &&
          (input.complexity === undefined || row.complexity === input.complexity) &&
          (input.publication === undefined || row.publication === input.publication) &&
          mentions([row.name, tables.clients.get(row.clientId)?.name ?? null], input.search),
      );
      return pageOfRows(rows, input, {
        ...sortedBy(input.sort),
        toItem: (row) => toRecord(tables, row),
      });
    },
    async saveBot(bot) {
      const bots = [...tables.bots.values()];
      if (bots.some(({ id, publicId }) => id === bot.id || publicId === bot.publicId))
        throw new DomainError('conflict', 'This bot exists already.');
      if (tables.clients.get(bot.clientId)?.deletedAt !== null) throw notFound('client');
      const at = now().toISOString();
      tables.bots.set(bot.id, {
        ...bot,
        ...{ status: 'pending', progress: 0, publication: 'published', embedder: '', version: 1 },
        ...{ modelSettings: DEFAULT_MODEL_SETTINGS, curated: { revision: 0, threshold: null } },
        ...{ answering: DEFAULT_ANSWERING, widget: DEFAULT_WIDGET_SETTINGS },
        ...{ no: nextNumber(tables, 'bot'), sightings: new Map(), deletedAt: null },
        ...{ createdAt: at, updatedAt: at },
      });
    },
    async updateBot(reach, id, patch, version) {
      const row = live(reach, id);
      if (!row) return null;
      if (version !== undefined && version !== row.version) throw staleVersion('bot');
      const next = { ...row, ...patch, version: row.version + 1, updatedAt: now().toISOString() };
      tables.bots.set(id, next);
      return toRecord(tables, next);
    },
    async moveBot(reach, id, { from, to, progress, version }) {
      const row = live(reach, id);
      if (!row) return null;
      if (row.status !== from || (version !== undefined && version !== row.version))
        throw version === undefined
          ? new DomainError('conflict', 'The bot was changed meanwhile.')
          : staleVersion('bot');
      const updatedAt = now().toISOString();
      const next = { ...row, status: to, progress, version: row.version + 1, updatedAt };
      tables.bots.set(id, next);
      return toRecord(tables, next);
    },
    async countBots(reach) {
      const rows = [...tables.bots.values()].filter((row) => live(reach, row.id));
      return {
        total: rows.length,
        byStatus: {
          ...{ pending: 0, analyzing: 0, generating: 0, completed: 0, failed: 0 },
          ...countBy(rows, (row) => row.status),
        },
        byType: {
          ...{ chatbot: 0, voice_assistant: 0, automation_bot: 0 },
          ...countBy(rows, (row) => row.type),
        },
        byComplexity: {
          ...{ basic: 0, advanced: 0, enterprise: 0 },
          ...countBy(rows, (row) => row.complexity),
        },
        byPublication: {
          ...{ published: 0, paused: 0 },
          ...countBy(rows, (row) => row.publication),
        },
      };
    },
    async measureBots(reach, { period, id }) {
      const isIn = (row: { readonly botId: BotId }) =>
        (id === undefined || row.botId === id) && live(reach, row.botId) !== null;
      return countActivity(tables, { period, isIn });
    },
    async spentMicros(id, since) {
      const period = { from: since, to: new Date('9999-01-01') };
      return countActivity(tables, { period, isIn: (row) => row.botId === id }).costMicros;
    },
    async bookEmbedding(bot, { model, tokens, priceMicros, estimated, at }) {
      const row = own(bot);
      if (!row) return;
      const { id: botId } = row;
      const key = `${botId} ${model} ${at.toISOString().slice(0, 10)}`;
      const known = tables.otherUsage.get(key);
      const promptTokens = (known?.usage.promptTokens ?? 0) + tokens;
      tables.otherUsage.set(key, {
        kind: 'embedding',
        ...{
          id:
            known?.id ?? newId('usage', at, () => new Uint8Array(10).fill(tables.otherUsage.size)),
        },
        ...{ botId, clientId: row.clientId, model, at: known?.at ?? at },
        usage: {
          ...{ promptTokens, completionTokens: 0 },
          costMicros: Math.round((promptTokens * priceMicros) / 1_000_000),
          ...((estimated || known?.usage.estimated) && { estimated: true }),
        },
      });
    },
    async bookAnswer(bot, { id, model, usage, at }) {
      const row = own(bot);
      if (row && !tables.otherUsage.has(id))
        tables.otherUsage.set(id, {
          id,
          kind: 'answer',
          botId: row.id,
          clientId: row.clientId,
          model,
          usage,
          at,
        });
    },
    async setBotProgress(bot, status, progress) {
      if (own(bot)) change(bot.id, { status, progress });
    },
    async setBotEmbedder(bot, embedder) {
      if (own(bot)) change(bot.id, { embedder });
    },
    async touchCurated(bot, patch) {
      const row = own(bot);
      if (!row || !liveBot(tables, bot.id)) return false;
      change(bot.id, { curated: { ...row.curated, ...patch, revision: row.curated.revision + 1 } });
      return true;
    },
    async recordSighting(bot, origin, at) {
      const row = own(bot);
      if (!row) return;
      const newest = [...new Map(row.sightings).set(origin, at)].sort(
        ([, a], [, b]) => b.getTime() - a.getTime(),
      );
      const names = newest.map(([name]) => name);
      const forgotten = new Set(originsToForget(names, row.allowedOrigins));
      const sightings = new Map(newest.filter(([name]) => !forgotten.has(name)));
      change(bot.id, { sightings });
    },
    async deleteBot(reach, id, at) {
      const row = live(reach, id);
      if (row) change(id, { deletedAt: at });
      return row !== null;
    },
    async purgeBot(id) {
      if (!liveBot(tables, id)) deleteRowsOfBot(tables, id);
    },
    async listAllBotIds(after, limit) {
      return [...tables.bots.keys()]
        .sort()
        .filter((id) => after === null || id > after)
        .slice(0, limit);
    },
  };
}

function toRecord(tables: Tables, row: BotRow): BotRecord {
  const { sightings, deletedAt: _, ...bot } = row;
  const client = tables.clients.get(row.clientId);
  const sources = [...tables.sources.values()].filter((source) => source.botId === row.id);
  return {
    ...bot,
    clientName: client?.name ?? '',
    clientStatus: client?.status ?? 'inactive',
    seenOn: [...sightings]
      .sort(([, a], [, b]) => b.getTime() - a.getTime())
      .map(([origin, at]) => ({
        origin,
        at: at.toISOString(),
        allowed: isOriginAllowed(row.allowedOrigins, origin),
      })),
    sourceCount: sources.length,
    documentCount: sources.reduce((sum, source) => sum + source.documentCount, 0),
    passageCount: sources.reduce((sum, source) => sum + source.passageCount, 0),
  };
}
