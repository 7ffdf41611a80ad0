import type { ClientId, UsageId } from '@pixel/contract';
import type { UsageRecord } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf } from '../sql/condition.ts';

type UsageRow = Omit<UsageRecord, 'costMicros' | 'createdAt'> & {
  readonly costMicros: bigint;
  readonly createdAt: Date;
};

/** See `ClientStore.listUsage`. */
export async function listUsage(
  client: SqlClient,
  page: { readonly id: ClientId; readonly after: UsageId | null; readonly limit: number },
): Promise<UsageRecord[]> {
  const rows = await client.$queryRaw<UsageRow[]>`
    SELECT "id", "botId", "messageId", "kind", "model", "promptTokens", "completionTokens",
      "costMicros", "createdAt"
    FROM "Usage"
    WHERE ${allOf(
      Prisma.sql`"clientId" = ${page.id}`,
      page.after !== null && Prisma.sql`"id" > ${page.after}`,
    )}
    ORDER BY "id" LIMIT ${page.limit}`;
  return rows.map((row) => ({
    ...row,
    costMicros: Number(row.costMicros),
    createdAt: row.createdAt.toISOString(),
  }));
}
