import type { BotId, PassageId } from '@pixel/contract';
import type { PassageText } from './port.ts';

/** Vectors in one space per bot: derived data, rebuilt from the store at any time. */
export interface VectorIndex<Id extends string> {
  /** Idempotent by id. Vectors have the embedder's dimensions; `fields` are what `matching` compares. */
  put(
    botId: BotId,
    entries: readonly {
      readonly id: Id;
      readonly vector: Float32Array;
      readonly fields?: VectorFields;
    }[],
  ): Promise<void>;
  /** Best first; score is the inner product. An absent space has no hits. Throws DomainError unavailable. */
  search(
    botId: BotId,
    vector: Float32Array,
    limit: number,
    options?: VectorSearch,
  ): Promise<readonly { readonly id: Id; readonly score: number }[]>;
  remove(botId: BotId, ids: readonly string[]): Promise<void>;
  drop(botId: BotId): Promise<void>;
  count(botId: BotId): Promise<number>;
  listIds(botId: BotId, offset: number, limit: number): Promise<readonly string[]>;
  health(): Promise<{ readonly ok: boolean; readonly latencyMs: number; readonly error?: string }>;
}

export interface VectorSearch {
  readonly signal?: AbortSignal | undefined;
  /** Only vectors whose fields have all of these values. */
  readonly matching?: VectorFields;
}

export type VectorFields = Readonly<Record<string, string | number | boolean>>;

/** The vectors of passages: what answers are found with. */
export type KnowledgeIndex = VectorIndex<PassageId>;

/** What an embedding model was paid for. */
export interface EmbeddingUsage {
  readonly model: string;
  readonly tokens: number;
  /** Micros for a million tokens. */
  readonly priceMicros: number;
  /** The provider reported nothing, or not all of it. */
  readonly estimated: boolean;
}

export interface Embedder {
  /** Changes whenever vectors of two embedders cannot be compared. */
  readonly id: string;
  readonly dimensions: number;
  embedPassages(
    passages: readonly PassageText[],
    signal?: AbortSignal,
  ): Promise<readonly Float32Array[]>;
  /** `idfOf` weighs terms by the bot's own statistics; model embedders ignore it. */
  embedQuery(
    question: string,
    idfOf: (term: string) => number,
    signal?: AbortSignal,
  ): Promise<Float32Array>;
  /** The same embedder, which tells what each request was paid for. Absent where embedding costs nothing. */
  metered?(spent: (usage: EmbeddingUsage) => void): Embedder;
}
