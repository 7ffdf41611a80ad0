import type { ActivityCounts, Period } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from './client.ts';

interface Counts {
  readonly conversations: number;
  readonly messages: number;
  readonly replies: number;
  readonly unanswered: number;
  readonly thumbsUp: number;
  readonly thumbsDown: number;
  readonly promptTokens: bigint;
  readonly completionTokens: bigint;
  readonly costMicros: bigint;
}

/**
 * Counts in one statement what happened. `where` is a condition on the columns "clientId" and "botId", which every table
 * in it has.
 */
export async function measureActivity(
  client: SqlClient,
  { where, period }: { readonly where: Prisma.Sql; readonly period: Period },
): Promise<ActivityCounts> {
  const within = Prisma.sql`"createdAt" >= ${period.from} AND "createdAt" < ${period.to}`;
  const [row] = await client.$queryRaw<Counts[]>`
    SELECT c.*, m.*, f.*, u.* FROM
      (SELECT count(*)::int AS "conversations" FROM "Conversation"
        WHERE ${where} AND ${within}) c,
      (SELECT count(*)::int AS "messages",
          count(*) FILTER (WHERE "role" = 'bot')::int AS "replies",
          count(*) FILTER (WHERE "role" = 'bot' AND "answered" IS NOT TRUE)::int AS "unanswered"
        FROM "Message" WHERE ${where} AND ${within}) m,
      (SELECT count(*) FILTER (WHERE "rating" = 'up')::int AS "thumbsUp",
          count(*) FILTER (WHERE "rating" = 'down')::int AS "thumbsDown"
        FROM "Feedback" WHERE ${where} AND ${within}) f,
      (SELECT coalesce(sum("promptTokens"), 0)::bigint AS "promptTokens",
          coalesce(sum("completionTokens"), 0)::bigint AS "completionTokens",
          coalesce(sum("costMicros"), 0)::bigint AS "costMicros"
        FROM "Usage" WHERE ${where} AND ${within}) u`;
  if (!row) throw new Error('Counting gave no row.');
  return {
    ...row,
    promptTokens: Number(row.promptTokens),
    completionTokens: Number(row.completionTokens),
    costMicros: Number(row.costMicros),
  };
}
