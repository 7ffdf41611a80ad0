import * as z from 'zod';
import { LanguageTag, line } from './fields.ts';
import { BotId, ConversationId, DocumentId, MessageId, PassageId, SourceId } from './id.ts';
import { LIMITS } from './limits.ts';

/** A part of the system that was not available while answering. */
export const Degraded = z.enum(['vector', 'keyword', 'model', 'budget']);
export type Degraded = z.infer<typeof Degraded>;

export const AnswerMode = z.enum(['model', 'extractive', 'curated', 'flow']);
export type AnswerMode = z.infer<typeof AnswerMode>;

export const Usage = z.object({
  promptTokens: z.number().int(),
  completionTokens: z.number().int(),
  /** Millionths of the account's currency unit. */
  costMicros: z.number().int(),
  /** Of the prompt's tokens those that the provider had kept, when it says so. */
  cachedTokens: z.number().int().optional(),
  /** True when the provider reported nothing, or not all: then some of it is our own count. */
  estimated: z.boolean().optional(),
});
export type Usage = z.infer<typeof Usage>;

/** A short question to the model on the way to the passages. Unless what came was `used`, the rules decided. */
export const ModelStep = z.object({
  /** `rewrite`: to complete the question from the conversation. `rerank`: to put the best passages into order. */
  step: z.enum(['rewrite', 'rerank']),
  /** `slow`: it took too long. `failed`: the model was down. `refused`: it did not answer what was asked. `stopped`: nobody waited any more. */
  outcome: z.enum(['used', 'slow', 'failed', 'refused', 'stopped']),
  model: z.string(),
  ms: z.number(),
  usage: Usage,
});
export type ModelStep = z.infer<typeof ModelStep>;

export const Retrieve = z.strictObject({
  botId: BotId,
  query: line(LIMITS.questionLength),
  k: z.number().int().min(1).max(LIMITS.retrieveK).default(8),
  /** Also tells what was looked for and which passages were found and not kept. */
  explain: z.boolean().optional(),
});
export type Retrieve = z.infer<typeof Retrieve>;

export const RetrievedPassage = z.object({
  passageId: PassageId,
  sourceId: SourceId,
  documentId: DocumentId,
  externalId: z.string().optional(),
  title: z.string(),
  url: z.string().optional(),
  headings: z.array(z.string()),
  text: z.string(),
  page: z.number().int().optional(),
  /** Fused score, 0 to 1, comparable within one answer only. */
  score: z.number(),
  /** Of each way of searching, 0 to 1; absent where it did not find the passage. */
  scores: z.object({ keyword: z.number().optional(), vector: z.number().optional() }),
  /** Where the rules had it among what the model put into order, from 1 on; absent when it did not. */
  placeByRules: z.number().int().optional(),
  /** Passages that say the same, which gave their place to this one. */
  duplicates: z.array(PassageId).optional(),
});
export type RetrievedPassage = z.infer<typeof RetrievedPassage>;

/** A passage that was found and not kept: it says the same as a better one, or others are better, by the rules or (`model`) by the model alone. */
export const DroppedPassage = RetrievedPassage.omit({ duplicates: true }).extend({
  reason: z.enum(['duplicate', 'below', 'model']),
  duplicateOf: PassageId.optional(),
});
export type DroppedPassage = z.infer<typeof DroppedPassage>;

/** An index term that was looked for, how much it counts, and how many passages hold it. */
export const SearchedTerm = z.object({
  term: z.string(),
  weight: z.number(),
  passages: z.number().int(),
});
export type SearchedTerm = z.infer<typeof SearchedTerm>;

export const Retrieved = z.object({
  passages: z.array(RetrievedPassage),
  degraded: z.array(Degraded),
  /** With `explain`: the query as it was searched for. */
  searchedFor: z.string().optional(),
  /** With `explain`. */
  terms: z.array(SearchedTerm).optional(),
  /** With `explain`: best first. */
  dropped: z.array(DroppedPassage).optional(),
  /** With `explain`: what the model was asked. */
  modelSteps: z.array(ModelStep).optional(),
});
export type Retrieved = z.infer<typeof Retrieved>;

export const Ask = z.strictObject({
  botId: BotId,
  question: line(LIMITS.questionLength),
  conversationId: ConversationId.optional(),
  language: LanguageTag.optional(),
});
export type Ask = z.infer<typeof Ask>;

/** The passage that carries a sentence. `start` and `end` are offsets into the document's text. */
export const Citation = z.object({
  /** 1, 2, …: the number the reader sees. */
  number: z.number().int(),
  passageId: PassageId,
  sourceId: SourceId,
  title: z.string(),
  url: z.string().optional(),
  page: z.number().int().optional(),
  quote: z.string(),
  /** What stands before and after the quote in its passage, at most `LIMITS.quoteContextLength` characters of each. */
  before: z.string().optional(),
  after: z.string().optional(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Citation = z.infer<typeof Citation>;

export const Answer = z.object({
  answer: z.string(),
  /** False when the bot said that it does not know. */
  answered: z.boolean(),
  citations: z.array(Citation),
  /** 0 to 1: how well the sources cover the question. */
  confidence: z.number(),
  language: z.string(),
  mode: AnswerMode,
  /** Of everything that the model was asked for this answer. */
  usage: Usage,
  timings: z.object({
    retrieveMs: z.number(),
    firstTokenMs: z.number(),
    totalMs: z.number(),
  }),
  conversationId: ConversationId,
  messageId: MessageId,
  degraded: z.array(Degraded),
  /** Of a reply that asks back, at most `LIMITS.suggestions`: questions that the sources do answer. */
  suggestions: z.array(z.string()).optional(),
});
export type Answer = z.infer<typeof Answer>;

/** What a stream of one answer carries. `at` is where `text` goes in the reply: a repeat is harmless. */
export const AnswerEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('delta'), at: z.number().int(), text: z.string() }),
  z.object({ type: z.literal('citation'), citation: Citation }),
  z.object({ type: z.literal('done'), answer: Answer }),
  z.object({ type: z.literal('failed'), code: z.string(), message: z.string() }),
]);
export type AnswerEvent = z.infer<typeof AnswerEvent>;
