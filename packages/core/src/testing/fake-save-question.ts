import type { Attachment } from '@pixel/contract';
import type { ConversationStore, NewQuestion } from '../conversation/port.ts';
import { DomainError, notFound } from '../error.ts';
import { latest } from './latest.ts';
import { liveBot } from './reachable.ts';
import type { ConversationRow, Tables } from './tables.ts';

type SavedQuestion = Awaited<ReturnType<ConversationStore['saveQuestion']>>;

/** See `ConversationStore.saveQuestion`. The caller rolls back when it throws. */
export function saveQuestion(tables: Tables, question: NewQuestion): SavedQuestion {
  if (liveBot(tables, question.botId)?.clientId !== question.clientId) throw notFound('bot');
  const conversation = tables.conversations.get(question.conversationId) ?? begin(question);
  const isTheirs =
    conversation.clientId === question.clientId &&
    conversation.botId === question.botId &&
    conversation.visitorId === question.visitorId;
  const known = tables.messages.get(question.messageId);
  if (known) {
    const isSame =
      isTheirs &&
      known.conversationId === question.conversationId &&
      known.text === question.text &&
      idsOf(known.attachments) === idsOf(question.attachments) &&
      known.role === 'visitor';
    if (isSame)
      return {
        ...{ outcome: 'repeated', seq: known.seq },
        isForBot: conversation.handling !== 'human' && known.seq > conversation.botFromSeq,
      };
    throw new DomainError('conflict', 'This message id stands for another message.');
  }
  if (!isTheirs) throw notFound('conversation');
  if (conversation.status !== 'active')
    throw new DomainError('conflict', `This conversation is ${conversation.status}.`);
  const at = question.at.toISOString();
  const messageCount = conversation.messageCount + 1;
  tables.conversations.set(conversation.id, {
    ...conversation,
    messageCount,
    lastMessageAt: latest(at, conversation.lastMessageAt),
  });
  tables.messages.set(question.messageId, {
    ...{ id: question.messageId, conversationId: conversation.id, seq: messageCount },
    ...{ role: 'visitor', text: question.text, status: 'complete', replyTo: null },
    ...{ answered: null, mode: null, citations: [], degraded: [], createdAt: at },
    ...(question.attachments && { attachments: [...question.attachments] }),
  });
  return { outcome: 'saved', seq: messageCount, isForBot: conversation.handling !== 'human' };
}

const idsOf = (attachments: readonly Attachment[] = []) => attachments.map(({ id }) => id).join();

/** A conversation without messages. */
export function begin(question: Omit<NewQuestion, 'messageId' | 'text'>): ConversationRow {
  const at = question.at.toISOString();
  const { conversationId, clientId, botId, visitorId, channel, title } = question;
  return {
    ...{ id: conversationId, clientId, botId, visitorId, channel, title },
    ...{ status: 'active', language: 'und', messageCount: 0, unansweredCount: 0 },
    ...{ handling: 'bot', handledBy: null, handlingSince: null, botFromSeq: 0 },
    ...{ metadata: {}, score: null, version: 1, createdAt: at, lastMessageAt: at, closedAt: null },
  };
}
