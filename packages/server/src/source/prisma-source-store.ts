import { BotId, ClientId, type Source, SourceId } from '@pixel/contract';
import {
  type ExpectedSource,
  notFound,
  type Reach,
  type SourceKey,
  type SourcePatch,
  type SourceRecord,
  type SourceStore,
  staleVersion,
} from '@pixel/core';
import * as z from 'zod';
import type { Prisma, Source as SourceRow } from '../generated/prisma/client.ts';
import { deleteSource, lockHoldings, measureHoldings } from '../knowledge/index.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { ofClients } from '../sql/condition.ts';
import { orConflict } from '../sql/conflict.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { orDiskFull } from '../sql/disk-full.ts';
import { createPrismaRuns } from './prisma-source-runs.ts';

export function createPrismaSourceStore(client: SqlClient): SourceStore {
  const change = async (
    where: Prisma.SourceWhereInput,
    data: Prisma.SourceUpdateManyMutationInput,
  ): Promise<SourceRecord | null> => {
    const [row] = await client.source.updateManyAndReturn({ where, data });
    return row ? toRecord(row) : null;
  };
  const own = ({ id, clientId }: SourceKey) => live([clientId], { id });
  return {
    ...createPrismaRuns(client, toRecord),
    async saveSource(source) {
      const { id, botId, clientId, title, url, config, addedBy } = source;
      const data = {
        id,
        botId,
        clientId,
        title,
        url,
        addedBy,
        config: { ...config },
        type: config.type,
      };
      return transact(client, async (tx) => {
        const bots = await tx.bot.count({
          where: { id: botId, clientId, deletedAt: null, client: { deletedAt: null } },
        });
        if (bots === 0) throw notFound('bot');
        const sizeBytes = source.sizeBytes === null ? null : BigInt(source.sizeBytes);
        const created = tx.source.create({ data: { ...data, sizeBytes } });
        return toRecord(await orDiskFull(orConflict(created, 'This source exists already.')));
      });
    },
    async findSource(reach, id) {
      const row = await client.source.findFirst({ where: live(reach, { id }) });
      return row && toRecord(row);
    },
    async findOwnerStatus(id) {
      const row = await client.source.findFirst({
        where: live('all', { id }),
        select: { bot: { select: { client: { select: { status: true } } } } },
      });
      return row?.bot.client.status ?? null;
    },
    async listSources(reach, { botId, cursor, limit }) {
      const after = decodeCursor(cursor, z.tuple([SourceId]));
      const where = live(reach, { botId });
      const [total, rows] = await Promise.all([
        client.source.count({ where }),
        client.source.findMany({
          where: after ? { AND: [where, { id: { lt: after[0] } }] } : where,
          orderBy: { id: 'desc' },
          take: limit + 1,
          // A text source holds its whole text there.
          omit: { config: true },
        }),
      ]);
      return pageOf(rows, { limit, total }, { toItem: toSource, keyOf: (row) => [row.id] });
    },
    updateSource: (source, patch, expected = {}) =>
      change({ ...own(source), ...matching(expected) }, fieldsOf(patch)),
    async planSource(source, { version, schedule, nextSyncAt, approveAbove }) {
      const where = { ...own(source), ...(version !== undefined && { version }) };
      const planned = await change(where, {
        ...(schedule !== undefined && { schedule }),
        ...(nextSyncAt !== undefined && { nextSyncAt }),
        ...(approveAbove !== undefined && { approveAbove }),
        version: { increment: 1 },
      });
      if (!planned && (await client.source.count({ where: own(source) })) > 0)
        throw staleVersion('source');
      return planned;
    },
    beginRun: (id) =>
      change(live('all', { id }), {
        ...fieldsOf({
          status: 'reading',
          error: null,
          progress: { done: 0, total: 0 },
          skipped: { count: 0, examples: [] },
        }),
        run: { increment: 1 },
      }),
    async recountSource({ id, clientId }) {
      await client.$executeRaw`
        UPDATE "Source" s SET
          "documentCount" = (SELECT count(*) FROM "Document" d WHERE d."sourceId" = s."id"),
          "passageCount" = (SELECT count(*) FROM "Passage" p WHERE p."sourceId" = s."id")
        WHERE s."id" = ${id} AND s."clientId" = ${clientId}`;
    },
    measureHoldings: (bot) => measureHoldings(client, bot),
    lockHoldings: (clientId) => lockHoldings(client, clientId),
    async listFileKeys(botId) {
      const rows = await client.$queryRaw<{ fileKey: string }[]>`
        SELECT "config" ->> 'fileKey' AS "fileKey" FROM "Source"
        WHERE "botId" = ${botId} AND "config" ? 'fileKey'`;
      return rows.map((row) => row.fileKey);
    },
    deleteSource: (source) => deleteSource(client, source),
  };
}

const live = (
  reach: Reach,
  where: { readonly id: SourceId } | { readonly botId: BotId },
): Prisma.SourceWhereInput => ({
  ...where,
  bot: { deletedAt: null, client: { deletedAt: null } },
  AND: ofClients(reach),
});

const matching = ({ status, purpose }: ExpectedSource): Prisma.SourceWhereInput => ({
  ...(status && { status: { in: [...status] } }),
  ...(purpose && { purpose: { in: [...purpose] } }),
});

function fieldsOf(patch: SourcePatch): Prisma.SourceUpdateManyMutationInput {
  const { status, title, error, progress, skipped, syncedAt } = patch;
  const { nextSyncAt, purpose } = patch;
  return {
    ...(status !== undefined && { status }),
    ...(title !== undefined && { title }),
    ...(error !== undefined && {
      errorCode: error?.code ?? null,
      errorMessage: error?.message ?? null,
    }),
    ...(progress && { progressDone: progress.done, progressTotal: progress.total }),
    ...(skipped && { skippedCount: skipped.count, skipped: skipped.examples }),
    ...(syncedAt && { syncedAt }),
    ...(nextSyncAt !== undefined && { nextSyncAt }),
    ...(purpose !== undefined && { purpose }),
  };
}

const Skipped = z.array(z.object({ item: z.string(), reason: z.string() }));

function toSource(row: Omit<SourceRow, 'config'>): Source {
  return {
    id: SourceId.parse(row.id),
    botId: BotId.parse(row.botId),
    type: row.type,
    title: row.title,
    url: row.url,
    status: row.status,
    error: row.errorCode === null ? null : { code: row.errorCode, message: row.errorMessage ?? '' },
    progress: { done: row.progressDone, total: row.progressTotal },
    skipped: { count: row.skippedCount, examples: Skipped.parse(row.skipped) },
    documentCount: row.documentCount,
    passageCount: row.passageCount,
    sizeBytes: row.sizeBytes === null ? null : Number(row.sizeBytes),
    syncedAt: row.syncedAt?.toISOString() ?? null,
    schedule: row.schedule,
    nextSyncAt: row.nextSyncAt?.toISOString() ?? null,
    approveAbove: row.approveAbove,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function toRecord(row: SourceRow): SourceRecord {
  return {
    ...toSource(row),
    clientId: ClientId.parse(row.clientId),
    config: asConfig(row.config),
    run: row.run,
    purpose: row.purpose,
  };
}

/** Safe because only `saveSource` writes this column, with exactly this type. */
const asConfig = (config: unknown) => config as SourceRecord['config'];
