import type { BotKey, ConfidenceBin } from '@pixel/core';
import type { RawClient } from '../sql/client.ts';

/** See `ConversationStore.countByConfidence`. What was said without looking for an answer has no passages to rate. */
export function countByConfidence(
  client: RawClient,
  bot: BotKey,
  { from, bins }: { readonly from: Date; readonly bins: number },
): Promise<ConfidenceBin[]> {
  return client.$queryRaw<ConfidenceBin[]>`
    SELECT least(${bins}::int - 1, floor(r."confidence" * ${bins}::int)::int) AS "bin", count(*)::int AS "replies",
      count(*) FILTER (WHERE m."answered" AND f."rating" = 'up')::int AS "good",
      count(*) FILTER (WHERE m."answered" AND f."rating" = 'down')::int AS "bad"
    FROM "Receipt" r JOIN "Message" m ON m."id" = r."messageId"
    LEFT JOIN "Feedback" f ON f."messageId" = m."id" AND f."botId" = ${bot.id}
    WHERE r."botId" = ${bot.id} AND r."clientId" = ${bot.clientId} AND r."createdAt" >= ${from}::timestamptz
      AND m."botId" = ${bot.id} AND m."mode" IN ('extractive', 'model')
    GROUP BY 1 ORDER BY 1`;
}
