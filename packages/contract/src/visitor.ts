import * as z from 'zod';
import { Conversation, Rating } from './conversation.ts';
import { Time } from './fields.ts';
import { BotId, ClientId, ConversationId, MessageId, VisitorId } from './id.ts';
import { Attributes, VisitorIdentity } from './identity.ts';
import { PageInput, pageOf } from './page.ts';

/** What a visitor answered when asked for consent. */
export const Consent = z.object({
  version: z.string(),
  given: z.boolean(),
  /** The page's origin. */
  origin: z.string(),
  at: Time,
});
export type Consent = z.infer<typeof Consent>;

export const Visitor = z.object({
  id: VisitorId,
  botId: BotId,
  botName: z.string(),
  /** Website on which the visitor was first seen; empty for our own pages. */
  origin: z.string(),
  locale: z.string(),
  conversationCount: z.number().int(),
  /** Who it is, signed by the website; null while nobody said so. */
  identity: VisitorIdentity.nullable(),
  /** What the website's page says about the visitor. It proves nothing. */
  attributes: Attributes,
  /** The newest answer. */
  consent: Consent.nullable(),
  createdAt: Time,
  lastSeenAt: Time,
});
export type Visitor = z.infer<typeof Visitor>;

export const ListVisitors = z.strictObject({ ...PageInput, botId: BotId });
export type ListVisitors = z.infer<typeof ListVisitors>;
export const VisitorPage = pageOf(Visitor);
export type VisitorPage = z.infer<typeof VisitorPage>;

/** With the newest conversations; the list of conversations has all of them, by `visitorId`. */
export const VisitorDetail = Visitor.extend({ conversations: z.array(Conversation) });
export type VisitorDetail = z.infer<typeof VisitorDetail>;

export const Erased = z.object({ conversations: z.number().int() });
export type Erased = z.infer<typeof Erased>;

/** A rating with what was asked and answered. */
export const FeedbackItem = z.object({
  messageId: MessageId,
  conversationId: ConversationId,
  botId: BotId,
  botName: z.string(),
  rating: Rating,
  reason: z.string(),
  question: z.string(),
  reply: z.string(),
  createdAt: Time,
});
export type FeedbackItem = z.infer<typeof FeedbackItem>;

export const ListFeedback = z.strictObject({
  ...PageInput,
  clientId: ClientId.optional(),
  botId: BotId.optional(),
  rating: Rating.optional(),
});
export type ListFeedback = z.infer<typeof ListFeedback>;
export const FeedbackPage = pageOf(FeedbackItem);
export type FeedbackPage = z.infer<typeof FeedbackPage>;
