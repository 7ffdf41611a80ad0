import * as z from 'zod';
import { Citation } from './answer.ts';
import { ConversationStatus, Handling, Message, Rating } from './conversation.ts';
import { LanguageTag, line, Time, text } from './fields.ts';
import { AttachmentId, ConversationId, MessageId, PublicBotId } from './id.ts';
import { LIMITS } from './limits.ts';
import { Theme } from './theme.ts';
import { ConsentText, Proof } from './widget-settings.ts';

/** Number of the wire protocol between widget and server; the server serves this one and the two before. */
export const WIDGET_PROTOCOL = 2;
export const OLDEST_WIDGET_PROTOCOL = Math.max(1, WIDGET_PROTOCOL - 2);

export const Bootstrap = z.strictObject({
  bot: PublicBotId,
  /** The newest that the widget speaks. */
  protocol: z.number().int().min(0).max(1_000),
  /** Key of an earlier visit; without it a new visitor is made. */
  visitorToken: line(300).optional(),
  locale: LanguageTag.optional(),
  /** Who the visitor is, as `widget.identify` takes it. A token that is refused leaves the visitor as it was. */
  identity: text(LIMITS.identityTokenLength).optional(),
  proof: Proof.optional(),
});
export type Bootstrap = z.infer<typeof Bootstrap>;

/** What opens the calls of a visitor for half an hour, on one website. */
export const WidgetSession = z.object({ token: z.string(), expiresAt: Time });
export type WidgetSession = z.infer<typeof WidgetSession>;

/** Who the visitor is, as far as a signed token said so. */
export const KnownVisitor = z.object({ name: z.string().nullable(), email: z.string().nullable() });
export type KnownVisitor = z.infer<typeof KnownVisitor>;

/** All that a website may know of a bot. Nothing else leaves. */
export const WidgetConfig = z.object({
  /** The one that is used: the newest that both sides speak. */
  protocol: z.number().int(),
  bot: z.object({
    publicId: PublicBotId,
    name: z.string(),
    language: z.string(),
    welcome: z.string(),
    starterQuestions: z.array(z.string()),
    theme: Theme,
    /** What can be read on the accent, and of it on light and on dark grounds: `#rrggbb`. */
    readable: z.object({ on: z.string(), light: z.string(), dark: z.string() }),
    /** Whether visitors may speak and be spoken to. */
    voice: z.boolean(),
    /** Whether visitors may put files into their messages. */
    attachments: z.boolean(),
  }),
  /** The visitor's key, which outlives sessions: for `bootstrap` and `renew`. With protocol 1 it opens the other calls as well. */
  visitorToken: z.string(),
  visitorTokenExpiresAt: Time,
  /** From protocol 2 on: the bearer token of all other calls. */
  session: WidgetSession.optional(),
  /** Null while the visitor is not known. */
  visitor: KnownVisitor.nullable(),
  /** Why `identity` was refused. */
  identityError: z.string().optional(),
  /** What the visitor has to agree to before the first message, and whether that has happened; null: nothing. */
  consent: ConsentText.extend({ given: z.boolean().nullable() }).nullable(),
  /** The visitor's open conversation, if there is one. */
  conversationId: ConversationId.nullable(),
  /** The visitor's rating of it. */
  score: z.number().int().nullable(),
  messages: z.array(Message),
  maxQuestionLength: z.number().int(),
});
export type WidgetConfig = z.infer<typeof WidgetConfig>;

/** A new session for a visitor whose session ends. */
export const Renew = z.strictObject({ bot: PublicBotId, visitorToken: line(300) });
export type Renew = z.infer<typeof Renew>;
export const Renewed = z.object({ visitorTokenExpiresAt: Time, session: WidgetSession });
export type Renewed = z.infer<typeof Renewed>;

export const Say = z
  .strictObject({
    messageId: MessageId,
    text: text(LIMITS.questionLength).trim(),
    conversationId: ConversationId.optional(),
    /** Files that were uploaded for this message; with them there need be no words. */
    attachments: z
      .array(AttachmentId)
      .min(1)
      .max(LIMITS.attachmentsPerMessage)
      .refine((ids) => new Set(ids).size === ids.length, 'names a file twice')
      .optional(),
    proof: Proof.optional(),
  })
  .refine(({ text, attachments }) => text !== '' || attachments, {
    ...{ path: ['text'], error: 'must not be empty' },
  });
export type Say = z.infer<typeof Say>;
export const Said = z.object({ conversationId: ConversationId, messageId: MessageId });
export type Said = z.infer<typeof Said>;

export const WatchEvents = z.strictObject({
  conversationId: ConversationId,
  /** Highest `seq` the reader has; messages after it are sent first. Also set by tRPC from Last-Event-ID. */
  lastEventId: z
    .string()
    .regex(/^\d{0,9}$/, 'is not a position')
    .optional(),
});
export type WatchEvents = z.infer<typeof WatchEvents>;

/**
 * What an open panel hears. `delta` is a preview: `at` is the position of `text` in the reply `messageId`,
 * so a repeat is harmless; `message` carries the whole stored message and ends the preview.
 */
export const ConversationEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), message: Message }),
  z.object({ type: z.literal('typing'), messageId: MessageId, replyTo: MessageId }),
  z.object({
    type: z.literal('delta'),
    messageId: MessageId,
    replyTo: MessageId,
    at: z.number().int(),
    text: z.string(),
  }),
  z.object({ type: z.literal('citation'), messageId: MessageId, citation: Citation }),
  z.object({
    type: z.literal('failed'),
    messageId: MessageId,
    replyTo: MessageId,
    code: z.string(),
    message: z.string(),
  }),
  /** The preview of this reply counts no more: a person answers instead. */
  z.object({ type: z.literal('withdrawn'), messageId: MessageId, replyTo: MessageId }),
  /** Who answers from now on; `name` is the person's. Told at the beginning of a stream as well. */
  z.object({ type: z.literal('handoff'), handling: Handling, name: z.string().nullable() }),
  /** The conversation was archived, closed or taken up again. */
  z.object({ type: z.literal('status'), status: ConversationStatus }),
]);
export type ConversationEvent = z.infer<typeof ConversationEvent>;

export const Stop = z.strictObject({ conversationId: ConversationId, messageId: MessageId });
export type Stop = z.infer<typeof Stop>;

/** The visitor asks for a person. */
export const RequestPerson = z.strictObject({ conversationId: ConversationId });
export type RequestPerson = z.infer<typeof RequestPerson>;

export const GiveFeedback = z.strictObject({
  messageId: MessageId,
  rating: Rating.nullable(),
  reason: text(LIMITS.shortTextLength).optional(),
});
export type GiveFeedback = z.infer<typeof GiveFeedback>;
