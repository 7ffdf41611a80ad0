import { type NewReply, storable } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import { storableJson } from '../sql/storable-json.ts';

/**
 * What follows in the statement that stores a reply: it keeps the question that was not answered, once for the same words. Reads
 * the statement's `message` and `conversation`; nothing is kept when no message is stored.
 */
export function insertGap(reply: NewReply): Prisma.Sql {
  const { gap, clientId, botId, conversationId, replyTo, receipt, language, at } = reply;
  if (!gap) return Prisma.empty;
  return Prisma.sql`, gap AS (
      INSERT INTO "UnansweredQuestion" AS g ("id", "clientId", "botId", "key", "question", "searchedFor", "language",
        "confidence", "passages", "firstAskedAt", "lastAskedAt")
      SELECT ${gap.id}, ${clientId}, ${botId}, ${gap.key}, ${storable(gap.question)}, ${storable(gap.searchedFor)},
        ${language}, ${receipt.confidence}::float8, ${storableJson(gap.passages)}::jsonb, ${at}::timestamptz,
        ${at}::timestamptz
      FROM message
      ON CONFLICT ("botId", "key") DO UPDATE SET "searchedFor" = EXCLUDED."searchedFor",
        -- A reply that is written again is no other asking.
        "count" = g."count" + CASE WHEN EXISTS (SELECT 1 FROM "Asking" a WHERE a."gapId" = g."id"
          AND a."messageId" = ${replyTo} AND a."clientId" = ${clientId}) THEN 0 ELSE 1 END,
        "language" = EXCLUDED."language", "confidence" = EXCLUDED."confidence", "passages" = EXCLUDED."passages",
        "lastAskedAt" = greatest(g."lastAskedAt", EXCLUDED."lastAskedAt"),
        "status" = CASE g."status" WHEN 'answered' THEN 'open' ELSE g."status" END
      WHERE g."clientId" = EXCLUDED."clientId"
      RETURNING g."id"
    ), asking AS (
      INSERT INTO "Asking" ("gapId", "messageId", "clientId", "botId", "conversationId", "visitorId", "askedAt")
      SELECT gap."id", ${replyTo}, ${clientId}, ${botId}, ${conversationId}, conversation."visitorId",
        ${at}::timestamptz
      FROM gap CROSS JOIN conversation
      ON CONFLICT ("gapId", "messageId") DO NOTHING
    )`;
}
