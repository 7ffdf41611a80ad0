import type { Message, MessageId } from '@pixel/contract';
import type {
  ConversationOwner,
  ConversationRecord,
  ConversationStore,
} from '../conversation/port.ts';
import { reaches } from '../reach.ts';
import { mentions } from './fake-client-store.ts';
import { pageOfRows } from './fake-page.ts';
import { saveQuestion } from './fake-save-question.ts';
import { saveReply } from './fake-save-reply.ts';
import { liveBot } from './reachable.ts';
import { atomically, type ConversationRow, type MessageRow, type Tables } from './tables.ts';

export function createFakeConversationStore(tables: Tables): ConversationStore {
  const toRecord = (row: ConversationRow): ConversationRecord => ({
    ...row,
    botName: tables.bots.get(row.botId)?.name ?? '',
  });
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
        (row) =>
          owns(tables, { reach }, row) &&
          (input.botId === undefined || row.botId === input.botId) &&
          (input.status === undefined || row.status === input.status) &&
          (input.channel === undefined || row.channel === input.channel) &&
          (input.unanswered === undefined || row.unansweredCount > 0 === input.unanswered) &&
          mentions([row.title, ...messagesOf(row.id).map(({ text }) => text)], input.search),
      );
      return pageOfRows(rows, input, {
        keyOf: activityKey,
        order: 'descending',
        toItem: ({ clientId: _, visitorId: __, ...row }) => ({
          ...row,
          botName: tables.bots.get(row.botId)?.name ?? '',
        }),
      });
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
    async setStatus(owner, id, status) {
      const row = tables.conversations.get(id);
      if (!row || !owns(tables, owner, row)) return false;
      tables.conversations.set(id, { ...row, status });
      return true;
    },
    async saveFeedback(owner, messageId, rating, reason) {
      if (!isRatable(tables, owner, messageId)) return false;
      if (rating === null) tables.feedback.delete(messageId);
      else tables.feedback.set(messageId, { rating, reason });
      return true;
    },
  };
}

const activityKey = (row: ConversationRow) => `${row.lastMessageAt} ${row.id}`;

function owns(tables: Tables, owner: ConversationOwner, row: ConversationRow): boolean {
  if (!liveBot(tables, row.botId)) return false;
  return 'reach' in owner
    ? reaches(owner.reach, row.clientId)
    : row.visitorId === owner.visitorId && row.botId === owner.botId;
}

function isRatable(tables: Tables, owner: ConversationOwner, id: MessageId): boolean {
  const message = tables.messages.get(id);
  const conversation = message && tables.conversations.get(message.conversationId);
  return message?.role === 'bot' && conversation !== undefined && owns(tables, owner, conversation);
}

function toMessage(tables: Tables, { conversationId: _, ...row }: MessageRow): Message {
  return { ...row, feedback: tables.feedback.get(row.id)?.rating ?? null };
}
