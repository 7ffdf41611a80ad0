import type { MessageId } from '@pixel/contract';
import type { ConversationOwner, ConversationStore } from '../conversation/port.ts';
import { owns, plainConversation, recordOf, toMessage } from './fake-conversation-rows.ts';
import { changeHandling, saveAgentMessage, setStatus } from './fake-handling.ts';
import { matches } from './fake-match-conversations.ts';
import { pageOfRows } from './fake-page.ts';
import { saveQuestion } from './fake-save-question.ts';
import { saveReply } from './fake-save-reply.ts';
import { atomically, type ConversationRow, type Tables } from './tables.ts';

export function createFakeConversationStore(tables: Tables): ConversationStore {
  const toRecord = (row: ConversationRow) => recordOf(tables, row);
  const messagesOf = (id: string) =>
    [...tables.messages.values()]
      .filter((row) => row.conversationId === id)
      .sort((a, b) => a.seq - b.seq);
  return {
    async findConversation(owner, id) {
      const row = tables.conversations.get(id);
      return row && owns(tables, owner, row) ? toRecord(row) : null;
    },
    async findOpenConversation(visitorId, botId) {
      const newest = [...tables.conversations.values()]
        .filter((row) => row.status === 'active' && owns(tables, { visitorId, botId }, row))
        .sort((a, b) => (activityKey(a) < activityKey(b) ? 1 : -1))[0];
      return newest ? toRecord(newest) : null;
    },
    async listConversations(reach, input) {
      const rows = [...tables.conversations.values()].filter(
        (row) => owns(tables, { reach }, row) && matches(tables, row, input),
      );
      const page = pageOfRows(rows, input, {
        keyOf: activityKey,
        order: 'descending',
        toItem: (row) => plainConversation(toRecord(row)),
      });
      return { ...page, totalIsExact: true };
    },
    saveQuestion: (question) => atomically(tables, () => saveQuestion(tables, question)),
    saveReply: (reply) => atomically(tables, () => toMessage(tables, saveReply(tables, reply))),
    async findMessage(conversationId, id) {
      const row = tables.messages.get(id);
      return row?.conversationId === conversationId ? toMessage(tables, row) : null;
    },
    async findReply(replyTo) {
      const row = [...tables.messages.values()].find((message) => message.replyTo === replyTo);
      return row ? toMessage(tables, row) : null;
    },
    async listMessages(conversationId, afterSeq, limit) {
      return messagesOf(conversationId)
        .filter((row) => row.seq > afterSeq)
        .slice(0, limit)
        .map((row) => toMessage(tables, row));
    },
    async listRecentMessages(conversationId, beforeSeq, limit) {
      const before = messagesOf(conversationId).filter((row) => row.seq < beforeSeq);
      return before.slice(Math.max(0, before.length - limit)).map((row) => toMessage(tables, row));
    },
    changeHandling: async (change) => changeHandling(tables, change),
    saveAgentMessage: async (message) => saveAgentMessage(tables, message),
    setStatus: async (change) => setStatus(tables, change),
    async saveFeedback(owner, messageId, rating, reason) {
      if (!isRatable(tables, owner, messageId)) return false;
      if (rating === null) tables.feedback.delete(messageId);
      else tables.feedback.set(messageId, { rating, reason });
      return true;
    },
  };
}

const activityKey = (row: ConversationRow) => `${row.lastMessageAt} ${row.id}`;

function isRatable(tables: Tables, owner: ConversationOwner, id: MessageId): boolean {
  const message = tables.messages.get(id);
  const conversation = message && tables.conversations.get(message.conversationId);
  return message?.role === 'bot' && conversation !== undefined && owns(tables, owner, conversation);
}
