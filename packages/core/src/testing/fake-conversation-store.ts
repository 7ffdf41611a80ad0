import type { MessageId } from '@pixel/contract';
import type {
  ConversationKey,
  ConversationOwner,
  ConversationStore,
} from '../conversation/port.ts';
import { notFound, staleVersion } from '../error.ts';
import {
  owns,
  plainConversation,
  recordOf,
  removeConversation,
  toMessage,
} from './fake-conversation-rows.ts';
import { createFakeFigures } from './fake-figures.ts';
import { eraseAskings } from './fake-gap-store.ts';
import { changeHandling, saveAgentMessage, setStatus } from './fake-handling.ts';
import { matches } from './fake-match-conversations.ts';
import { pageOfRows } from './fake-page.ts';
import { findReceipt } from './fake-receipts.ts';
import { begin, saveQuestion } from './fake-save-question.ts';
import { saveReply } from './fake-save-reply.ts';
import { liveBot } from './reachable.ts';
import { atomically, type ConversationRow, type Tables } from './tables.ts';

export function createFakeConversationStore(tables: Tables): ConversationStore {
  const toRecord = (row: ConversationRow) => recordOf(tables, row);
  const isIn = ({ id, clientId }: ConversationKey, conversationId: string) =>
    conversationId === id && tables.conversations.get(id)?.clientId === clientId;
  const messagesOf = (conversation: ConversationKey) =>
    [...tables.messages.values()]
      .filter((row) => isIn(conversation, row.conversationId))
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
    async listAllConversations(clientId, after, limit) {
      return [...tables.conversations.values()]
        .filter((row) => row.clientId === clientId && owns(tables, { reach: 'all' }, row))
        .filter((row) => after === null || row.id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map(toRecord);
    },
    saveQuestion: (question) => atomically(tables, () => saveQuestion(tables, question)),
    saveReply: (reply) => atomically(tables, () => toMessage(tables, saveReply(tables, reply))),
    async findMessage(conversation, id) {
      const row = messagesOf(conversation).find((message) => message.id === id);
      return row ? toMessage(tables, row) : null;
    },
    async findReply(conversation, replyTo) {
      const row = messagesOf(conversation).find(
        (message) => message.replyTo === replyTo && message.supersededBy === undefined,
      );
      return row ? toMessage(tables, row) : null;
    },
    findReceipt: async (reach, messageId) => findReceipt(tables, reach, messageId),
    async listMessages(conversation, afterSeq, limit) {
      return messagesOf(conversation)
        .filter((row) => row.seq > afterSeq)
        .slice(0, limit)
        .map((row) => toMessage(tables, row));
    },
    async listRecentMessages(conversation, beforeSeq, limit) {
      const before = messagesOf(conversation).filter((row) => row.seq < beforeSeq);
      return before.slice(Math.max(0, before.length - limit)).map((row) => toMessage(tables, row));
    },
    ...createFakeFigures(tables),
    async pageMessages({ conversation, order, role, after, limit }) {
      const all = messagesOf(conversation).filter((row) => role === undefined || row.role === role);
      const isLater = ({ seq }: { readonly seq: number }) =>
        after === null || (order === 'oldest' ? seq > after : seq < after);
      const rows = (order === 'oldest' ? all : all.toReversed()).filter(isLater).slice(0, limit);
      return { items: rows.map((row) => toMessage(tables, row)), total: all.length };
    },
    async saveConversation({ language, metadata, ...conversation }) {
      if (liveBot(tables, conversation.botId)?.clientId !== conversation.clientId)
        throw notFound('bot');
      const row = begin({ ...conversation, visitorId: null });
      tables.conversations.set(row.id, { ...row, language, metadata });
    },
    async updateConversation({ reach, id, version, ...patch }) {
      const row = tables.conversations.get(id);
      if (!row || !owns(tables, { reach }, row)) return null;
      if (version !== undefined && version !== row.version) throw staleVersion('conversation');
      const next = { ...row, ...patch, version: row.version + 1 };
      tables.conversations.set(id, next);
      return toRecord(next);
    },
    async deleteConversation(reach, id) {
      const row = tables.conversations.get(id);
      if (!row || !owns(tables, { reach }, row)) return false;
      removeConversation(tables, id);
      return true;
    },
    async eraseConversation({ id: visitorId, clientId }, id) {
      const row = tables.conversations.get(id);
      if (row?.visitorId !== visitorId || row.clientId !== clientId) return false;
      eraseAskings(tables, visitorId, id);
      removeConversation(tables, id);
      return true;
    },
    async listOwnConversations(owner, before, limit) {
      return [...tables.conversations.values()]
        .filter((row) => owns(tables, owner, row))
        .filter((row) => before === null || begunKey(row) < begunKey(before))
        .sort((a, b) => (begunKey(a) < begunKey(b) ? 1 : -1))
        .slice(0, limit)
        .map(toRecord);
    },
    async saveScore(owner, id, score) {
      const row = tables.conversations.get(id);
      if (!row || !owns(tables, owner, row)) return false;
      tables.conversations.set(id, { ...row, score });
      return true;
    },
    changeHandling: async (change) => changeHandling(tables, change),
    saveAgentMessage: async (message) => saveAgentMessage(tables, message),
    setStatus: async (change) => setStatus(tables, change),
    async saveFeedback(owner, messageId, rating, ...[reason, at]) {
      if (!isRatable(tables, owner, messageId)) return false;
      const createdAt = tables.feedback.get(messageId)?.createdAt ?? at.toISOString();
      if (rating === null) tables.feedback.delete(messageId);
      else tables.feedback.set(messageId, { rating, reason, createdAt });
      return true;
    },
  };
}

const begunKey = ({ createdAt, id }: Pick<ConversationRow, 'createdAt' | 'id'>) =>
  `${createdAt} ${id}`;

const activityKey = (row: ConversationRow) => `${row.lastMessageAt} ${row.id}`;

function isRatable(tables: Tables, owner: ConversationOwner, id: MessageId): boolean {
  const message = tables.messages.get(id);
  const conversation = message && tables.conversations.get(message.conversationId);
  return message?.role === 'bot' && conversation !== undefined && owns(tables, owner, conversation);
}
