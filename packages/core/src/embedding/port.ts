import type { BotId, ClientId, EmbeddingId } from '@pixel/contract';
import type { VectorFields } from '../knowledge/vector-port.ts';

/** Whose rows: both must be true of every row that is read or changed. */
export interface EmbeddingOwner {
  readonly clientId: ClientId;
  readonly botId: BotId;
}

/** A text that a program stored for a bot. */
export interface EmbeddingRecord {
  /** Follows from bot, key, text and metadata: what changed has another id, so an old vector finds no row. */
  readonly id: EmbeddingId;
  /** The program's own name of it, once per bot. */
  readonly key: string;
  readonly text: string;
  readonly metadata: VectorFields;
}

export interface EmbeddingCounts {
  readonly total: number;
  /** Whose vector by the named embedder is in the index. */
  readonly indexed: number;
  /** Whose vector is of another embedder. */
  readonly outdated: number;
}

export interface EmbeddingSize {
  /** Of all texts, in bytes of UTF-8. */
  readonly textBytes: number;
  /** When something was stored last. */
  readonly storedAt: Date | null;
}

export interface EmbeddingStore {
  /**
   * Inserts the items, or replaces those with the same key; all or none. Unchanged ones keep their vector. Returns the
   * ids that went, whose vectors must be removed. Throws DomainError not-found when the bot is gone.
   */
  saveEmbeddings(
    owner: EmbeddingOwner,
    items: readonly EmbeddingRecord[],
  ): Promise<readonly EmbeddingId[]>;
  /** Removes the items with these keys; returns the ids that went. */
  deleteEmbeddings(owner: EmbeddingOwner, keys: readonly string[]): Promise<readonly EmbeddingId[]>;
  /** Removes everything of the bot; returns how many went. */
  deleteAllEmbeddings(owner: EmbeddingOwner): Promise<number>;
  countEmbeddings(botId: BotId, embedder: string): Promise<EmbeddingCounts>;
  measureEmbeddings(botId: BotId): Promise<EmbeddingSize>;
  /** All items, by id. */
  listEmbeddings(
    owner: EmbeddingOwner,
    after: EmbeddingId | null,
    limit: number,
  ): Promise<readonly EmbeddingRecord[]>;
  /** Items without a vector, by id. */
  listUnindexed(botId: BotId, limit: number): Promise<readonly EmbeddingRecord[]>;
  /** Notes whose vectors the index holds, by which embedder; an empty name means none. */
  markIndexed(botId: BotId, ids: readonly EmbeddingId[], embedder: string): Promise<void>;
  /** Notes that the index holds nothing of the bot. */
  forgetIndexed(botId: BotId): Promise<void>;
  /** Items with a vector in id order, for comparing with the index. */
  listIndexedIds(
    botId: BotId,
    after: EmbeddingId | null,
    limit: number,
  ): Promise<readonly EmbeddingId[]>;
  /** The re-check: only live items of this bot whose vector is of `embedder` and whose metadata has `matching`, in the order of `ids`. */
  findEmbeddings(
    owner: EmbeddingOwner,
    wanted: {
      readonly ids: readonly EmbeddingId[];
      readonly embedder: string;
      readonly matching: VectorFields;
    },
  ): Promise<readonly EmbeddingRecord[]>;
}
