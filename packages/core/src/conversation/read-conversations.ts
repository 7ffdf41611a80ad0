import {
  type ConversationDetail,
  type ConversationId,
  type ConversationPage,
  type GetConversation,
  type ListConversations,
  type ListMessages,
  type MessagePage,
  MessagePosition,
} from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { readCursor } from '../read-cursor.ts';
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

/** The conversation, with its newest messages when they are asked for. Throws DomainError not-found. */
export async function getConversation(
  ctx: Reading,
  input: GetConversation,
): Promise<ConversationDetail> {
  const conversation = await getOwnConversation(ctx, input.id);
  if (!input.includeMessages) return conversation;
  const messages = await ctx.stores.conversations.listRecentMessages(
    conversation,
    conversation.messageCount + 1,
    input.messageLimit,
  );
  return { ...conversation, messages: [...messages] };
}

/** Messages of one conversation; the cursor is the last `seq`. Throws DomainError not-found, invalid for a broken cursor. */
export async function listMessages(ctx: Reading, input: ListMessages): Promise<MessagePage> {
  const { conversationId, cursor, limit, order, role } = input;
  const after = cursor === undefined ? null : readCursor([cursor], MessagePosition)[0];
  const conversation = await getOwnConversation(ctx, conversationId);
  const { items, total } = await ctx.stores.conversations.pageMessages({
    ...{ conversation, order, role, after, limit: limit + 1 },
  });
  const page = items.slice(0, limit);
  const last = page.at(-1);
  const hasMore = items.length > page.length;
  return { items: page, nextCursor: hasMore && last ? String(last.seq) : null, total };
}
