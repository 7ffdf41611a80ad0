import type { ConversationStats } from '@pixel/contract';
import type { ConversationCounts, ConversationKey, ConversationStore, Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { allOf, inReach } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { inScope, scopeOf } from './match-conversations.ts';

interface Measured {
  readonly total: number;
  readonly visitor: number;
  readonly bot: number;
  readonly agent: number;
  readonly system: number;
  readonly answered: number;
  readonly first: Date | null;
  readonly last: Date | null;
  readonly medianMs: number | null;
  readonly up: number;
  readonly down: number;
}

/** See `ConversationStore.measureConversation`. */
export async function measureConversation(
  client: RawClient,
  { id, clientId }: ConversationKey,
): Promise<ConversationStats> {
  const [row] = await client.$queryRaw<Measured[]>`
    SELECT count(*)::int AS "total",
      count(*) FILTER (WHERE m."role" = 'visitor')::int AS "visitor",
      count(*) FILTER (WHERE m."role" = 'bot')::int AS "bot",
      count(*) FILTER (WHERE m."role" = 'agent')::int AS "agent",
      count(*) FILTER (WHERE m."role" = 'system')::int AS "system",
      count(*) FILTER (WHERE m."role" = 'bot' AND m."answered")::int AS "answered",
      min(m."createdAt") AS "first", max(m."createdAt") AS "last",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY r."totalMs") AS "medianMs",
      count(*) FILTER (WHERE f."rating" = 'up')::int AS "up",
      count(*) FILTER (WHERE f."rating" = 'down')::int AS "down"
    FROM "Message" m LEFT JOIN "Receipt" r ON r."messageId" = m."id" LEFT JOIN "Feedback" f ON f."messageId" = m."id"
    WHERE m."conversationId" = ${id} AND m."clientId" = ${clientId}`;
  if (!row) throw new Error('A statement that always answers did not.');
  const { total, visitor, bot, agent, system, first, last, up, down } = row;
  return {
    id,
    messages: { total, visitor, bot, agent, system },
    firstMessageAt: first?.toISOString() ?? null,
    lastMessageAt: last?.toISOString() ?? null,
    durationSeconds: first && last ? (last.getTime() - first.getTime()) / 1000 : 0,
    medianResponseMs: row.medianMs,
    answeredShare: bot === 0 ? null : row.answered / bot,
    feedback: { up, down },
  };
}

type Count = Parameters<ConversationStore['countConversations']>[1];

/** See `ConversationStore.countConversations`. */
export async function countConversations(
  client: RawClient,
  query: Count & { readonly reach: Reach },
): Promise<ConversationCounts> {
  const [groups, replies, feedback] = await Promise.all([
    countGroups(client, query),
    countReplies(client, query),
    countFeedback(client, query),
  ]);
  return { groups, ...replies, feedback };
}

type Query = Count & { readonly reach: Reach };

/** A conversation is not younger than its last message: with that the index of the list also bounds the time. */
const countGroups = (client: RawClient, { reach, from, ...filter }: Query) =>
  client.$queryRaw<ConversationCounts['groups'][number][]>`
    SELECT to_char(c."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "day", c."status", c."channel",
      count(*)::int AS "conversations", sum(c."messageCount")::int AS "messages"
    FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)}
    WHERE ${inScope(scopeOf(reach, filter), Prisma.sql`c`)}
      AND c."createdAt" >= ${from}::timestamptz AND c."lastMessageAt" >= ${from}::timestamptz
    GROUP BY 1, 2, 3`;

/** The live bots in question: what was said is in order of time for each of them. */
const bots = ({ reach, clientId, botId }: Query): Prisma.Sql => Prisma.sql`
  SELECT b."id" FROM "Bot" b JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
  WHERE ${allOf(
    Prisma.sql`b."deletedAt" IS NULL`,
    inReach(Prisma.sql`b."clientId"`, reach),
    clientId !== undefined && Prisma.sql`b."clientId" = ${clientId}`,
    botId !== undefined && Prisma.sql`b."id" = ${botId}`,
  )}`;

async function countReplies(client: RawClient, query: Query) {
  const [row] = await client.$queryRaw<
    { replies: number; answered: number; medianResponseMs: number | null }[]
  >`
    SELECT count(*)::int AS "replies", count(*) FILTER (WHERE m."answered")::int AS "answered",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY r."totalMs") AS "medianResponseMs"
    FROM (${bots(query)}) bot JOIN "Message" m ON m."botId" = bot."id"
      AND m."createdAt" >= ${query.from}::timestamptz AND m."role" = 'bot'
    LEFT JOIN "Receipt" r ON r."messageId" = m."id"`;
  return row ?? { replies: 0, answered: 0, medianResponseMs: null };
}

async function countFeedback(client: RawClient, query: Query) {
  const [row] = await client.$queryRaw<ConversationCounts['feedback'][]>`
    SELECT count(*) FILTER (WHERE f."rating" = 'up')::int AS "up",
      count(*) FILTER (WHERE f."rating" = 'down')::int AS "down"
    FROM (${bots(query)}) bot JOIN "Feedback" f ON f."botId" = bot."id" AND f."createdAt" >= ${query.from}::timestamptz`;
  return row ?? { up: 0, down: 0 };
}
