import * as z from 'zod';
import { Citation } from './answer.ts';
import { Attachment } from './attachment.ts';
import {
  Channel,
  ConversationStatus,
  Message,
  MessageRole,
  Rating,
  Score,
} from './conversation.ts';
import { line, Time, text } from './fields.ts';
import { ConversationId, MessageId } from './id.ts';
import { IdentityToken, VisitorIdentity } from './identity.ts';
import { LIMITS } from './limits.ts';
import { Consent } from './visitor.ts';
import { KnownVisitor, WidgetSession } from './widget.ts';
import { Proof } from './widget-settings.ts';

export const Identify = z.strictObject({ token: IdentityToken });
export type Identify = z.infer<typeof Identify>;

/** What the panel goes on with: the visitor may have another conversation open, begun in another browser. */
export const Identified = z.object({
  visitor: KnownVisitor,
  /** Only when the browser stands for somebody else from now on: the new key. */
  visitorToken: z.string().optional(),
  visitorTokenExpiresAt: Time,
  /** From protocol 2 on. */
  session: WidgetSession.optional(),
  conversationId: ConversationId.nullable(),
  messages: z.array(Message),
});
export type Identified = z.infer<typeof Identified>;

/** One more reply to the question that the newest reply answers. */
export const Regenerate = z.strictObject({
  conversationId: ConversationId,
  /** The newest reply. */
  messageId: MessageId,
  proof: Proof.optional(),
});
export type Regenerate = z.infer<typeof Regenerate>;
/** `replyTo` is the question: the events of the new reply name it. */
export const Regenerated = z.object({ replyTo: MessageId });
export type Regenerated = z.infer<typeof Regenerated>;

/** Null takes the rating back. */
export const RateConversation = z.strictObject({
  conversationId: ConversationId,
  score: z.number().int().min(1).max(5).nullable(),
  comment: text(LIMITS.shortTextLength).optional(),
});
export type RateConversation = z.infer<typeof RateConversation>;

export const GiveConsent = z.strictObject({ version: line(40), given: z.boolean() });
export type GiveConsent = z.infer<typeof GiveConsent>;

export const DeleteOwnConversation = z.strictObject({ conversationId: ConversationId });
export type DeleteOwnConversation = z.infer<typeof DeleteOwnConversation>;

export const Download = z.strictObject({ cursor: line(LIMITS.cursorLength).optional() });
export type Download = z.infer<typeof Download>;

/** A message as its visitor takes it home. */
export const DownloadedMessage = z.object({
  role: MessageRole,
  text: z.string(),
  author: z.string().optional(),
  /** What was sent along. The files themselves are had one by one. */
  attachments: z
    .array(Attachment.pick({ name: true, mediaType: true, sizeBytes: true }))
    .optional(),
  citations: z.array(Citation.pick({ number: true, title: true, url: true, quote: true })),
  feedback: Rating.nullable(),
  createdAt: Time,
});
export type DownloadedMessage = z.infer<typeof DownloadedMessage>;

/** What is kept of a visitor, some conversations at a time, newest first. */
export const Downloaded = z.object({
  visitor: z.object({
    firstSeenAt: Time,
    lastSeenAt: Time,
    origin: z.string(),
    identity: VisitorIdentity.nullable(),
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    consents: z.array(Consent),
  }),
  conversations: z.array(
    z.object({
      id: ConversationId,
      channel: Channel,
      status: ConversationStatus,
      language: z.string(),
      score: Score.nullable(),
      createdAt: Time,
      messages: z.array(DownloadedMessage),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type Downloaded = z.infer<typeof Downloaded>;
