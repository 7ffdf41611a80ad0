import * as z from 'zod';
import { GivenVersion, LanguageTag, line, Time, text } from './fields.ts';
import { BotId, CuratedId, MessageId, SourceId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';

/** 0 to 1: how alike a visitor's question must be to one that has a curated answer. */
const CuratedThreshold = z.number().min(0.5).max(1);

/** Used where neither the answer nor its bot says another one. */
export const DEFAULT_CURATED_THRESHOLD = 0.8;

const question = line(LIMITS.shortTextLength);
const phrasings = z.array(question).max(LIMITS.curatedPhrasings);
const answer = line(LIMITS.longTextLength);

export const Curated = z.object({
  id: CuratedId,
  botId: BotId,
  /** The source as which it takes part in retrieval. */
  sourceId: SourceId,
  question: z.string(),
  phrasings: z.array(z.string()),
  /** Markdown. */
  answer: z.string(),
  language: z.string(),
  enabled: z.boolean(),
  /** Null: the bot's. */
  threshold: z.number().nullable(),
  /** The reply that it was written to do better than. */
  fromMessageId: MessageId.nullable(),
  hits: z.number().int(),
  lastHitAt: Time.nullable(),
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
});
export type Curated = z.infer<typeof Curated>;

export const ListCurated = z.strictObject({
  ...PageInput,
  botId: BotId,
  /** Looks in questions, phrasings and answers. */
  search: text(LIMITS.nameLength).trim().min(1).optional(),
  enabled: z.boolean().optional(),
});
export type ListCurated = z.infer<typeof ListCurated>;

export const CuratedPage = pageOf(Curated).extend({
  /** The bot's own threshold; null: the default, 0.8. */
  threshold: z.number().nullable(),
});
export type CuratedPage = z.infer<typeof CuratedPage>;

export const CreateCurated = z.strictObject({
  botId: BotId,
  /** May be left out with `fromMessageId`: then it is the question of that message, with personal data masked. */
  question: question.optional(),
  phrasings: phrasings.default([]),
  answer,
  /** Told from the texts when it is not named. */
  language: LanguageTag.optional(),
  enabled: z.boolean().default(true),
  threshold: CuratedThreshold.nullable().default(null),
  /** A question that the bot did not answer, or its reply, or a reply that was disliked. */
  fromMessageId: MessageId.optional(),
});
export type CreateCurated = z.infer<typeof CreateCurated>;

export const UpdateCurated = z.strictObject({
  id: CuratedId,
  version: GivenVersion,
  question: question.optional(),
  phrasings: phrasings.optional(),
  answer: answer.optional(),
  language: LanguageTag.optional(),
  enabled: z.boolean().optional(),
  threshold: CuratedThreshold.nullable().optional(),
});
export type UpdateCurated = z.infer<typeof UpdateCurated>;

export const ImportCurated = z.strictObject({
  botId: BotId,
  /** CSV with a question and an answer in each row; a first row `question,answer` is a heading. */
  csv: line(LIMITS.curatedCsvLength),
});
export type ImportCurated = z.infer<typeof ImportCurated>;

export const ImportedCurated = z.object({
  created: z.number().int(),
  /** Rows whose question had another answer, which they replaced. */
  updated: z.number().int(),
  unchanged: z.number().int(),
  /** Rows that could not be used: their line in the file, and why. */
  skipped: z.array(z.object({ line: z.number().int(), reason: z.string() })),
});
export type ImportedCurated = z.infer<typeof ImportedCurated>;

export const TestCurated = z.strictObject({ botId: BotId, question: line(LIMITS.questionLength) });
export type TestCurated = z.infer<typeof TestCurated>;

/** What would answer a question, best first. */
export const TestedCurated = z.object({
  /** The one that would answer; null when none is alike enough. */
  answeredBy: CuratedId.nullable(),
  candidates: z.array(
    z.object({
      id: CuratedId,
      question: z.string(),
      /** The question or phrasing that is most alike. */
      phrasing: z.string(),
      score: z.number(),
      threshold: z.number(),
      /** What one of the two says and the other does not. */
      differs: z.array(z.string()),
    }),
  ),
});
export type TestedCurated = z.infer<typeof TestedCurated>;

export const SetCuratedThreshold = z.strictObject({
  botId: BotId,
  /** Null: the default. */
  threshold: CuratedThreshold.nullable(),
});
export type SetCuratedThreshold = z.infer<typeof SetCuratedThreshold>;
