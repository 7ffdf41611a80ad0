import * as z from 'zod';
import { AnswerMode, Citation, Degraded } from './answer.ts';
import { Attachment } from './attachment.ts';
import { GivenTime, GivenVersion, LanguageTag, line, Time, text } from './fields.ts';
import { BotId, ClientId, ConversationId, MessageId, UserId, VisitorId } from './id.ts';
import { LIMITS } from './limits.ts';
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

/** Who answers: the bot, the bot while the visitor waits for a person, or a person alone. */
export const Handling = z.enum(['bot', 'waiting', 'human']);
export type Handling = z.infer<typeof Handling>;

/** Short texts of the caller's own, such as an order number. They come from outside and prove nothing. */
export const Metadata = z
  .record(
    z.string().regex(/^[a-zA-Z][a-zA-Z0-9_.-]{0,59}$/, 'is not a name of letters and digits'),
    text(LIMITS.shortTextLength),
  )
  .refine((entries) => Object.keys(entries).length <= LIMITS.metadataEntries, {
    message: `has more than ${LIMITS.metadataEntries} entries`,
  });
export type Metadata = z.infer<typeof Metadata>;

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
  /** Only of a reply that asks back: what it offers to choose from. */
  suggestions: z.array(z.string()).optional(),
  feedback: Rating.nullable(),
  /** Of a reply that was written again: the newer one, which counts instead. */
  supersededBy: MessageId.optional(),
  /** Of a reply that was written again: the older one, whose place it takes. */
  supersedes: MessageId.optional(),
  /** Only of a visitor's message that carries files. Its `text` may be empty then. */
  attachments: z.array(Attachment).optional(),
  /** Name of the person who wrote a message of role `agent`. */
  author: z.string().optional(),
  createdAt: Time,
});
export type Message = z.infer<typeof Message>;

/** What a visitor thinks of a whole conversation. */
export const Score = z.object({
  /** 1 to 5, the best. */
  score: z.number().int(),
  comment: z.string(),
  at: Time,
});
export type Score = z.infer<typeof Score>;

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
  handling: Handling,
  /** The person who answers while `handling` is `human`. */
  handledBy: z.object({ id: UserId, name: z.string() }).nullable(),
  /** When `handling` last changed. */
  handlingSince: Time.nullable(),
  metadata: z.record(z.string(), z.string()),
  /** Of the visitor; null while there is none. */
  score: Score.nullable(),
  version: z.number().int(),
  createdAt: Time,
  lastMessageAt: Time,
  closedAt: Time.nullable(),
});
export type Conversation = z.infer<typeof Conversation>;

export const ListConversations = z.strictObject({
  ...PageInput,
  clientId: ClientId.optional(),
  botId: BotId.optional(),
  visitorId: VisitorId.optional(),
  status: ConversationStatus.optional(),
  channel: Channel.optional(),
  handling: Handling.optional(),
  unanswered: z.boolean().optional(),
  hasFeedback: z.boolean().optional(),
  language: LanguageTag.optional(),
  /** Begun at this time or later, and before that one. */
  from: GivenTime.optional(),
  to: GivenTime.optional(),
  /** Part of the title or of a message; the newest `LIMITS.searchedMessages` messages with it count. */
  search: line(200).optional(),
});
export type ListConversations = z.infer<typeof ListConversations>;
/** `total` counts no further than `LIMITS.countedConversations`; it says so by `totalIsExact`. */
export const ConversationPage = pageOf(Conversation).extend({ totalIsExact: z.boolean() });
export type ConversationPage = z.infer<typeof ConversationPage>;

export const ListMessages = z.strictObject({
  ...PageInput,
  conversationId: ConversationId,
  order: z.enum(['oldest', 'newest']).default('oldest'),
  role: MessageRole.optional(),
});
export type ListMessages = z.infer<typeof ListMessages>;
export const MessagePage = pageOf(Message);
export type MessagePage = z.infer<typeof MessagePage>;

export const HandleConversation = z.strictObject({ id: ConversationId });
export type HandleConversation = z.infer<typeof HandleConversation>;

/** The role is not the caller's to choose: people of the agency write as `agent`, programs hand on what a visitor says. */
export const PostMessage = z.strictObject({
  conversationId: ConversationId,
  text: line(LIMITS.questionLength),
  /** Made by the caller, so that sending again stores once. */
  messageId: MessageId.optional(),
});
export type PostMessage = z.infer<typeof PostMessage>;

export const StartConversation = z.strictObject({
  botId: BotId,
  title: line(LIMITS.nameLength).optional(),
  language: LanguageTag.optional(),
  metadata: Metadata.optional(),
});
export type StartConversation = z.infer<typeof StartConversation>;

export const GetConversation = z.strictObject({
  id: ConversationId,
  includeMessages: z.boolean().default(false),
  /** How many of the newest messages, oldest of them first. */
  messageLimit: z.coerce.number().int().min(1).max(LIMITS.pageSize).default(25),
});
export type GetConversation = z.infer<typeof GetConversation>;

export const ConversationDetail = Conversation.extend({
  messages: z.array(Message).optional(),
  /** Who chats; null for conversations of programs. */
  visitorId: VisitorId.nullable(),
});
export type ConversationDetail = z.infer<typeof ConversationDetail>;

/** `metadata` replaces all entries. */
export const UpdateConversation = z.strictObject({
  id: ConversationId,
  title: line(LIMITS.nameLength).optional(),
  metadata: Metadata.optional(),
  version: GivenVersion,
});
export type UpdateConversation = z.infer<typeof UpdateConversation>;

export const SetConversationStatus = z.strictObject({
  id: ConversationId,
  status: ConversationStatus,
  version: GivenVersion,
});
export type SetConversationStatus = z.infer<typeof SetConversationStatus>;

/** Archives, or with `permanent` deletes with all messages. */
export const DeleteConversation = z.strictObject({
  id: ConversationId,
  permanent: z.boolean().default(false),
});
export type DeleteConversation = z.infer<typeof DeleteConversation>;
