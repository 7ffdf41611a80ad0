import type { ListConversations } from '@pixel/contract';
import type { Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import { allOf, inReach } from '../sql/condition.ts';

/** What a page is cut from: ids of one row more than it has, and how many rows match. */
export interface FoundPage {
  readonly ids: readonly string[];
  readonly total: number;
  readonly isExact: boolean;
}

/** Where to look. Each kind leads to the index that has its rows in order. */
export type Scope =
  | { readonly type: 'all' }
  | { readonly type: 'clients'; readonly ids: readonly string[] }
  | { readonly type: 'bot'; readonly botId: string; readonly reach: Reach };

/** What the caller reaches, narrowed to the client and bot that it asks for. */
export function scopeOf(
  reach: Reach,
  { clientId, botId }: Pick<ListConversations, 'clientId' | 'botId'>,
): Scope {
  const narrowed: Reach =
    clientId === undefined ? reach : reach === 'all' || reach.includes(clientId) ? [clientId] : [];
  if (botId !== undefined) return { type: 'bot', botId, reach: narrowed };
  return narrowed === 'all' ? { type: 'all' } : { type: 'clients', ids: [...new Set(narrowed)] };
}

/** True for rows of the table `row`, which has `clientId` and `botId`, that are in scope. */
export function inScope(scope: Scope, row: Prisma.Sql): Prisma.Sql {
  switch (scope.type) {
    case 'all':
      return inReach(Prisma.sql`${row}."clientId"`, 'all');
    case 'bot':
      return allOf(
        Prisma.sql`${row}."botId" = ${scope.botId}`,
        inReach(Prisma.sql`${row}."clientId"`, scope.reach),
      );
    case 'clients': {
      const [only, ...others] = scope.ids;
      // One client is written as one: a list of one would not be read in the order of the index.
      return only !== undefined && others.length === 0
        ? Prisma.sql`${row}."clientId" = ${only}`
        : Prisma.sql`${row}."clientId" = ANY(${[...scope.ids]}::text[])`;
    }
  }
}

/**
 * True for conversations `c` that the filters let through. What partial indexes ask for is written out, since a planner
 * cannot tell from a parameter that an index applies.
 */
export function matchingConversations(input: ListConversations): Prisma.Sql {
  const { status, channel, handling, unanswered, language, visitorId, from, to } = input;
  const { hasFeedback } = input;
  return allOf(
    Prisma.sql`TRUE`,
    status !== undefined && Prisma.sql`c."status" = ${status}::"ConversationStatus"`,
    status !== undefined && status !== 'active' && Prisma.sql`c."status" <> 'active'`,
    handling !== undefined && Prisma.sql`c."handling" = ${handling}::"Handling"`,
    handling !== undefined && handling !== 'bot' && Prisma.sql`c."handling" <> 'bot'`,
    channel !== undefined && Prisma.sql`c."channel" = ${channel}::"Channel"`,
    channel !== undefined && channel !== 'widget' && Prisma.sql`c."channel" <> 'widget'`,
    language !== undefined && Prisma.sql`c."language" = ${language}`,
    visitorId !== undefined && Prisma.sql`c."visitorId" = ${visitorId}`,
    unanswered === true && Prisma.sql`c."unansweredCount" > 0`,
    unanswered === false && Prisma.sql`c."unansweredCount" = 0`,
    // A conversation is not younger than its last message: with that the index of the list also bounds `from`.
    from !== undefined &&
      Prisma.sql`c."createdAt" >= ${new Date(from)}::timestamptz AND c."lastMessageAt" >= ${new Date(from)}::timestamptz`,
    to !== undefined && Prisma.sql`c."createdAt" < ${new Date(to)}::timestamptz`,
    hasFeedback !== undefined &&
      Prisma.sql`EXISTS (
      SELECT 1 FROM "Message" rated JOIN "Feedback" f ON f."messageId" = rated."id"
      WHERE rated."conversationId" = c."id") = ${hasFeedback}`,
  );
}

/** What a page is cut from: ids of one row more than it has, and how many rows match. */
export interface FoundPage {
  readonly ids: readonly string[];
  readonly total: number;
  readonly isExact: boolean;
}
