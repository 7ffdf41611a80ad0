import type { ConversationOwner, ConversationRecord } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

type ConversationRow = Omit<ConversationRecord, 'createdAt' | 'lastMessageAt'> & {
  readonly createdAt: Date;
  readonly lastMessageAt: Date;
};

/** Conversations `c` of live bots, newest activity first. */
export async function selectConversations(
  client: RawClient,
  query: { readonly where: Prisma.Sql; readonly limit: number },
): Promise<ConversationRecord[]> {
  const rows = await client.$queryRaw<ConversationRow[]>`
    SELECT c."id", c."clientId", c."botId", c."visitorId", b."name" AS "botName", c."channel", c."title",
      c."status", c."language", c."messageCount", c."unansweredCount", c."createdAt", c."lastMessageAt"
    FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)}
    WHERE ${query.where}
    ORDER BY c."lastMessageAt" DESC, c."id" DESC LIMIT ${query.limit}`;
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastMessageAt: row.lastMessageAt.toISOString(),
  }));
}

/** True for conversations `c` that the owner may see. */
export const ownedBy = (owner: ConversationOwner): Prisma.Sql =>
  'reach' in owner
    ? inReach(Prisma.sql`c."clientId"`, owner.reach)
    : Prisma.sql`c."visitorId" = ${owner.visitorId} AND c."botId" = ${owner.botId}`;
