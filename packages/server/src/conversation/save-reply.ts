import type { Message } from '@pixel/contract';
import { DomainError, type NewReply, notFound, storable } from '@pixel/core';
import { insertGap } from '../gap/index.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { attempt, type RawClient, type SqlClient } from '../sql/client.ts';
import { storableJson } from '../sql/storable-json.ts';
import { isUniqueViolation } from '../sql/violation.ts';
import { selectMessages } from './select-messages.ts';

interface Outcome {
  readonly asked: boolean;
  /** Null when the message has a reply already, or is not the bot's to answer any more. */
  readonly seq: number | null;
}

/** See `ConversationStore.saveReply`. */
export async function saveReply(client: SqlClient | RawClient, reply: NewReply): Promise<Message> {
  const clean = { ...reply, text: storable(reply.text) };
  const { asked, seq } = await insertTwice(client, clean);
  if (!asked) throw notFound('message');
  if (seq !== null) return toMessage(clean, seq);
  const [stored] = await selectMessages(client, {
    where: Prisma.sql`m."replyTo" = ${reply.replyTo} AND m."supersededBy" IS NULL
      AND m."clientId" = ${reply.clientId}`,
    order: 'oldest first',
    limit: 1,
  });
  if (!stored) throw new DomainError('conflict', 'A person answers in this conversation.');
  return stored;
}

/** A second writer of the same reply meets the unique key, and finds the stored reply the second time. */
async function insertTwice(client: SqlClient | RawClient, reply: NewReply): Promise<Outcome> {
  try {
    return await attempt(client, (db) => insertReply(db, reply));
  } catch (cause) {
    if (!isUniqueViolation(cause)) throw cause;
  }
  try {
    return await attempt(client, (db) => insertReply(db, reply));
  } catch (cause) {
    if (!isUniqueViolation(cause)) throw cause;
    throw new DomainError('conflict', 'This message id stands for another message.', { cause });
  }
}

/**
 * Message, counters, receipt, usage and gap in one statement. The conversation's row is the lock: a takeover that came first is
 * seen here, whichever process made it, and one that comes later finds this reply stored before it.
 */
