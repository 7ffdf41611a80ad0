import type { UserId } from '@pixel/contract';
import type { ConversationOwner, ConversationRecord } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

type ConversationRow = Omit<
  ConversationRecord,
  'createdAt' | 'lastMessageAt' | 'handlingSince' | 'closedAt' | 'handledBy' | 'score'
> & {
  readonly createdAt: Date;
  readonly lastMessageAt: Date;
  readonly handlingSince: Date | null;
  readonly closedAt: Date | null;
  readonly handledBy: UserId | null;
  readonly handlerName: string | null;
  readonly score: number | null;
  readonly scoreComment: string;
  readonly scoredAt: Date | null;
};

const NEWEST_FIRST = Prisma.sql`c."lastMessageAt" DESC, c."id" DESC`;

/** Conversations `c` of live bots, newest activity first unless `order` says otherwise. */
export async function selectConversations(
  client: RawClient,
  query: { readonly where: Prisma.Sql; readonly limit: number; readonly order?: Prisma.Sql },
): Promise<ConversationRecord[]> {
  const rows = await client.$queryRaw<ConversationRow[]>`
    SELECT c."id", c."clientId", c."botId", c."visitorId", b."name" AS "botName", c."channel", c."title",
      c."status", c."language", c."messageCount", c."unansweredCount", c."createdAt", c."lastMessageAt",
      c."handling", c."handledBy", c."handlingSince", c."botFromSeq", c."metadata", c."version", c."closedAt",
      c."score", c."scoreComment", c."scoredAt",
      u."name" AS "handlerName"
    FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)} LEFT JOIN "User" u ON u."id" = c."handledBy"
    WHERE ${query.where}
    ORDER BY ${query.order ?? NEWEST_FIRST} LIMIT ${query.limit}`;
  return rows.map(toRecord);
}

function toRecord(stored: ConversationRow): ConversationRecord {
  const { handledBy, handlerName, score, scoreComment, scoredAt, ...row } = stored;
  return {
    ...row,
    score:
      score === null || scoredAt === null
        ? null
        : { score, comment: scoreComment, at: scoredAt.toISOString() },
    handledBy: handledBy && { id: handledBy, name: handlerName ?? '' },
    handlingSince: row.handlingSince?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    lastMessageAt: row.lastMessageAt.toISOString(),
  };
}

/** True for conversations `c` that the owner may see. */
export const ownedBy = (owner: ConversationOwner): Prisma.Sql =>
  'reach' in owner
    ? inReach(Prisma.sql`c."clientId"`, owner.reach)
    : Prisma.sql`c."visitorId" = ${owner.visitorId} AND c."botId" = ${owner.botId}`;
