import type { MessageId, Receipt } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import { rewriterOf, withQuotes } from '../conversation/receipts.ts';
import { owns } from './fake-conversation-rows.ts';
import type { Tables } from './tables.ts';

/** See `ConversationStore.findReceipt`. */
export function findReceipt(tables: Tables, reach: Reach, messageId: MessageId): Receipt | null {
  const reply = tables.receipts.get(messageId);
  const conversation = reply && tables.conversations.get(reply.conversationId);
  if (!reply || !conversation || !owns(tables, { reach }, conversation)) return null;
  const versions = new Map(
    [...tables.versions.values()].map(({ id, text, documentId }) => {
      const isCurrent = tables.documents.get(documentId)?.currentVersionId === id;
      return [id, { text, isCurrent }] as const;
    }),
  );
  const { question, searchedFor, confidence, removed, model, promptHash } = reply.receipt;
  const { usage, modelSteps, timings } = reply.receipt;
  const { conversationId, botId, answered, mode } = reply;
  return {
    ...{ messageId, conversationId, botId, question, searchedFor, answered, mode, confidence },
    rewrittenBy: rewriterOf(reply.receipt),
    answer: tables.messages.get(messageId)?.text ?? '',
    degraded: [...reply.degraded],
    ...withQuotes(reply.receipt, versions),
    removed: [...removed],
    ...{
      model,
      promptHash,
      usage,
      timings,
      modelSteps: [...modelSteps],
      createdAt: reply.at.toISOString(),
    },
  };
}
