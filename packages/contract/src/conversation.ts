import * as z from 'zod';
import { AnswerMode, Citation, Degraded } from './answer.ts';
import { Time, text } from './fields.ts';
import { BotId, ConversationId, MessageId } from './id.ts';
import { PageInput, pageOf } from './page.ts';

export const ConversationStatus = z.enum(['active', 'archived', 'closed']);
export type ConversationStatus = z.infer<typeof ConversationStatus>;
export const Channel = z.enum(['widget', 'preview', 'api']);
export type Channel = z.infer<typeof Channel>;
export const MessageRole = z.enum(['visitor', 'bot', 'agent', 'system']);
export type MessageRole = z.infer<typeof MessageRole>;
/** `stopped`: the reader stopped it; `interrupted`: the server died while writing. */
export const MessageStatus = z.enum(['complete', 'stopped', 'interrupted', 'failed']);
export type MessageStatus = z.infer<typeof MessageStatus>;
export const Rating = z.enum(['up', 'down']);
export type Rating = z.infer<typeof Rating>;

export const Message = z.object({
  id: MessageId,
  /** Dense position in the conversation, from 1. */
  seq: z.number().int(),
  role: MessageRole,
  text: z.string(),
  status: MessageStatus,
  replyTo: MessageId.nullable(),
  answered: z.boolean().nullable(),
  mode: AnswerMode.nullable(),
  citations: z.array(Citation),
  degraded: z.array(Degraded),
  feedback: Rating.nullable(),
  createdAt: Time,
});
export type Message = z.infer<typeof Message>;

export const Conversation = z.object({
  id: ConversationId,
  botId: BotId,
  botName: z.string(),
  channel: Channel,
  title: z.string(),
  status: ConversationStatus,
  language: z.string(),
  messageCount: z.number().int(),
  /** Replies in which the bot said that it does not know. */
  unansweredCount: z.number().int(),
  createdAt: Time,
  lastMessageAt: Time,
});
export type Conversation = z.infer<typeof Conversation>;

export const ListConversations = z.strictObject({
  ...PageInput,
  botId: BotId.optional(),
  status: ConversationStatus.optional(),
  channel: Channel.optional(),
  unanswered: z.boolean().optional(),
  search: text(200).optional(),
});
export type ListConversations = z.infer<typeof ListConversations>;
export const ConversationPage = pageOf(Conversation);
export type ConversationPage = z.infer<typeof ConversationPage>;

export const ListMessages = z.strictObject({ ...PageInput, conversationId: ConversationId });
export type ListMessages = z.infer<typeof ListMessages>;
export const MessagePage = pageOf(Message);
export type MessagePage = z.infer<typeof MessagePage>;
