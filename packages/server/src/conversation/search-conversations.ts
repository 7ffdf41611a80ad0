import { LIMITS } from '@pixel/contract';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf, containing } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import type { FoundPage } from './list-conversations.ts';
import { inScope, type Scope } from './match-conversations.ts';

/**
 * Conversations with `search` in their title or in a message, in any case and inside of words. Only the newest messages and
 * titles with it are looked at, `LIMITS.searchedMessages` of each: a rare word is found by the index of word parts, a common
 * one by walking back from the newest message, and neither takes longer the more there is.
 */
export async function searchConversations(
  client: SqlClient,
  query: {
    readonly search: string;
    readonly scope: Scope;
    readonly matching: Prisma.Sql;
    readonly after: Prisma.Sql | null;
    readonly limit: number;
  },
): Promise<FoundPage> {
  const pattern = containing(query.search);
  const { scope } = query;
  const [row] = await client.$queryRaw<{ ids: string[] | null; total: number; cut: boolean }[]>`
    WITH said AS MATERIALIZED (
      SELECT m."conversationId" AS "id" FROM "Message" m
      WHERE ${inScope(scope, Prisma.sql`m`)} AND m."text" ILIKE ${pattern}
      ORDER BY m."id" DESC LIMIT ${LIMITS.searchedMessages}
    ), titled AS MATERIALIZED (
      SELECT t."id" FROM "Conversation" t
      WHERE ${inScope(scope, Prisma.sql`t`)} AND t."title" ILIKE ${pattern}
      ORDER BY t."id" DESC LIMIT ${LIMITS.searchedMessages}
    ), found AS MATERIALIZED (
      SELECT c."id", c."lastMessageAt" FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)}
      WHERE c."id" IN (SELECT "id" FROM said UNION SELECT "id" FROM titled) AND ${query.matching}
    ), page AS (
      SELECT c."id" FROM found c WHERE ${allOf(Prisma.sql`TRUE`, query.after)}
      ORDER BY c."lastMessageAt" DESC, c."id" DESC LIMIT ${query.limit}
    )
    SELECT (SELECT array_agg("id") FROM page) AS "ids", (SELECT count(*)::int FROM found) AS "total",
      greatest((SELECT count(*) FROM said), (SELECT count(*) FROM titled)) >= ${LIMITS.searchedMessages}::int AS "cut"`;
  return { ids: row?.ids ?? [], total: row?.total ?? 0, isExact: row?.cut !== true };
}
