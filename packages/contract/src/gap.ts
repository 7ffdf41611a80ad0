import * as z from 'zod';
import { LanguageTag, line, Time } from './fields.ts';
import { BotId, ConversationId, GapId, PassageId, SourceId } from './id.ts';
import { PageInput, pageOf } from './page.ts';

/** `answered` opens again when the bot still does not know; `dismissed` stays. */
export const GapStatus = z.enum(['open', 'answered', 'dismissed']);
export type GapStatus = z.infer<typeof GapStatus>;

/** A passage that came near when the question was asked last. It may be gone since. */
export const NearPassage = z.object({
  passageId: PassageId,
  sourceId: SourceId,
  title: z.string(),
  url: z.string().optional(),
  /** Its beginning. */
  snippet: z.string(),
  /** Fused score, 0 to 1, comparable within one question only. */
  score: z.number(),
  scores: z.object({ keyword: z.number().optional(), vector: z.number().optional() }),
});
export type NearPassage = z.infer<typeof NearPassage>;

/** A question that a bot did not answer. The same words are one gap, whoever asks them. */
export const Gap = z.object({
  id: GapId,
  botId: BotId,
  /** E-mail addresses, phone numbers, cards and keys are masked. */
  question: z.string(),
  /** The question, completed from the conversation where it leaned on it. */
  searchedFor: z.string(),
  language: z.string(),
  /** Of the last time, 0 to 1. */
  confidence: z.number(),
  passages: z.array(NearPassage),
  /** The last one in which it was asked that is still there. */
  conversationId: ConversationId.nullable(),
  count: z.number().int(),
  status: GapStatus,
  firstAskedAt: Time,
  lastAskedAt: Time,
});
export type Gap = z.infer<typeof Gap>;

export const ListGaps = z.strictObject({
  ...PageInput,
  botId: BotId,
  status: GapStatus.optional(),
  language: LanguageTag.optional(),
  /** Part of the question. */
  search: line(200).optional(),
  /** `newest` when not given: asked last first; `frequent`: asked most often first. */
  sort: z.enum(['newest', 'frequent']).optional(),
});
export type ListGaps = z.infer<typeof ListGaps>;
export const GapPage = pageOf(Gap);
export type GapPage = z.infer<typeof GapPage>;

export const SetGapStatus = z.strictObject({ id: GapId, status: GapStatus });
export type SetGapStatus = z.infer<typeof SetGapStatus>;
