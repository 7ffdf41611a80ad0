import {
  type BotId,
  type ClientId,
  type DocumentId,
  Finding,
  FindingId,
  type FindingKind,
  type FindingStatus,
  GivenTime,
  type ListFindings,
  type SourceId,
} from '@pixel/contract';
import type {
  BotKey,
  ComparedPassage,
  FindingRecord,
  FindingStore,
  NewFinding,
  Reach,
  UncheckedDocument,
} from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf, inReach } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

export function createPrismaFindingStore(client: SqlClient): FindingStore {
  return {
    async findFinding(reach, id) {
      const where = Prisma.sql`f."id" = ${id} AND ${inReach(Prisma.sql`f."clientId"`, reach)}`;
      return (await selectFindings(client, { where, limit: 1 }))[0] ?? null;
    },
    async listFindings(reach, input) {
      const after = decodeCursor(input.cursor, z.tuple([GivenTime, FindingId]));
      const where = matching(reach, input);
      const [total, rows] = await Promise.all([
        countFindings(client, where),
        selectFindings(client, {
          where: allOf(
            where,
            after &&
              Prisma.sql`(f."lastSeenAt", f."id") < (${new Date(after[0])}::timestamptz, ${after[1]})`,
          ),
          limit: input.limit + 1,
        }),
      ]);
      const shape = {
        toItem: (row: FindingRecord) => Finding.parse(row),
        keyOf: (row: FindingRecord) => [row.lastSeenAt, row.id],
      };
      return pageOf(rows, { limit: input.limit, total }, shape);
    },
    async listAllFindings({ id, clientId }, after, limit) {
      const rows = await selectFindings(client, {
        ...{ limit, order: Prisma.sql`f."id"` },
        where: allOf(
          Prisma.sql`f."botId" = ${id} AND f."clientId" = ${clientId}`,
          after !== null && Prisma.sql`f."id" > ${after}`,
        ),
      });
      return rows.map((row) => Finding.parse(row));
    },
    saveFindings: (bot, findings, at) => saveFindings(client, { bot, findings, at }),
    async dismissFinding({ id, clientId }, dismissedAt) {
      await client.$executeRaw`
        UPDATE "Finding" SET "dismissedAt" = ${dismissedAt}::timestamptz, "status" = CASE
          WHEN "status" = 'resolved' THEN "status"
          WHEN ${dismissedAt}::timestamptz IS NULL THEN 'open' ELSE 'dismissed' END
        WHERE "id" = ${id} AND "clientId" = ${clientId}`;
      const where = Prisma.sql`f."id" = ${id} AND f."clientId" = ${clientId}`;
      return (await selectFindings(client, { where, limit: 1 }))[0] ?? null;
    },
    async resolveStale({ id, clientId }) {
      const stands = (documentId: Prisma.Sql, quote: Prisma.Sql) => Prisma.sql`EXISTS (
        SELECT 1 FROM "Document" d JOIN "DocumentVersion" v ON v."id" = d."currentVersionId"
        WHERE d."id" = ${documentId} AND d."botId" = ${id} AND v."clientId" = ${clientId}
          AND strpos(v."text", ${quote}) > 0)`;
      await client.$executeRaw`
        UPDATE "Finding" f SET "status" = 'resolved'
        WHERE f."botId" = ${id} AND f."clientId" = ${clientId} AND f."status" <> 'resolved'
          AND NOT (${stands(Prisma.sql`f."leftDocumentId"`, Prisma.sql`f."leftQuote"`)}
            AND ${stands(Prisma.sql`f."rightDocumentId"`, Prisma.sql`f."rightQuote"`)})`;
    },
    listUnchecked: ({ id, clientId }, { after, limit }) =>
      client.$queryRaw<UncheckedDocument[]>`
        SELECT d."id", d."currentVersionId" AS "versionId" FROM "Document" d
        LEFT JOIN "CheckedDocument" c ON c."documentId" = d."id" AND c."botId" = ${id}
        WHERE d."botId" = ${id} AND d."clientId" = ${clientId}
          AND d."id" > ${after ?? ''}
          AND c."versionId" IS DISTINCT FROM d."currentVersionId"
        ORDER BY d."id" LIMIT ${limit}`,
    async markChecked({ id, clientId }, documents) {
      const ids = documents.map((document) => document.id);
      const versions = documents.map((document) => document.versionId);
      await client.$executeRaw`
        INSERT INTO "CheckedDocument" AS c ("documentId", "clientId", "botId", "versionId")
        SELECT d."id", ${clientId}, ${id}, u."versionId"
        FROM unnest(${ids}::text[], ${versions}::text[]) AS u("id", "versionId")
        JOIN "Document" d ON d."id" = u."id" AND d."botId" = ${id} AND d."clientId" = ${clientId}
        ON CONFLICT ("documentId") DO UPDATE SET "versionId" = EXCLUDED."versionId"
        WHERE c."botId" = EXCLUDED."botId"`;
    },
    async forgetChecked({ id, clientId }) {
      await client.checkedDocument.deleteMany({ where: { botId: id, clientId } });
      await client.finding.updateMany({
        where: { botId: id, clientId, status: { not: 'resolved' } },
        data: { status: 'resolved' },
      });
    },
    listCompared: ({ id, clientId }, document, limit) =>
      client.$queryRaw<ComparedPassage[]>`
        SELECT p."id", p."documentId", p."sourceId", d."title", p."headings", p."text", p."start"
        FROM "Passage" p JOIN "Document" d ON d."id" = p."documentId"
        WHERE p."documentId" = ${document} AND p."botId" = ${id} AND p."clientId" = ${clientId}
          AND d."botId" = ${id} AND NOT p."excluded"
        ORDER BY p."ordinal" LIMIT ${limit}`,
  };
}

