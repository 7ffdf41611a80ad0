import {
  type Conversation,
  ConversationId,
  type ConversationPage,
  type ListConversations,
  Time,
} from '@pixel/contract';
import type { ConversationRecord, Reach } from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf, containing, inReach } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { selectConversations } from './select-conversations.ts';

/** See `ConversationStore.listConversations`. */
export async function listConversations(
  client: SqlClient,
  reach: Reach,
  input: ListConversations,
): Promise<ConversationPage> {
  const after = decodeCursor(input.cursor, z.tuple([Time, ConversationId]));
  const matching = matchingConversations(reach, input);
  const [total, rows] = await Promise.all([
    countConversations(client, matching),
    selectConversations(client, {
      where: allOf(
        matching,
        after &&
          Prisma.sql`(c."lastMessageAt", c."id") < (${new Date(after[0])}::timestamptz, ${after[1]})`,
      ),
      limit: input.limit + 1,
    }),
  ]);
  return pageOf(
    rows,
    { limit: input.limit, total },
    { toItem: toConversation, keyOf: (row) => [row.lastMessageAt, row.id] },
  );
}

function matchingConversations(reach: Reach, input: ListConversations): Prisma.Sql {
  const { botId, status, channel, unanswered, search } = input;
  return allOf(
    inReach(Prisma.sql`c."clientId"`, reach),
    botId !== undefined && Prisma.sql`c."botId" = ${botId}`,
    status !== undefined && Prisma.sql`c."status" = ${status}::"ConversationStatus"`,
    channel !== undefined && Prisma.sql`c."channel" = ${channel}::"Channel"`,
    unanswered !== undefined && Prisma.sql`(c."unansweredCount" > 0) = ${unanswered}`,
    search !== undefined && mentioning(containing(search)),
  );
}

const mentioning = (
  pattern: string,
): Prisma.Sql => Prisma.sql`(c."title" ILIKE ${pattern} OR EXISTS (
  SELECT 1 FROM "Message" m WHERE m."conversationId" = c."id" AND m."text" ILIKE ${pattern}))`;

async function countConversations(client: SqlClient, where: Prisma.Sql): Promise<number> {
  const [row] = await client.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total"
    FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)} WHERE ${where}`;
  return row?.total ?? 0;
}

function toConversation(record: ConversationRecord): Conversation {
  const { clientId: _, visitorId: __, ...conversation } = record;
  return conversation;
}
