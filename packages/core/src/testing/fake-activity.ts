import type { BotId, ClientId } from '@pixel/contract';
import type { ActivityCounts } from '../client/port.ts';
import type { Period } from '../period.ts';
import type { Tables } from './tables.ts';

interface Asked {
  readonly period: Period;
  /** Which conversations count. */
  readonly isIn: (row: { readonly clientId: ClientId; readonly botId: BotId }) => boolean;
}

/** What happened in conversations, from the rows of the fakes. Feedback has the time of its message. */
export function countActivity(tables: Tables, { period, isIn }: Asked): ActivityCounts {
  const within = (at: string) => at >= period.from.toISOString() && at < period.to.toISOString();
  const conversations = [...tables.conversations.values()].filter(isIn);
  const ids = new Set(conversations.map(({ id }) => id));
  const messages = [...tables.messages.values()].filter(
    (message) => ids.has(message.conversationId) && within(message.createdAt),
  );
  const replies = messages.filter(({ role }) => role === 'bot');
  const ratings = messages.map(({ id }) => tables.feedback.get(id)?.rating);
  const tests = [...tables.testUsage.values()].filter(
    (row) => isIn(row) && within(row.at.toISOString()),
  );
  const uses = [
    ...replies.flatMap(({ id }) => tables.receipts.get(id)?.receipt.usage ?? []),
    ...tests.map(({ usage }) => usage),
    ...[...tables.otherUsage.values()]
      .filter((row) => isIn(row) && within(row.at.toISOString()))
      .map(({ usage }) => usage),
  ];
  const sumOf = (field: 'promptTokens' | 'completionTokens' | 'costMicros') =>
    uses.reduce((sum, use) => sum + use[field], 0);
  return {
    conversations: conversations.filter(({ createdAt }) => within(createdAt)).length,
    messages: messages.length,
    replies: replies.length,
    unanswered: replies.filter(({ answered }) => !answered).length,
    thumbsUp: ratings.filter((rating) => rating === 'up').length,
    thumbsDown: ratings.filter((rating) => rating === 'down').length,
    promptTokens: sumOf('promptTokens'),
    completionTokens: sumOf('completionTokens'),
    costMicros: sumOf('costMicros'),
  };
}

/** How many rows there are of each kind; a kind without any is not in it. */
export function countBy<Row>(
  rows: readonly Row[],
  kindOf: (row: Row) => string,
): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(rows, kindOf)].map(([kind, same]) => [kind, same.length]),
  );
}
