import * as z from 'zod';
import { line, Time, text } from './fields.ts';
import { BotId } from './id.ts';
import { LIMITS } from './limits.ts';

/** How a program names what it stored: its own word, such as `sku-4711`. */
const ItemId = line(LIMITS.embeddingIdLength);

const MetadataKey = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/,
    'is not a key of 1 to 64 letters, digits, "_", "." or "-"',
  );
const MetadataValue = z.union([
  text(LIMITS.shortTextLength),
  z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
  z.boolean(),
]);
const metadata = z
  .record(MetadataKey, MetadataValue)
  .refine(
    (fields) => Object.keys(fields).length <= LIMITS.embeddingMetadataKeys,
    `must have at most ${LIMITS.embeddingMetadataKeys} keys`,
  );

export const EmbeddingItem = z.strictObject({
  /** Storing the same id again replaces the text. Without one the content itself is the name. */
  id: ItemId.optional(),
  text: line(LIMITS.embeddingTextLength),
  metadata: metadata.optional(),
});
export type EmbeddingItem = z.infer<typeof EmbeddingItem>;

export const StoreEmbeddings = z.strictObject({
  botId: BotId,
  items: z.array(EmbeddingItem).min(1).max(LIMITS.embeddingItems),
});
export type StoreEmbeddings = z.infer<typeof StoreEmbeddings>;

export const StoredEmbeddings = z.object({
  /** Names of the items in the order of the input. */
  ids: z.array(z.string()),
  /** False while the vector store does not answer: the items are kept and can be found once it does. */
  searchable: z.boolean(),
});
export type StoredEmbeddings = z.infer<typeof StoredEmbeddings>;

export const SearchEmbeddings = z.strictObject({
  botId: BotId,
  query: line(LIMITS.questionLength),
  k: z.number().int().min(1).max(LIMITS.retrieveK).default(8),
  /** Only items whose metadata has all of these values. */
  filter: metadata.optional(),
});
export type SearchEmbeddings = z.infer<typeof SearchEmbeddings>;

export const EmbeddingHit = z.object({
  id: z.string(),
  text: z.string(),
  metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Inner product of unit vectors, -1 to 1. */
  score: z.number(),
});
export type EmbeddingHit = z.infer<typeof EmbeddingHit>;

/** Best first. */
export const FoundEmbeddings = z.object({ items: z.array(EmbeddingHit) });
export type FoundEmbeddings = z.infer<typeof FoundEmbeddings>;

export const DeleteEmbeddings = z
  .strictObject({
    botId: BotId,
    ids: z.array(ItemId).min(1).max(LIMITS.embeddingDeletes).optional(),
    /** Everything that was stored for the bot. Its passages are not touched. */
    all: z.literal(true).optional(),
  })
  .refine(({ ids, all }) => (ids === undefined) !== (all === undefined), {
    path: ['ids'],
    message: 'name either the ids or all: true',
  });
export type DeleteEmbeddings = z.infer<typeof DeleteEmbeddings>;

export const DeletedEmbeddings = z.object({ deleted: z.number().int() });
export type DeletedEmbeddings = z.infer<typeof DeletedEmbeddings>;

const Counts = z.object({ total: z.number().int(), indexed: z.number().int() });

export const EmbeddingStats = z.object({
  botId: BotId,
  /** What programs stored. */
  items: Counts,
  /** What the bot answers from. */
  passages: Counts,
  embedder: z.string(),
  /** Length of a vector; 0 until an outside model has answered once. */
  dimensions: z.number().int(),
  /** Of the items, in bytes of UTF-8. */
  textBytes: z.number().int(),
  /** Of the items' vectors, in bytes. */
  vectorBytes: z.number().int(),
  storedAt: Time.nullable(),
});
export type EmbeddingStats = z.infer<typeof EmbeddingStats>;

export const EmbeddingHealth = z.object({
  ok: z.boolean(),
  latencyMs: z.number(),
  error: z.string().optional(),
  embedder: z.string(),
  dimensions: z.number().int(),
});
export type EmbeddingHealth = z.infer<typeof EmbeddingHealth>;
