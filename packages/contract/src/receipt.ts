import * as z from 'zod';
import { AnswerMode, Degraded, ModelStep, Usage } from './answer.ts';
import { Time } from './fields.ts';
import { BotId, ConversationId, MessageId, PassageId, VersionId } from './id.ts';

/**
 * What of a sentence the passages do not carry; `link`: its links or images alone were taken away; `repeated`: they carry it,
 * and a quotation had said it before.
 */
export const RemovedReason = z.enum([
  'words',
  'number',
  'date',
  'name',
  'negation',
  'scope',
  'link',
  'repeated',
]);
export type RemovedReason = z.infer<typeof RemovedReason>;

/** A passage that the answer could rest on, as it was then. */
export const ReceiptPassage = z.object({
  passageId: PassageId,
  title: z.string(),
  url: z.string().optional(),
  versionId: VersionId,
  /** Offsets into the text of that version. */
  start: z.number().int(),
  end: z.number().int(),
  /** As it was read; empty when its document was deleted since. */
  text: z.string(),
  /** Whether its document still has this version. */
  isCurrent: z.boolean(),
  score: z.number(),
  scores: z.object({ keyword: z.number().optional(), vector: z.number().optional() }),
  /** Where the rules had it among what the model put into order, from 1 on; absent when it did not. */
  placeByRules: z.number().int().optional(),
});
export type ReceiptPassage = z.infer<typeof ReceiptPassage>;

/** A sentence of the reply with the words that carry it; one from two places comes twice. */
export const BoundSentence = z.object({
  text: z.string(),
  passageId: PassageId.nullable(),
  /** Offsets into the text of the passage. */
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  score: z.number(),
});
export type BoundSentence = z.infer<typeof BoundSentence>;

/** The evidence of one reply. */
export const Receipt = z.object({
  messageId: MessageId,
  conversationId: ConversationId,
  botId: BotId,
  question: z.string(),
  /** The question, completed from the conversation where it leaned on it. */
  searchedFor: z.string(),
  /** Who completed it: `rules` lend it words of earlier turns. Null when it was searched for as it was asked. */
  rewrittenBy: z.enum(['rules', 'model']).nullable(),
  answer: z.string(),
  answered: z.boolean(),
  mode: AnswerMode.nullable(),
  degraded: z.array(Degraded),
  confidence: z.number(),
  passages: z.array(ReceiptPassage),
  sentences: z.array(BoundSentence),
  /** What a model said and nobody saw. */
  removed: z.array(
    z.object({
      text: z.string(),
      reason: RemovedReason,
      /** What the pages say, shown in its place: one of the sentences. */
      quoted: z.string().optional(),
    }),
  ),
  /** Empty when no model was asked. */
  model: z.string(),
  /** SHA-256 of the whole request, in hex. */
  promptHash: z.string(),
  /** Of the reply and the model's steps together. */
  usage: Usage,
  /** What the model was asked before the passages were there. */
  modelSteps: z.array(ModelStep),
  timings: z.object({ retrieveMs: z.number(), firstTokenMs: z.number(), totalMs: z.number() }),
  createdAt: Time,
});
export type Receipt = z.infer<typeof Receipt>;

export const GetReceipt = z.strictObject({ id: MessageId });
export type GetReceipt = z.infer<typeof GetReceipt>;
