import type { MessageId, Rating } from '@pixel/contract';
import type { ConversationOwner } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { ownedBy } from './select-conversations.ts';

/** See `ConversationStore.saveFeedback`. */
export async function saveFeedback(
  client: SqlClient,
  owner: ConversationOwner,
  feedback: {
    readonly messageId: MessageId;
    readonly rating: Rating | null;
    readonly reason: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const [outcome] = await client.$queryRaw<{ found: boolean }[]>`
    WITH reply AS (
      SELECT m."id", m."clientId", m."botId"
      FROM "Message" m JOIN "Conversation" c ON c."id" = m."conversationId"
      ${joinLiveBot(Prisma.sql`c."botId"`)}
      WHERE m."id" = ${feedback.messageId} AND m."role" = 'bot' AND ${ownedBy(owner)}
    ), change AS (${feedback.rating === null ? remove() : rate(feedback.rating, feedback)})
    SELECT EXISTS (SELECT 1 FROM reply) AS "found"`;
  return outcome?.found ?? false;
}

const remove = () =>
  Prisma.sql`DELETE FROM "Feedback" f USING reply WHERE f."messageId" = reply."id"`;

const rate = (rating: Rating, { reason, at }: { readonly reason: string; readonly at: Date }) =>
  Prisma.sql`
    INSERT INTO "Feedback" AS f ("messageId", "clientId", "botId", "rating", "reason", "createdAt", "updatedAt")
    SELECT reply."id", reply."clientId", reply."botId", ${rating}::"Rating", ${reason}, ${at}::timestamptz,
      ${at}::timestamptz
    FROM reply
    ON CONFLICT ("messageId") DO UPDATE SET "rating" = EXCLUDED."rating", "reason" = EXCLUDED."reason",
      "updatedAt" = EXCLUDED."updatedAt"
    WHERE f."botId" = EXCLUDED."botId"`;
