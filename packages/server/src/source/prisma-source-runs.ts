import { SourceRun } from '@pixel/contract';
import type { SourceKey, SourceRecord, SourceRunStore, StagedDocument } from '@pixel/core';
import type {
  Prisma,
  SourceRun as RunRow,
  Source as SourceRow,
} from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { ofClients } from '../sql/condition.ts';
import { orDiskFull } from '../sql/disk-full.ts';
import { storableJson } from '../sql/storable-json.ts';

const KEPT = 20;

/** Runs of sources, and what waits for approval. */
export function createPrismaRuns(
  client: SqlClient,
  toRecord: (row: SourceRow) => SourceRecord,
): SourceRunStore {
  const own = ({ id: sourceId, clientId }: SourceKey) => ({ sourceId, clientId });
  return {
    async saveRun(source, run) {
      const { no, examples, startedAt, finishedAt, ...counts } = run;
      const row = {
        ...counts,
        examples: asJson(examples),
        startedAt: new Date(startedAt),
        finishedAt: new Date(finishedAt),
      };
      if (
        (await client.source.count({ where: { id: source.id, clientId: source.clientId } })) === 0
      )
        return;
      await client.sourceRun.upsert({
        where: { sourceId_no: { sourceId: source.id, no }, clientId: source.clientId },
        create: { ...own(source), no, ...row },
        update: row,
      });
      await client.sourceRun.deleteMany({ where: { ...own(source), no: { lte: no - KEPT } } });
    },
    async listRuns(source) {
      const rows = await client.sourceRun.findMany({
        where: own(source),
        orderBy: { no: 'desc' },
        take: KEPT,
      });
      return rows.map(toRun);
    },
    async stageDocuments(source, staged) {
      if (staged.length === 0) return;
      const rows = storableJson(staged.map(({ key, document }) => ({ key, content: document })));
      await orDiskFull(client.$executeRaw`
        INSERT INTO "StagedDocument" AS d ("sourceId", "key", "clientId", "content")
        SELECT ${source.id}, n."key", ${source.clientId}, nullif(n."content", 'null'::jsonb)
        FROM jsonb_to_recordset(${rows}::jsonb) AS n("key" text, "content" jsonb)
        WHERE EXISTS (
          SELECT 1 FROM "Source" s WHERE s."id" = ${source.id} AND s."clientId" = ${source.clientId})
        ON CONFLICT ("sourceId", "key") DO UPDATE SET "content" = EXCLUDED."content"
        WHERE d."clientId" = EXCLUDED."clientId"`);
    },
    async listStaged(source, after, limit) {
      const rows = await client.$queryRaw<{ key: string; content: unknown }[]>`
        SELECT "key", "content" FROM "StagedDocument"
        WHERE "sourceId" = ${source.id} AND "clientId" = ${source.clientId}
          AND (${after}::text IS NULL OR "key" COLLATE "C" > ${after}::text)
        ORDER BY "key" COLLATE "C" LIMIT ${limit}`;
      return rows.map(({ key, content }) => ({ key, document: asDocument(content) }));
    },
    async clearStaged(source) {
      await client.stagedDocument.deleteMany({ where: own(source) });
    },
    async listDueSources(now, limit) {
      const rows = await client.source.findMany({
        where: {
          ...{ nextSyncAt: { lte: now }, AND: ofClients('all') },
          bot: { deletedAt: null, client: { deletedAt: null, status: { not: 'suspended' } } },
        },
        orderBy: { nextSyncAt: 'asc' },
        take: limit,
      });
      return rows.map(toRecord);
    },
  };
}

function toRun(row: RunRow): SourceRun {
  const { sourceId: _, clientId: __, startedAt, finishedAt, examples, ...counts } = row;
  return {
    ...counts,
    examples: SourceRun.shape.examples.parse(examples),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
  };
}

/** Safe: the examples of a run are plain texts in lists; only their storable form is written. */
const asJson = (examples: SourceRun['examples']) =>
  JSON.parse(storableJson(examples)) as Prisma.InputJsonObject;

/** Safe because only `stageDocuments` writes this column, with exactly this type. */
const asDocument = (content: unknown) => content as StagedDocument['document'];
