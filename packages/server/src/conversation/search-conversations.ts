import { LIMITS } from '@pixel/contract';
import { Prisma } from '../generated/prisma/client.ts';
import { type RawClient, type SqlClient, transact } from '../sql/client.ts';
import { allOf, containing } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { type FoundPage, inScope, type Scope } from './match-conversations.ts';

interface SearchQuery {
  readonly search: string;
  readonly scope: Scope;
  readonly matching: Prisma.Sql;
  readonly after: Prisma.Sql | null;
  readonly limit: number;
}

/**
 * Conversations with `search` in their title or in a message, in any case and inside of words. Only the newest messages and
 * titles with it are looked at, `LIMITS.searchedMessages` of each: a rare word is found by the index of word parts, a common
 * one by walking back from the newest message, and neither takes longer the more there is. Ids of messages sort by age; the
 * messages of a bot have an index by time instead. The hits are looked up one by one, since a planner who overrates them
 * would rather read all conversations.
 */
export async function searchConversations(
  client: SqlClient,
  query: SearchQuery,
): Promise<FoundPage> {
  const row = await transact(client, async (tx) => {
    // How common the words are decides the plan; a plan that is kept for all words reads too much for most.
    await tx.$executeRaw`SET LOCAL plan_cache_mode = force_custom_plan`;
    return findHits(tx, query);
  });
  return { ids: row?.ids ?? [], total: row?.total ?? 0, isExact: row?.cut !== true };
}

interface Hits {
  readonly ids: string[] | null;
  readonly total: number;
  readonly cut: boolean;
}

async function findHits(client: RawClient, query: SearchQuery): Promise<Hits | undefined> {
  const { scope } = query;
  const pattern = containing(query.search);
  const [row] = await client.$queryRaw<Hits[]>`
    WITH said AS MATERIALIZED (
      SELECT m."conversationId" AS "id" FROM "Message" m
      WHERE ${inScope(scope, Prisma.sql`m`)} AND m."text" ILIKE ${pattern}
      ORDER BY ${scope.type === 'bot' ? Prisma.sql`m."createdAt"` : Prisma.sql`m."id"`} DESC LIMIT ${LIMITS.searchedMessages}
    ), titled AS MATERIALIZED (
      SELECT t."id" FROM "Conversation" t
      WHERE ${inScope(scope, Prisma.sql`t`)} AND t."title" ILIKE ${pattern}
      ORDER BY t."lastMessageAt" DESC, t."id" DESC LIMIT ${LIMITS.searchedMessages}
    ), found AS MATERIALIZED (
      SELECT c."id", c."lastMessageAt" FROM (SELECT "id" FROM said UNION SELECT "id" FROM titled) hit
      CROSS JOIN LATERAL (SELECT * FROM "Conversation" one WHERE one."id" = hit."id" LIMIT 1) c
      ${joinLiveBot(Prisma.sql`c."botId"`)} WHERE ${query.matching}
    ), page AS (
      SELECT c."id" FROM found c WHERE ${allOf(Prisma.sql`TRUE`, query.after)}
      ORDER BY c."lastMessageAt" DESC, c."id" DESC LIMIT ${query.limit}
    )
    SELECT (SELECT array_agg("id") FROM page) AS "ids", (SELECT count(*)::int FROM found) AS "total",
      greatest((SELECT count(*) FROM said), (SELECT count(*) FROM titled)) >= ${LIMITS.searchedMessages}::int AS "cut"`;
  return row;
}