async function saveFindings(
  client: SqlClient,
  save: { readonly bot: BotKey; readonly findings: readonly NewFinding[]; readonly at: Date },
): Promise<void> {
  const { bot, findings, at } = save;
  const columns = (side: 'left' | 'right') => ({
    documents: findings.map((one) => one[side].documentId),
    sources: findings.map((one) => one[side].sourceId),
    quotes: findings.map((one) => one[side].quote),
    starts: findings.map((one) => one[side].start),
    ends: findings.map((one) => one[side].end),
  });
  const [left, right] = [columns('left'), columns('right')];
  await client.$executeRaw`
    INSERT INTO "Finding" AS f ("id", "clientId", "botId", "kind", "subject", "score", "leftDocumentId",
      "leftSourceId", "leftQuote", "leftStart", "leftEnd", "rightDocumentId", "rightSourceId", "rightQuote",
      "rightStart", "rightEnd", "firstSeenAt", "lastSeenAt")
    SELECT u."id", ${bot.clientId}, ${bot.id}, u."kind", u."subject", u."score", u."ld", u."ls", u."lq", u."la",
      u."le", u."rd", u."rs", u."rq", u."ra", u."re", ${at}::timestamptz, ${at}::timestamptz
    FROM unnest(${findings.map(({ id }) => id)}::text[], ${findings.map(({ kind }) => kind)}::text[],
      ${findings.map(({ subject }) => subject)}::text[], ${findings.map(({ score }) => score)}::float8[],
      ${left.documents}::text[], ${left.sources}::text[], ${left.quotes}::text[], ${left.starts}::int[],
      ${left.ends}::int[], ${right.documents}::text[], ${right.sources}::text[], ${right.quotes}::text[],
      ${right.starts}::int[], ${right.ends}::int[])
      AS u("id", "kind", "subject", "score", "ld", "ls", "lq", "la", "le", "rd", "rs", "rq", "ra", "re")
    ON CONFLICT ("id") DO UPDATE SET "lastSeenAt" = EXCLUDED."lastSeenAt", "score" = EXCLUDED."score",
      "leftStart" = EXCLUDED."leftStart", "leftEnd" = EXCLUDED."leftEnd",
      "rightStart" = EXCLUDED."rightStart", "rightEnd" = EXCLUDED."rightEnd",
      "status" = CASE WHEN f."dismissedAt" IS NULL THEN 'open'::"FindingStatus" ELSE 'dismissed' END
    WHERE f."botId" = EXCLUDED."botId"`;
}

const matching = (reach: Reach, { botId, status, kind }: ListFindings): Prisma.Sql =>
  allOf(
    Prisma.sql`f."botId" = ${botId} AND ${inReach(Prisma.sql`f."clientId"`, reach)}`,
    status !== undefined && Prisma.sql`f."status" = ${status}::"FindingStatus"`,
    kind !== undefined && Prisma.sql`f."kind" = ${kind}`,
  );

async function countFindings(client: SqlClient, where: Prisma.Sql): Promise<number> {
  const [row] = await client.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM "Finding" f
    ${joinLiveBot(Prisma.sql`f."botId"`)} WHERE ${where}`;
  return row?.total ?? 0;
}

interface FindingRow {
  readonly id: FindingId;
  readonly clientId: ClientId;
  readonly botId: BotId;
  readonly kind: FindingKind;
  readonly subject: string;
  readonly score: number;
  readonly status: FindingStatus;
  readonly leftDocumentId: DocumentId;
  readonly leftSourceId: SourceId;
  readonly leftQuote: string;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly leftTitle: string;
  readonly leftUrl: string | null;
  readonly rightDocumentId: DocumentId;
  readonly rightSourceId: SourceId;
  readonly rightQuote: string;
  readonly rightStart: number;
  readonly rightEnd: number;
  readonly rightTitle: string;
  readonly rightUrl: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
}

async function selectFindings(
  client: SqlClient,
  query: { readonly where: Prisma.Sql; readonly limit: number; readonly order?: Prisma.Sql },
): Promise<FindingRecord[]> {
  const order = query.order ?? Prisma.sql`f."lastSeenAt" DESC, f."id" DESC`;
  const rows = await client.$queryRaw<FindingRow[]>`
    SELECT f.*, coalesce(l."title", '') AS "leftTitle", l."url" AS "leftUrl",
      coalesce(r."title", '') AS "rightTitle", r."url" AS "rightUrl"
    FROM "Finding" f
    ${joinLiveBot(Prisma.sql`f."botId"`)}
    LEFT JOIN "Document" l ON l."id" = f."leftDocumentId" AND l."botId" = f."botId"
    LEFT JOIN "Document" r ON r."id" = f."rightDocumentId" AND r."botId" = f."botId"
    WHERE ${query.where} ORDER BY ${order} LIMIT ${query.limit}`;
  return rows.map((row) => ({
    ...{ id: row.id, clientId: row.clientId, botId: row.botId, kind: row.kind },
    ...{ subject: row.subject, score: row.score, status: row.status },
    left: {
      ...{ documentId: row.leftDocumentId, sourceId: row.leftSourceId, quote: row.leftQuote },
      ...{ start: row.leftStart, end: row.leftEnd, title: row.leftTitle, url: row.leftUrl },
    },
    right: {
      ...{ documentId: row.rightDocumentId, sourceId: row.rightSourceId, quote: row.rightQuote },
      ...{ start: row.rightStart, end: row.rightEnd, title: row.rightTitle, url: row.rightUrl },
    },
    firstSeenAt: row.firstSeenAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}
