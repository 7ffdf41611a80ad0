import type { Handling, Message } from '@pixel/contract';
import type { HandlingChange, NewAgentMessage, StatusChange } from '@pixel/core';
import { DomainError } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import { attempt, type RawClient, type SqlClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { isUniqueViolation } from '../sql/violation.ts';
import { plainMessage } from './plain-message.ts';
import { ownedBy } from './select-conversations.ts';

/**
 * See `ConversationStore.changeHandling`. One statement: the conversation's row is the lock, the same that replies and
 * questions take, so that all of them see each other in one order.
 */
export async function changeHandling(
  client: RawClient,
  change: HandlingChange,
): Promise<Message | null> {
  const { id, to, by, note, at } = change;
  const [row] = await client.$queryRaw<{ seq: number }[]>`
    WITH own AS (
      SELECT c."id" FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)}
      WHERE c."id" = ${id} AND ${ownedBy(change.owner)}
    ), conversation AS (
      UPDATE "Conversation" c SET "handling" = ${to}::"Handling",
        "handledBy" = ${to === 'human' ? by : null}::text, "handlingSince" = ${at}::timestamptz,
        "botFromSeq" = CASE WHEN 'human' IN (c."handling", ${to}::"Handling") THEN c."messageCount" + 1
          ELSE c."botFromSeq" END,
        "messageCount" = c."messageCount" + 1,
        "lastMessageAt" = greatest(c."lastMessageAt", ${at}::timestamptz)
      FROM own WHERE c."id" = own."id" AND c."status" = 'active' AND ${allows(change)}
      RETURNING c."id", c."clientId", c."botId", c."messageCount"
    ) ${insertNote(note, at)}`;
  return row ? plainMessage({ ...note, seq: row.seq, role: 'system', at }) : null;
}

/** What the change may start from. A switch over every state, so that a new one must be thought of. */
function allows({ to, by, fromAnybody }: HandlingChange): Prisma.Sql {
  const from: Record<Handling, Prisma.Sql> = {
    waiting: Prisma.sql`c."handling" = 'bot'`,
    human: Prisma.sql`c."handling" <> 'human'`,
    bot: Prisma.sql`(c."handling" = 'waiting'
      OR (c."handling" = 'human' AND (${fromAnybody}::boolean OR c."handledBy" = ${by}::text)))`,
  };
  return from[to];
}

const insertNote = (note: HandlingChange['note'], at: Date): Prisma.Sql => Prisma.sql`
  INSERT INTO "Message" ("id", "clientId", "botId", "conversationId", "seq", "role", "text", "degraded", "createdAt")
  SELECT ${note.id}, conversation."clientId", conversation."botId", conversation."id", conversation."messageCount",
    'system', ${note.text}, '{}', ${at}::timestamptz
  FROM conversation RETURNING "seq"`;

/** See `ConversationStore.setStatus`. */
export async function setStatus(client: RawClient, change: StatusChange) {
  const { id, status, note, at, version = null } = change;
  const [row] = await client.$queryRaw<Outcome[]>`
    WITH own AS (
      SELECT c."id", c."status", c."version" FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)}
      WHERE c."id" = ${id} AND ${ownedBy(change.owner)} FOR UPDATE OF c
    ), conversation AS (
      UPDATE "Conversation" c SET "status" = ${status}::"ConversationStatus", "version" = c."version" + 1,
        "closedAt" = CASE WHEN ${status} = 'closed' THEN coalesce(c."closedAt", ${at}::timestamptz) ELSE c."closedAt" END,
        "handlingSince" = CASE WHEN c."handling" = 'bot' THEN c."handlingSince" ELSE ${at}::timestamptz END,
        "handling" = 'bot', "handledBy" = NULL,
        "botFromSeq" = CASE WHEN ${status} = 'closed' OR c."handling" = 'human'
          THEN c."messageCount" + ${note ? 1 : 0}::int ELSE c."botFromSeq" END,
        "messageCount" = c."messageCount" + ${note ? 1 : 0}::int,
        "lastMessageAt" = CASE WHEN ${note !== null}::boolean THEN greatest(c."lastMessageAt", ${at}::timestamptz)
          ELSE c."lastMessageAt" END
      FROM own WHERE c."id" = own."id" AND own."status" <> ${status}::"ConversationStatus"
        AND own."version" = coalesce(${version}::int, own."version")
        AND (${status} <> 'active' OR c."closedAt" IS NULL)
      RETURNING c."id", c."clientId", c."botId", c."messageCount"
    ), note AS (${note ? insertNote(note, at) : Prisma.sql`SELECT NULL::int AS "seq" WHERE FALSE`})
    SELECT (SELECT own."status"::text FROM own) AS "before",
      (SELECT own."version" <> coalesce(${version}::int, own."version") FROM own) AS "stale", EXISTS (SELECT 1 FROM conversation) AS "changed",
      (SELECT "seq" FROM note) AS "seq"`;
  if (!row || row.before === null) return null;
  const message =
    note && row.seq !== null ? plainMessage({ ...note, seq: row.seq, role: 'system', at }) : null;
  return { outcome: outcomeOf(row, status), note: message };
}

interface Outcome {
  readonly before: string | null;
  readonly stale: boolean;
  readonly changed: boolean;
  readonly seq: number | null;
}

function outcomeOf({ before, stale, changed }: Outcome, status: StatusChange['status']) {
  if (changed) return 'changed' as const;
  if (stale) return 'stale' as const;
  return before === status ? ('same' as const) : ('refused' as const);
}

/** See `ConversationStore.saveAgentMessage`. */
export async function saveAgentMessage(
  client: SqlClient | RawClient,
  message: NewAgentMessage,
): Promise<Message | null> {
  try {
    const seq = await attempt(client, (db) => insertAgentMessage(db, message));
    return seq === null ? null : toMessage(message, { seq, at: message.at });
  } catch (cause) {
    if (!isUniqueViolation(cause)) throw cause;
  }
  const [stored] = await client.$queryRaw<{ seq: number; at: Date }[]>`
    SELECT m."seq", m."createdAt" AS "at" FROM "Message" m
    WHERE m."id" = ${message.messageId} AND m."conversationId" = ${message.conversationId}
      AND m."authorId" = ${message.authorId} AND m."text" = ${message.text} AND m."role" = 'agent'
      AND ${inReach(Prisma.sql`m."clientId"`, message.reach)}`;
  if (!stored) throw new DomainError('conflict', 'This message id stands for another message.');
  return toMessage(message, stored);
}

async function insertAgentMessage(client: RawClient, message: NewAgentMessage) {
  const { conversationId, messageId, text, authorId, author, at } = message;
  const [row] = await client.$queryRaw<{ seq: number }[]>`
    WITH conversation AS (
      UPDATE "Conversation" c SET "messageCount" = c."messageCount" + 1,
        "lastMessageAt" = greatest(c."lastMessageAt", ${at}::timestamptz)
      WHERE c."id" = ${conversationId} AND ${inReach(Prisma.sql`c."clientId"`, message.reach)}
        AND c."status" = 'active' AND c."handling" = 'human' AND c."handledBy" = ${authorId}
      RETURNING c."id", c."clientId", c."botId", c."messageCount"
    )
    INSERT INTO "Message" ("id", "clientId", "botId", "conversationId", "seq", "role", "text", "degraded",
      "authorId", "author", "createdAt")
    SELECT ${messageId}, conversation."clientId", conversation."botId", conversation."id",
      conversation."messageCount", 'agent', ${text}, '{}', ${authorId}, ${author}, ${at}::timestamptz
    FROM conversation RETURNING "seq"`;
  return row?.seq ?? null;
}

const toMessage = (
  { messageId: id, text, author }: NewAgentMessage,
  { seq, at }: { readonly seq: number; readonly at: Date },
): Message => plainMessage({ id, seq, role: 'agent', text, author, at });
