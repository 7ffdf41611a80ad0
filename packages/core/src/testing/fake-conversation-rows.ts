import type { Conversation, ConversationId, Message } from '@pixel/contract';
import type { ConversationOwner, ConversationRecord } from '../conversation/port.ts';
import { reaches } from '../reach.ts';
import { forgetConversation } from './fake-gap-store.ts';
import { latest } from './latest.ts';
import { liveBot } from './reachable.ts';
import type { ConversationRow, MessageRow, Tables } from './tables.ts';

/** Whether the owner may see the conversation; those of deleted bots nobody may. */
export function owns(tables: Tables, owner: ConversationOwner, row: ConversationRow): boolean {
  if (!liveBot(tables, row.botId)) return false;
  return 'reach' in owner
    ? reaches(owner.reach, row.clientId)
    : row.visitorId === owner.visitorId && row.botId === owner.botId;
}

export function recordOf(tables: Tables, row: ConversationRow): ConversationRecord {
  const { handledBy: id } = row;
  return {
    ...row,
    botName: tables.bots.get(row.botId)?.name ?? '',
    handledBy: id && { id, name: tables.users.get(id)?.name ?? '' },
  };
}

/** Without what only the inside knows. */
export function plainConversation(record: ConversationRecord): Conversation {
  const { clientId: _, visitorId: __, botFromSeq: ___, ...conversation } = record;
  return conversation;
}

export function toMessage(tables: Tables, row: MessageRow): Message {
  const { conversationId: _, authorId: __, ...message } = row;
  return { ...message, feedback: tables.feedback.get(row.id)?.rating ?? null };
}

/** Adds a message that is no reply at the end of its conversation. */
export function append(
  tables: Tables,
  message: Pick<MessageRow, 'id' | 'role' | 'text' | 'author' | 'authorId'> & {
    readonly conversationId: ConversationId;
    readonly at: Date;
  },
): Message | null {
  const conversation = tables.conversations.get(message.conversationId);
  if (!conversation) return null;
  const { at, ...fields } = message;
  const seq = conversation.messageCount + 1;
  const createdAt = at.toISOString();
  const lastMessageAt = latest(createdAt, conversation.lastMessageAt);
  tables.conversations.set(conversation.id, { ...conversation, messageCount: seq, lastMessageAt });
  const row: MessageRow = {
    ...{ ...fields, seq, status: 'complete', replyTo: null, answered: null, mode: null },
    ...{ citations: [], degraded: [], createdAt },
  };
  tables.messages.set(row.id, row);
  return toMessage(tables, row);
}

/** With its messages and what hangs on them. */
export function removeConversation(tables: Tables, id: ConversationId): void {
  tables.conversations.delete(id);
  forgetConversation(tables, id);
  for (const message of [...tables.messages.values()]) {
    if (message.conversationId !== id) continue;
    tables.messages.delete(message.id);
    tables.receipts.delete(message.id);
    tables.feedback.delete(message.id);
  }
  // What was not deleted before loses its message, and is swept.
  for (const row of [...tables.attachments.values()])
    if (row.conversationId === id)
      tables.attachments.set(row.id, { ...row, conversationId: null, messageId: null });
}
