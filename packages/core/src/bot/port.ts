import type {
  Answering,
  Bot,
  BotCounts,
  BotId,
  BotPage,
  BotStatus,
  ClientStatus,
  ListBots,
  ModelSettings,
  Persona,
  PublicBotId,
  Theme,
  Usage,
  UsageId,
  WidgetSettings,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { ActivityCounts } from '../client/port.ts';
import type { EmbeddingUsage } from '../knowledge/vector-port.ts';
import type { Period } from '../period.ts';

/** A bot with what only the inside needs. Outputs are parsed with the contract's schema, which drops the rest. */
export interface BotRecord extends Bot {
  /** Key in the keyword index. */
  readonly no: number;
  readonly clientStatus: ClientStatus;
  /** Embedder whose vectors the index holds; empty before the first. */
  readonly embedder: string;
  readonly curated: CuratedSettings;
}

/** About the curated answers of a bot. */
export interface CuratedSettings {
  /** Raised by every change of them; 0 while there was none. */
  readonly revision: number;
  /** Null: the default. */
  readonly threshold: number | null;
}

/** A bot that was fetched as one of the caller, or for a job: nothing is changed by an id alone. */
export type BotKey = Pick<BotRecord, 'id' | 'clientId'>;

export type NewBot = Pick<
  Bot,
  | 'id'
  | 'publicId'
  | 'clientId'
  | 'name'
  | 'type'
  | 'complexity'
  | 'language'
  | 'persona'
  | 'theme'
  | 'allowedOrigins'
>;

export type BotPatch = Partial<
  Pick<Bot, 'name' | 'type' | 'complexity' | 'language' | 'publication' | 'allowedOrigins'>
> & {
  readonly persona?: Persona;
  readonly theme?: Theme;
  readonly modelSettings?: ModelSettings;
  readonly answering?: Answering;
  readonly widget?: WidgetSettings;
};

export interface BotMove {
  readonly from: BotStatus;
  readonly to: BotStatus;
  readonly progress: number;
  readonly version?: number;
}

/** Deleted bots, and bots of deleted clients, do not exist for any of these. */
export interface BotStore {
  findBot(reach: Reach, id: BotId): Promise<BotRecord | null>;
  findBotByPublicId(publicId: PublicBotId): Promise<BotRecord | null>;
  /** As `findBot`, but what another process changed may take half a second to show: for answers, not for editing. */
  recallBot(reach: Reach, id: BotId): Promise<BotRecord | null>;
  /** As `findBotByPublicId`, with the freshness of `recallBot`. */
  recallBotByPublicId(publicId: PublicBotId): Promise<BotRecord | null>;
  /** As `input.sort` says, newest first by default; keyset. */
  listBots(reach: Reach, input: ListBots): Promise<BotPage>;
  saveBot(bot: NewBot): Promise<void>;
  /** Null when there is no such bot; DomainError conflict when `version` is given and stale. */
  updateBot(reach: Reach, id: BotId, patch: BotPatch, version?: number): Promise<BotRecord | null>;
  /** Null when there is no such bot; DomainError conflict when it is not at `from` or `version` is stale. */
  moveBot(reach: Reach, id: BotId, move: BotMove): Promise<BotRecord | null>;
  setBotProgress(bot: BotKey, status: BotStatus, progress: number): Promise<void>;
  setBotEmbedder(bot: BotKey, embedder: string): Promise<void>;
  /**
   * Raises the revision of the bot's curated answers and sets their threshold if it is given. The bot is locked until the
   * transaction ends. False when it is gone.
   */
  touchCurated(bot: BotKey, patch?: { readonly threshold: number | null }): Promise<boolean>;
  /** Remembers that the widget was seen on `origin`. The 20 newest are kept of those that the bot allows, and of the others. */
  recordSighting(bot: BotKey, origin: string, at: Date): Promise<void>;
  /** How many live bots in reach there are of each kind. */
  countBots(reach: Reach): Promise<BotCounts>;
  /** What happened in the period with all live bots in reach, or with one of them. */
  measureBots(
    reach: Reach,
    input: { readonly period: Period; readonly id?: BotId },
  ): Promise<ActivityCounts>;
  /** What the bot has cost since, in micros. */
  spentMicros(id: BotId, since: Date): Promise<number>;
  /** Adds what embedding for the bot was paid for to its day (UTC), a row for each model. Nothing when the bot is gone. */
  bookEmbedding(bot: BotKey, spent: EmbeddingUsage & { readonly at: Date }): Promise<void>;
  /** Keeps what an answer was paid for that was not stored. Nothing when the bot is gone, or when it is kept already. */
  bookAnswer(
    bot: BotKey,
    spent: {
      readonly id: UsageId;
      readonly model: string;
      readonly usage: Usage;
      readonly at: Date;
    },
  ): Promise<void>;
  /** Soft; false when there is no such bot. */
  deleteBot(reach: Reach, id: BotId, at: Date): Promise<boolean>;
  /** Removes a soft-deleted bot and all its rows for good. */
  purgeBot(id: BotId): Promise<void>;
  /** All bots, deleted ones included, for maintenance; keyset by id. */
  listAllBotIds(after: BotId | null, limit: number): Promise<readonly BotId[]>;
}
