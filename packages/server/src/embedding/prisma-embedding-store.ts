import { EmbeddingId } from '@pixel/contract';
import {
  type EmbeddingOwner,
  type EmbeddingRecord,
  type EmbeddingStore,
  notFound,
} from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { allOf } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

export function createPrismaEmbeddingStore(client: SqlClient): EmbeddingStore {
  return {
    saveEmbeddings: (owner, items) => transact(client, (tx) => save(tx, { owner, items })),
    async deleteEmbeddings({ botId, clientId }, keys) {
      const rows = await client.$queryRaw<{ id: EmbeddingId }[]>`
        DELETE FROM "Embedding" WHERE "botId" = ${botId} AND "clientId" = ${clientId}
          AND "key" = ANY(${[...keys]}::text[]) RETURNING "id"`;
      return rows.map(({ id }) => id);
    },
    deleteAllEmbeddings: ({ botId, clientId }) =>
      client.$executeRaw`
        DELETE FROM "Embedding" WHERE "botId" = ${botId} AND "clientId" = ${clientId}`,
    async countEmbeddings(botId, embedder) {
      const [row] = await client.$queryRaw<{ total: number; indexed: number; outdated: number }[]>`
        SELECT count(*)::int AS "total", count(*) FILTER (WHERE "embedder" = ${embedder})::int AS "indexed",
          count(*) FILTER (WHERE "embedder" NOT IN ('', ${embedder}))::int AS "outdated"
        FROM "Embedding" WHERE "botId" = ${botId}`;
      return row ?? { total: 0, indexed: 0, outdated: 0 };
    },
    async measureEmbeddings(botId) {
      const [row] = await client.$queryRaw<{ textBytes: number; storedAt: Date | null }[]>`
        SELECT coalesce(sum(octet_length("text")), 0)::float8 AS "textBytes", max("storedAt") AS "storedAt"
        FROM "Embedding" WHERE "botId" = ${botId}`;
      return row ?? { textBytes: 0, storedAt: null };
    },
    listEmbeddings: ({ botId, clientId }, after, limit) =>
      client.$queryRaw<EmbeddingRecord[]>`
        SELECT "id", "key", "text", "metadata" FROM "Embedding"
        WHERE ${allOf(
          Prisma.sql`"botId" = ${botId} AND "clientId" = ${clientId}`,
          after !== null && Prisma.sql`"id" > ${after}`,
        )}
        ORDER BY "id" LIMIT ${limit}`,
    listUnindexed: (botId, limit) =>
      client.$queryRaw<EmbeddingRecord[]>`
        SELECT "id", "key", "text", "metadata" FROM "Embedding"
        WHERE "botId" = ${botId} AND "embedder" = '' ORDER BY "id" LIMIT ${limit}`,
    async markIndexed(botId, ids, embedder) {
      await client.$executeRaw`
        UPDATE "Embedding" SET "embedder" = ${embedder}
        WHERE "botId" = ${botId} AND "id" = ANY(${[...ids]}::text[])`;
    },
    async forgetIndexed(botId) {
      await client.$executeRaw`
        UPDATE "Embedding" SET "embedder" = '' WHERE "botId" = ${botId} AND "embedder" <> ''`;
    },
    async listIndexedIds(botId, after, limit) {
      const rows = await client.embedding.findMany({
        where: { botId, embedder: { not: '' }, ...(after !== null && { id: { gt: after } }) },
        orderBy: { id: 'asc' },
        take: limit,
        select: { id: true },
      });
      return rows.map(({ id }) => EmbeddingId.parse(id));
    },
    async findEmbeddings({ botId, clientId }, { ids, embedder, matching }) {
      if (ids.length === 0) return [];
      const rows = await client.$queryRaw<EmbeddingRecord[]>`
        SELECT e."id", e."key", e."text", e."metadata" FROM "Embedding" e
        ${joinLiveBot(Prisma.sql`e."botId"`)}
        WHERE e."id" = ANY(${[...ids]}::text[]) AND e."botId" = ${botId}
          AND e."clientId" = ${clientId} AND e."embedder" = ${embedder}
          AND e."metadata" @> ${JSON.stringify(matching)}::jsonb`;
      const byId = new Map(rows.map((row) => [row.id, row]));
      return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    },
  };
}

async function save(
  client: SqlClient,
  input: { readonly owner: EmbeddingOwner; readonly items: readonly EmbeddingRecord[] },
): Promise<EmbeddingId[]> {
  const { owner, items } = input;
  const { botId, clientId } = owner;
  // Others that store for this bot wait, so that each knows which vectors it replaces.
  const bots = await client.$queryRaw<unknown[]>`
    SELECT b."id" FROM "Bot" b JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
    WHERE b."id" = ${botId} AND b."clientId" = ${clientId} AND b."deletedAt" IS NULL
    FOR NO KEY UPDATE OF b`;
  if (bots.length === 0) throw notFound('bot');
  const ids = items.map(({ id }) => id);
  const keys = items.map(({ key }) => key);
  const gone = await client.$queryRaw<{ id: EmbeddingId }[]>`
    DELETE FROM "Embedding" WHERE "botId" = ${botId} AND "clientId" = ${clientId}
      AND "key" = ANY(${keys}::text[]) AND "id" <> ALL(${ids}::text[]) RETURNING "id"`;
  await client.$executeRaw`
    INSERT INTO "Embedding" AS e ("id", "clientId", "botId", "key", "text", "metadata")
    SELECT u."id", ${clientId}, ${botId}, u."key", u."text", u."metadata"::jsonb
    FROM unnest(${ids}::text[], ${keys}::text[], ${items.map(({ text }) => text)}::text[],
      ${items.map(({ metadata }) => JSON.stringify(metadata))}::text[])
      AS u("id", "key", "text", "metadata")
    ON CONFLICT ("id") DO UPDATE SET "storedAt" = now() WHERE e."botId" = EXCLUDED."botId"`;
  return gone.map(({ id }) => id);
}
