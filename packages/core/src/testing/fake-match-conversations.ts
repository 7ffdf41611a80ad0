import type { ListConversations } from '@pixel/contract';
import { mentions } from './fake-client-store.ts';
import type { ConversationRow, Tables } from './tables.ts';

const FIELDS = [
  ...(['clientId', 'botId', 'visitorId', 'status', 'channel', 'handling', 'language'] as const),
];

/** Whether the filters of a list let a conversation through. */
export function matches(tables: Tables, row: ConversationRow, input: ListConversations): boolean {
  const messages = [...tables.messages.values()].filter(
    ({ conversationId }) => conversationId === row.id,
  );
  const isRated = messages.some(({ id }) => tables.feedback.has(id));
  return (
    FIELDS.every((field) => input[field] === undefined || input[field] === row[field]) &&
    (input.unanswered === undefined || row.unansweredCount > 0 === input.unanswered) &&
    (input.hasFeedback === undefined || isRated === input.hasFeedback) &&
    (input.from === undefined || Date.parse(row.createdAt) >= Date.parse(input.from)) &&
    (input.to === undefined || Date.parse(row.createdAt) < Date.parse(input.to)) &&
    mentions([row.title, ...messages.map(({ text }) => text)], input.search)
  );
}
