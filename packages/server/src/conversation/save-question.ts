import { type ConversationStore, DomainError, type NewQuestion, notFound } from '@pixel/core';
import { attempt, type RawClient, type SqlClient } from '../sql/client.ts';
import { storableJson } from '../sql/storable-json.ts';
import { isForeignKeyViolation, isUniqueViolation } from '../sql/violation.ts';

type SavedQuestion = Awaited<ReturnType<ConversationStore['saveQuestion']>>;

interface Outcome {
  /** Whether the stored message of this id is this one; null when there is none. */
  readonly same: boolean | null;
  readonly hasBot: boolean;
  /** Position of the stored or of the saved message; null when nothing was saved. */
  readonly seq: number | null;
  readonly isForBot: boolean | null;
}

/** See `ConversationStore.saveQuestion`. */
export async function saveQuestion(
  client: SqlClient | RawClient,
  question: NewQuestion,
): Promise<SavedQuestion> {
  const { same, hasBot, seq, isForBot } = await insertTwice(client, question);
  if (!hasBot) throw notFound('bot');
  if (same === false)
    throw new DomainError('conflict', 'This message id stands for another message.');
  if (seq === null) throw await refusal(client, question);
  return { outcome: same ? 'repeated' : 'saved', seq, isForBot: isForBot ?? true };
}

/** Why nothing was saved: asked for only then. */
async function refusal(client: RawClient, question: NewQuestion): Promise<DomainError> {
  const { conversationId, clientId, botId, visitorId } = question;
  const [known] = await client.$queryRaw<{ status: string }[]>`
    SELECT c."status" FROM "Conversation" c WHERE c."id" = ${conversationId} AND c."clientId" = ${clientId}
      AND c."botId" = ${botId} AND c."visitorId" IS NOT DISTINCT FROM ${visitorId}::text`;
  return known
    ? new DomainError('conflict', `This conversation is ${known.status}.`)
    : notFound('conversation');
}

/** A repeat that overtakes itself meets the unique key, and finds the stored message the second time: or it is another client's. */
async function insertTwice(client: SqlClient | RawClient, question: NewQuestion): Promise<Outcome> {
  try {
    return await attempt(client, (db) => insertQuestion(db, question));
  } catch (cause) {
    if (isForeignKeyViolation(cause)) throw notFound('visitor');
    if (!isUniqueViolation(cause)) throw cause;
  }
  try {
    return await attempt(client, (db) => insertQuestion(db, question));
  } catch (cause) {
    if (!isUniqueViolation(cause)) throw cause;
    throw new DomainError('conflict', 'This message id stands for another message.', { cause });
  }
}

/** The conversation's row is the lock under which `seq` is dense: its counter is the last `seq`. */
async function insertQuestion(client: RawClient, question: NewQuestion): Promise<Outcome> {
  const { messageId, conversationId, clientId, botId, visitorId, channel, title, text } = question;
  const attachments = storableJson(question.attachments ?? []);
  const [outcome] = await client.$queryRaw<Outcome[]>`
    WITH known AS (
      SELECT m."seq", m."text" = ${text} AND m."attachments" = ${attachments}::jsonb
        AND m."role" = 'visitor' AND c."id" = ${conversationId}
        AND c."clientId" = ${clientId} AND c."botId" = ${botId}
        AND c."visitorId" IS NOT DISTINCT FROM ${visitorId}::text AS "same",
        c."handling" <> 'human' AND m."seq" > c."botFromSeq" AS "isForBot"
      FROM "Message" m JOIN "Conversation" c ON c."id" = m."conversationId" 
      WHERE m."id" = ${messageId} AND m."clientId" = ${clientId}
    ), bot AS (
      SELECT b."id" FROM "Bot" b JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
      WHERE b."id" = ${botId} AND b."clientId" = ${clientId} AND b."deletedAt" IS NULL
    ), conversation AS (
      INSERT INTO "Conversation" AS c ("id", "clientId", "botId", "visitorId", "channel", "title",
        "messageCount", "createdAt", "lastMessageAt")
      SELECT ${conversationId}, ${clientId}, bot."id", ${visitorId}::text, ${channel}::"Channel", ${title},
        1, ${question.at}::timestamptz, ${question.at}::timestamptz
      FROM bot WHERE NOT EXISTS (SELECT 1 FROM known)
      ON CONFLICT ("id") DO UPDATE SET "messageCount" = c."messageCount" + 1,
        "lastMessageAt" = greatest(c."lastMessageAt", EXCLUDED."lastMessageAt")
      WHERE c."clientId" = EXCLUDED."clientId" AND c."botId" = EXCLUDED."botId"
        AND c."visitorId" IS NOT DISTINCT FROM EXCLUDED."visitorId" AND c."status" = 'active'
      RETURNING c."messageCount", c."handling" <> 'human' AS "isForBot"
    ), message AS (
      INSERT INTO "Message" ("id", "clientId", "botId", "conversationId", "seq", "role", "text",
        "attachments", "degraded", "createdAt")
      SELECT ${messageId}, ${clientId}, ${botId}, ${conversationId}, conversation."messageCount", 'visitor',
        ${text}, ${attachments}::jsonb, '{}', ${question.at}::timestamptz
      FROM conversation RETURNING "seq"
    )
    SELECT (SELECT "same" FROM known) AS "same", EXISTS (SELECT 1 FROM bot) AS "hasBot",
      coalesce((SELECT "seq" FROM known), (SELECT "seq" FROM message)) AS "seq",
      coalesce((SELECT "isForBot" FROM known), (SELECT "isForBot" FROM conversation)) AS "isForBot"`;
  if (!outcome) throw new Error('A statement that always answers did not.');
  return outcome;
}
