import type { ClientId } from '@pixel/contract';
import type { BotKey, Holdings } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

type Holding = Holdings['bot'];

/** See `SourceStore.measureHoldings`. Counted from the rows each time, so that nothing can drift from them. */
export async function measureHoldings(
  client: SqlClient,
  { id, clientId }: BotKey,
): Promise<Holdings> {
  const rows = await client.$queryRaw<(Holding & { isBot: boolean })[]>`
    SELECT s."botId" = ${id} AS "isBot", count(*)::int AS "sources", sum(s."documentCount")::int AS "documents",
      sum(s."passageCount")::int AS "passages", coalesce(sum(s."sizeBytes"), 0)::float8 AS "bytes"
    FROM "Source" s JOIN "Bot" b ON b."id" = s."botId" AND b."deletedAt" IS NULL
    WHERE s."clientId" = ${clientId} GROUP BY 1
    UNION ALL
    SELECT p."botId" = ${id}, 0, 0, 0, sum(p."sizeBytes")::float8
    FROM "Picture" p JOIN "Bot" b ON b."id" = p."botId" AND b."deletedAt" IS NULL
    WHERE p."clientId" = ${clientId} GROUP BY 1
    UNION ALL
    SELECT a."botId" = ${id}, 0, 0, 0, sum(a."sizeBytes")::float8
    FROM "Attachment" a JOIN "Bot" b ON b."id" = a."botId" AND b."deletedAt" IS NULL
    WHERE a."clientId" = ${clientId} GROUP BY 1`;
  return { bot: sumOf(rows.filter(({ isBot }) => isBot)), client: sumOf(rows) };
}

/** See `SourceStore.lockHoldings`. */
export async function lockHoldings(client: SqlClient, clientId: ClientId): Promise<void> {
  await client.$queryRaw`SELECT "id" FROM "Client" WHERE "id" = ${clientId} FOR NO KEY UPDATE`;
}

function sumOf(rows: readonly Holding[]): Holding {
  const sum = (kind: keyof Holding) => rows.reduce((total, row) => total + row[kind], 0);
  return {
    sources: sum('sources'),
    documents: sum('documents'),
    passages: sum('passages'),
    bytes: sum('bytes'),
  };
}
