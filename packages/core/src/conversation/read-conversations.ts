import type {
  ConversationId,
  ConversationPage,
  ListConversations,
  ListMessages,
  MessagePage,
} from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { ConversationRecord } from './port.ts';

type Reading = Pick<Ctx, 'actor' | 'stores'>;

/** The conversation if the actor may see it; DomainError not-found otherwise. */
export async function getOwnConversation(
  ctx: Reading,
  id: ConversationId,
): Promise<ConversationRecord> {
  const owner = { reach: reachOf(ctx.actor) };
  const conversation = await ctx.stores.conversations.findConversation(owner, id);
  if (!conversation) throw notFound('conversation');
  return conversation;
}

/** The actor's conversations, newest activity first. */
export function listConversations(
  ctx: Reading,
  input: ListConversations,
): Promise<ConversationPage> {
  return ctx.stores.conversations.listConversations(reachOf(ctx.actor), input);
}

/** Messages of one conversation in order; the cursor is the last `seq`. */
export async function listMessages(ctx: Reading, input: ListMessages): Promise<MessagePage> {
  const conversation = await getOwnConversation(ctx, input.conversationId);
  const afterSeq = input.cursor === undefined ? 0 : Number(input.cursor);
  if (!Number.isSafeInteger(afterSeq) || afterSeq < 0)
    throw new DomainError('invalid', 'The cursor is broken.', { fields: { cursor: 'is broken' } });
  const items = await ctx.stores.conversations.listMessages(conversation.id, afterSeq, input.limit);
  const last = items.at(-1);
  const isFull = items.length === input.limit;
  return {
    items: [...items],
    nextCursor: isFull && last ? String(last.seq) : null,
    total: conversation.messageCount,
  };
}
