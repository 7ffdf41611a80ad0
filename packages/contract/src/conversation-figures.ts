import * as z from 'zod';
import { Channel, ConversationStatus } from './conversation.ts';
import { Time } from './fields.ts';
import { BotId, ClientId, ConversationId } from './id.ts';

const count = z.number().int();
const Thumbs = z.object({ up: count, down: count });

export const ConversationStats = z.object({
  id: ConversationId,
  messages: z.object({ total: count, visitor: count, bot: count, agent: count, system: count }),
  firstMessageAt: Time.nullable(),
  lastMessageAt: Time.nullable(),
  /** From the first message to the last. */
  durationSeconds: z.number(),
  /** Of the bot's replies, from the start of the search to the whole text; null without replies. */
  medianResponseMs: z.number().nullable(),
  /** Replies that knew, of all replies: 0 to 1; null without replies. */
  answeredShare: z.number().nullable(),
  feedback: Thumbs,
});
export type ConversationStats = z.infer<typeof ConversationStats>;

export const Timeframe = z.enum(['7d', '30d', '90d']);
export type Timeframe = z.infer<typeof Timeframe>;

export const SummarizeConversations = z.strictObject({
  timeframe: Timeframe.default('30d'),
  clientId: ClientId.optional(),
  botId: BotId.optional(),
});
export type SummarizeConversations = z.infer<typeof SummarizeConversations>;

const Day = z.object({
  /** UTC, as `2026-11-25`. */
  day: z.string(),
  conversations: count,
});

/** Conversations begun in the timeframe, which ends now and begins at midnight UTC, and the replies and ratings of that time. */
export const ConversationSummary = z.object({
  timeframe: Timeframe,
  from: Time,
  to: Time,
  conversations: count,
  messages: count,
  byDay: z.array(Day),
  byStatus: z.record(ConversationStatus, count),
  byChannel: z.record(Channel, count),
  replies: count,
  answeredShare: z.number().nullable(),
  medianResponseMs: z.number().nullable(),
  feedback: Thumbs,
  mostActiveDay: Day.nullable(),
});
export type ConversationSummary = z.infer<typeof ConversationSummary>;
