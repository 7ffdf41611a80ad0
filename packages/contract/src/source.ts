import * as z from 'zod';
import { line, Time, text, WebUrl } from './fields.ts';
import { BotId, SourceId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';
import { SyncSchedule } from './source-run.ts';

export const SourceType = z.enum(['text', 'url', 'site', 'sitemap', 'file', 'import', 'qa']);
export type SourceType = z.infer<typeof SourceType>;
export const SourceStatus = z.enum(['queued', 'reading', 'indexing', 'ready', 'failed', 'waiting']);
export type SourceStatus = z.infer<typeof SourceStatus>;

const pathPatterns = z.array(line(300)).max(50);

/** Where a source's documents come from. Patterns are path prefixes, `*` stands for any run of characters. */
export const SourceConfig = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    title: line(300),
    text: line(LIMITS.documentTextLength),
    url: WebUrl.optional(),
    externalId: line(200).optional(),
  }),
  z.strictObject({ type: z.literal('url'), url: WebUrl }),
  z.strictObject({
    type: z.literal('site'),
    url: WebUrl,
    maxPages: z.number().int().min(1).max(LIMITS.crawlPages).default(200),
    maxDepth: z.number().int().min(0).max(LIMITS.crawlDepth).default(5),
    include: pathPatterns.default([]),
    exclude: pathPatterns.default([]),
  }),
  z.strictObject({
    type: z.literal('sitemap'),
    url: WebUrl,
    maxPages: z.number().int().min(1).max(LIMITS.crawlPages).default(500),
  }),
  z.strictObject({
    type: z.literal('qa'),
    question: line(LIMITS.shortTextLength),
    answer: line(LIMITS.longTextLength),
  }),
]);
export type SourceConfig = z.infer<typeof SourceConfig>;

/** As `SourceConfig`, with the bot that gets it. REST puts `botId` in the path. */
export const AddSource = z.strictObject({ botId: BotId, source: SourceConfig });
export type AddSource = z.infer<typeof AddSource>;

export const SourceError = z.object({
  /** Stable for programs, such as `password-protected`, `too-large`, `robots`, `timeout`. */
  code: z.string(),
  message: z.string(),
});
export type SourceError = z.infer<typeof SourceError>;

export const Source = z.object({
  id: SourceId,
  botId: BotId,
  type: SourceType,
  title: z.string(),
  url: z.string().nullable(),
  status: SourceStatus,
  error: SourceError.nullable(),
  /** Units (pages or documents) done and known so far; `total` grows while a site is being discovered. */
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
  /** Pages or lines that could not be read, the first ones with their reason. */
  skipped: z.object({
    count: z.number().int(),
    examples: z.array(z.object({ item: z.string(), reason: z.string() })),
  }),
  documentCount: z.number().int(),
  passageCount: z.number().int(),
  sizeBytes: z.number().int().nullable(),
  syncedAt: Time.nullable(),
  schedule: SyncSchedule,
  /** When it is read again by itself. */
  nextSyncAt: Time.nullable(),
  /** See `UpdateSource`. */
  approveAbove: z.number().int().nullable(),
  /** Counts what `UpdateSource` changed; readings leave it. */
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
});
export type Source = z.infer<typeof Source>;

export const ListSources = z.strictObject({ ...PageInput, botId: BotId });
export type ListSources = z.infer<typeof ListSources>;
export const SourcePage = pageOf(Source);
export type SourcePage = z.infer<typeof SourcePage>;

/** One line of a JSONL import. */
export const ImportLine = z.strictObject({
  externalId: line(200),
  title: text(300).trim().default(''),
  text: line(LIMITS.documentTextLength),
  url: WebUrl.optional(),
});
export type ImportLine = z.infer<typeof ImportLine>;
