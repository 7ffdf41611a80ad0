import {
  type FeedbackItem,
  type FeedbackPage,
  GivenTime,
  type ListFeedback,
  MessageId,
} from '@pixel/contract';
import type { Reach } from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { inScope, scopeOf } from './match-conversations.ts';

/** See `ConversationStore.listFeedback`. */
export async function listFeedback(
  client: SqlClient,
  reach: Reach,
  input: ListFeedback,
): Promise<FeedbackPage> {
  const after = decodeCursor(input.cursor, z.tuple([GivenTime, MessageId]));
  const { rating } = input;
  const matching = allOf(
    inScope(scopeOf(reach, input), Prisma.sql`f`),
    rating !== undefined && Prisma.sql`f."rating" = ${rating}::"Rating"`,
  );
  const [total, rows] = await Promise.all([
    countFeedback(client, matching),
    client.$queryRaw<(Omit<FeedbackItem, 'createdAt'> & { readonly createdAt: Date })[]>`
      SELECT f."messageId", m."conversationId", f."botId", b."name" AS "botName", f."rating", f."reason",
        coalesce(q."text", '') AS "question", m."text" AS "reply", f."createdAt"
      FROM "Feedback" f ${joinLiveBot(Prisma.sql`f."botId"`)} JOIN "Message" m ON m."id" = f."messageId"
      LEFT JOIN "Message" q ON q."id" = m."replyTo"
      WHERE ${allOf(
        matching,
        after &&
          Prisma.sql`(f."createdAt", f."messageId") < (${new Date(after[0])}::timestamptz, ${after[1]})`,
      )}
      ORDER BY f."createdAt" DESC, f."messageId" DESC LIMIT ${input.limit + 1}`,
  ]);
  return pageOf(
    rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
    { limit: input.limit, total },
    { toItem: (item) => item, keyOf: (item) => [item.createdAt, item.messageId] },
  );
}

async function countFeedback(client: SqlClient, matching: Prisma.Sql): Promise<number> {
  const [row] = await client.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM "Feedback" f ${joinLiveBot(Prisma.sql`f."botId"`)} WHERE ${matching}`;
  return row?.total ?? 0;
}
