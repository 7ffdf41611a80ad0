import {
  type Conversation,
  type ConversationPage,
  ConversationPosition,
  LIMITS,
  type ListConversations,
} from '@pixel/contract';
import type { ConversationRecord, Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import {
  type FoundPage,
  inScope,
  matchingConversations,
  type Scope,
  scopeOf,
} from './match-conversations.ts';
import { searchConversations } from './search-conversations.ts';
import { selectConversations } from './select-conversations.ts';

/** See `ConversationStore.listConversations`. */
export async function listConversations(
  client: SqlClient,
  reach: Reach,
  input: ListConversations,
): Promise<ConversationPage> {
  const after = decodeCursor(input.cursor, ConversationPosition);
  const query = {
    scope: scopeOf(reach, input),
    matching: matchingConversations(input),
    after:
      after &&
      Prisma.sql`(c."lastMessageAt", c."id") < (${new Date(after[0])}::timestamptz, ${after[1]})`,
    limit: input.limit + 1,
  };
  const { search } = input;
  const { ids, total, isExact } =
    search === undefined
      ? await findPage(client, query)
      : await searchConversations(client, { ...query, search });
  const rows =
    ids.length === 0
      ? []
      : await selectConversations(client, {
          where: allOf(
            Prisma.sql`c."id" = ANY(${[...ids]}::text[])`,
            inScope(query.scope, Prisma.sql`c`),
          ),
          limit: ids.length,
        });
  const page = pageOf(
    rows,
    { limit: input.limit, total },
    { toItem: toConversation, keyOf: (row) => [row.lastMessageAt, row.id] },
  );
  return { ...page, totalIsExact: isExact };
}

interface PageQuery {
  readonly scope: Scope;
  readonly matching: Prisma.Sql;
  readonly after: Prisma.Sql | null;
  readonly limit: number;
}

async function findPage(client: SqlClient, query: PageQuery): Promise<FoundPage> {
  const [ids, counted] = await Promise.all([findIds(client, query), count(client, query)]);
  const isExact = counted <= LIMITS.countedConversations;
  return { ids, isExact, total: Math.min(counted, LIMITS.countedConversations) };
}

async function findIds(client: SqlClient, query: PageQuery): Promise<string[]> {
  const { limit } = query;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT page."id" FROM (${newest(query, limit)}) page
    ORDER BY page."lastMessageAt" DESC, page."id" DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Counts to one more than the bound, and no further: at a hundred thousand the rest would take longer than the page. */
async function count(client: SqlClient, query: PageQuery): Promise<number> {
  const limit = LIMITS.countedConversations + 1;
  const [row] = await client.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM (
      SELECT 1 FROM (${newest({ ...query, after: null }, limit)}) matching LIMIT ${limit}) counted`;
  return row?.total ?? 0;
}

/** The newest in scope; of several clients those of each, since no index gives the order over all of them at once. */
function newest({ scope, matching, after }: PageQuery, limit: number): Prisma.Sql {
  const within = (scoped: Prisma.Sql) => Prisma.sql`
    SELECT c."id", c."lastMessageAt" FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)}
    WHERE ${allOf(scoped, matching, after)}
    ORDER BY c."lastMessageAt" DESC, c."id" DESC LIMIT ${limit}`;
  return scope.type === 'clients' && scope.ids.length > 1
    ? Prisma.sql`
        SELECT newest."id", newest."lastMessageAt" FROM unnest(${[...scope.ids]}::text[]) AS reached("id")
        CROSS JOIN LATERAL (${within(Prisma.sql`c."clientId" = reached."id"`)}) newest`
    : within(inScope(scope, Prisma.sql`c`));
}

function toConversation(record: ConversationRecord): Conversation {
  const { clientId: _, visitorId: __, botFromSeq: ___, ...conversation } = record;
  return conversation;
}
