import type { NewReply } from '../conversation/port.ts';
import { DomainError, notFound } from '../error.ts';
import { storable } from '../storable.ts';
import { saveGap } from './fake-gap-store.ts';
import { latest } from './latest.ts';
import type { MessageRow, Tables } from './tables.ts';

/** See `ConversationStore.saveReply`. The caller rolls back when it throws. */
export function saveReply(tables: Tables, reply: NewReply): MessageRow {
  const conversation = tables.conversations.get(reply.conversationId);
  const isTheirs = conversation?.clientId === reply.clientId && conversation.botId === reply.botId;
  const question = tables.messages.get(reply.replyTo);
  if (!isTheirs || question?.conversationId !== reply.conversationId) throw notFound('message');
  const known = [...tables.messages.values()].find(
    (row) => row.replyTo === reply.replyTo && row.supersededBy === undefined,
  );
  if (known && known.id !== reply.supersedes) return known;
  const isForBot =
    conversation.handling !== 'human' &&
    conversation.status !== 'closed' &&
    question.seq > conversation.botFromSeq;
  if (!isForBot) throw new DomainError('conflict', 'A person answers in this conversation.');
  if (tables.messages.has(reply.messageId))
    throw new DomainError('conflict', 'This message id stands for another message.');
  const at = reply.at.toISOString();
  const messageCount = conversation.messageCount + 1;
  tables.conversations.set(conversation.id, {
    ...conversation,
    messageCount,
    unansweredCount:
      conversation.unansweredCount + (reply.answered ? 0 : 1) - (known?.answered === false ? 1 : 0),
    language: reply.language === 'und' ? conversation.language : reply.language,
    lastMessageAt: latest(at, conversation.lastMessageAt),
  });
  const { status, replyTo, answered, mode } = reply;
  const text = storable(reply.text);
  const row: MessageRow = {
    ...{ id: reply.messageId, conversationId: conversation.id, seq: messageCount },
    ...{ role: 'bot', text, status, replyTo, answered, mode, createdAt: at },
    citations: [...reply.citations],
    degraded: [...reply.degraded],
    ...(known && { supersedes: known.id }),
    ...(reply.suggestions && { suggestions: [...reply.suggestions] }),
  };
  tables.messages.set(row.id, row);
  if (known) tables.messages.set(known.id, { ...known, supersededBy: row.id });
  tables.receipts.set(row.id, reply);
  const hit = reply.receipt.curated?.id;
  if (hit && tables.curated.get(hit)?.botId === reply.botId) {
    const count = (tables.curatedHits.get(hit)?.count ?? 0) + 1;
    tables.curatedHits.set(hit, {
      count,
      lastAt: latest(at, tables.curatedHits.get(hit)?.lastAt ?? at),
    });
  }
  saveGap(tables, reply);
  return row;
}