async function insertReply(client: RawClient, reply: NewReply): Promise<Outcome> {
  const { messageId, replyTo, conversationId, clientId, botId, receipt } = reply;
  const { usage, timings } = receipt;
  const supersedes = reply.supersedes ?? null;
  const [outcome] = await client.$queryRaw<Outcome[]>`
    WITH question AS (
      SELECT m."id", m."seq" FROM "Message" m JOIN "Conversation" c ON c."id" = m."conversationId"
      WHERE m."id" = ${replyTo} AND c."id" = ${conversationId} AND c."clientId" = ${clientId} AND c."botId" = ${botId}
    ), older AS (
      SELECT m."id", m."answered" FROM "Message" m
      WHERE m."id" = ${supersedes}::text AND m."replyTo" = ${replyTo} AND m."supersededBy" IS NULL
        AND m."clientId" = ${clientId}
    ), conversation AS (
      UPDATE "Conversation" c SET "messageCount" = c."messageCount" + 1,
        -- A rival that comes second counts the older reply off again, before the unique key stops it.
        "unansweredCount" = greatest(0, c."unansweredCount" + ${reply.answered ? 0 : 1}::int
          - (SELECT count(*)::int FROM older WHERE NOT older."answered")),
        "language" = coalesce(nullif(${reply.language}, 'und'), c."language"),
        "lastMessageAt" = greatest(c."lastMessageAt", ${reply.at}::timestamptz)
      WHERE c."id" = ${conversationId} AND c."clientId" = ${clientId} AND c."botId" = ${botId}
        AND c."handling" <> 'human' AND c."status" <> 'closed' AND c."botFromSeq" < (SELECT "seq" FROM question)
        AND NOT EXISTS (SELECT 1 FROM "Message" m WHERE m."replyTo" = ${replyTo} AND m."clientId" = ${clientId}
          AND m."supersededBy" IS NULL AND m."id" IS DISTINCT FROM ${supersedes}::text)
      RETURNING c."messageCount", c."visitorId"
    ), superseded AS (
      UPDATE "Message" m SET "supersededBy" = ${messageId} FROM conversation, older
      WHERE m."id" = older."id" AND m."clientId" = ${clientId} RETURNING m."id"
    ), message AS (
      INSERT INTO "Message" ("id", "clientId", "botId", "conversationId", "seq", "role", "text", "status",
        "replyTo", "answered", "mode", "citations", "degraded", "suggestions", "createdAt", "supersedes")
      SELECT ${messageId}, ${clientId}, ${botId}, ${conversationId}, conversation."messageCount", 'bot',
        ${reply.text}, ${reply.status}::"MessageStatus", ${replyTo}, ${reply.answered}::boolean, ${reply.mode},
        ${storableJson(reply.citations)}::jsonb, ${[...reply.degraded]}::text[], ${(reply.suggestions ?? []).map(storable)}::text[],
        ${reply.at}::timestamptz, older."id"
      -- After the older reply has given up its claim on the question.
      FROM conversation CROSS JOIN (SELECT max(superseded."id") AS "id" FROM superseded) older RETURNING "seq"
    ), receipt AS (
      INSERT INTO "Receipt" ("id", "clientId", "botId", "messageId", "question", "searchedFor", "passages",
        "sentences", "removed", "confidence", "curatedId", "curatedScore", "model", "promptHash", "promptTokens",
        "completionTokens", "cachedTokens", "isEstimated", "costMicros", "modelSteps", "retrieveMs",
        "firstTokenMs", "totalMs", "createdAt")
      SELECT ${receipt.id}, ${clientId}, ${botId}, ${messageId}, ${storable(receipt.question)},
        ${storable(receipt.searchedFor)}, ${storableJson(receipt.passages)}::jsonb,
        ${storableJson(receipt.sentences)}::jsonb, ${storableJson(receipt.removed)}::jsonb, ${receipt.confidence}::float8,
        ${receipt.curated?.id ?? null}::text, ${receipt.curated?.score ?? null}::float8, ${receipt.model},
        ${receipt.promptHash}, ${usage.promptTokens}::int, ${usage.completionTokens}::int,
        ${usage.cachedTokens ?? 0}::int, ${usage.estimated ?? false}::boolean,
        ${usage.costMicros}::bigint, ${storableJson(receipt.modelSteps)}::jsonb, ${timings.retrieveMs}::float8, ${timings.firstTokenMs}::float8,
        ${timings.totalMs}::float8, ${reply.at}::timestamptz
      FROM message
    ), usage AS (
      INSERT INTO "Usage" ("id", "clientId", "botId", "messageId", "kind", "model", "promptTokens",
        "completionTokens", "cachedTokens", "isEstimated", "costMicros", "createdAt")
      SELECT ${reply.usageId}, ${clientId}, ${botId}, ${messageId}, 'answer', ${receipt.model},
        ${usage.promptTokens}::int, ${usage.completionTokens}::int, ${usage.cachedTokens ?? 0}::int,
        ${usage.estimated ?? false}::boolean, ${usage.costMicros}::bigint,
        ${reply.at}::timestamptz
      FROM message
    ), curated AS (
      SELECT a."id" FROM "CuratedAnswer" a
      WHERE a."id" = ${receipt.curated?.id ?? null} AND a."botId" = ${botId} AND a."clientId" = ${clientId}
      FOR KEY SHARE OF a
    ), hit AS (
      INSERT INTO "CuratedHit" AS h ("curatedId", "slot", "clientId", "botId", "hits", "lastAt")
      SELECT curated."id", ${slotOf(messageId)}::int, ${clientId}, ${botId}, 1, ${reply.at}::timestamptz
      FROM message CROSS JOIN curated
      ON CONFLICT ("curatedId", "slot") DO UPDATE SET "hits" = h."hits" + 1,
        "lastAt" = greatest(h."lastAt", EXCLUDED."lastAt")
      WHERE h."botId" = EXCLUDED."botId"
    )${insertGap(reply)}
    SELECT EXISTS (SELECT 1 FROM question) AS "asked", (SELECT "seq" FROM message) AS "seq"`;
  if (!outcome) throw new Error('A statement that always answers did not.');
  return outcome;
}

/** Rows over which the hits of one curated answer are spread. */
const SLOTS = 16;

/** By the last character of the id, which is random. */
const slotOf = (id: string): number => id.charCodeAt(id.length - 1) % SLOTS;

function toMessage(reply: NewReply, seq: number): Message {
  const { messageId: id, text, status, replyTo, answered, mode } = reply;
  return {
    ...{ id, seq, role: 'bot', text, status, replyTo, answered, mode },
    citations: [...reply.citations],
    degraded: [...reply.degraded],
    ...(reply.suggestions && { suggestions: [...reply.suggestions] }),
    ...(reply.supersedes && { supersedes: reply.supersedes }),
    feedback: null,
    createdAt: reply.at.toISOString(),
  };
}
