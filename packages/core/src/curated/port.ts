import type {
  ClientId,
  Curated,
  CuratedId,
  CuratedPage,
  ListCurated,
  MessageId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { BotKey } from '../bot/port.ts';
import type { SourceKey } from '../source/port.ts';

export interface CuratedRecord extends Curated {
  readonly clientId: ClientId;
}

/** One that was fetched as one of the caller: nothing is changed by an id alone. */
export type CuratedKey = Pick<CuratedRecord, 'id' | 'clientId'>;

export type NewCurated = Pick<
  CuratedRecord,
  | 'id'
  | 'botId'
  | 'clientId'
  | 'sourceId'
  | 'question'
  | 'phrasings'
  | 'answer'
  | 'language'
  | 'enabled'
  | 'threshold'
  | 'fromMessageId'
>;

export type CuratedPatch = Partial<
  Pick<CuratedRecord, 'question' | 'phrasings' | 'answer' | 'language' | 'enabled' | 'threshold'>
>;

export interface CuratedChange {
  readonly patch: CuratedPatch;
  /** Of which the answer must still be; undefined for whichever it is. */
  readonly version?: number | undefined;
  readonly at: Date;
}

/** What a question is compared with. */
export interface CuratedQuestions {
  readonly id: CuratedId;
  readonly question: string;
  readonly phrasings: readonly string[];
  readonly threshold: number | null;
}

/** A question of a conversation, and whether what the bot said to it was no answer or was disliked. */
export interface AskedQuestion {
  readonly text: string;
  readonly isOpen: boolean;
}

export interface CuratedStore {
  /** All or none. Whoever saves has the bot locked by `BotStore.touchCurated`. */
  saveCurated(answers: readonly NewCurated[]): Promise<void>;
  findCurated(reach: Reach, id: CuratedId): Promise<CuratedRecord | null>;
  /** Newest first, keyset by id. Without the bot's threshold, which the bot knows. */
  listCurated(reach: Reach, input: ListCurated): Promise<Omit<CuratedPage, 'threshold'>>;
  /** Null when it is gone; DomainError conflict when `version` is given and stale. */
  updateCurated(key: CuratedKey, change: CuratedChange): Promise<CuratedRecord | null>;
  /** New answers of several, all of one bot. */
  replaceAnswers(
    bot: BotKey,
    answers: readonly { readonly id: CuratedId; readonly answer: string }[],
    at: Date,
  ): Promise<void>;
  /** With its hits; false when it is gone. */
  deleteCurated(key: CuratedKey): Promise<boolean>;
  countCurated(bot: BotKey): Promise<number>;
  /** Those of the bot with one of these very questions. */
  findByQuestions(
    bot: BotKey,
    questions: readonly string[],
  ): Promise<readonly Pick<CuratedRecord, 'id' | 'question' | 'answer'>[]>;
  /** The enabled ones of a live bot, by id. */
  listQuestions(
    bot: BotKey,
    after: CuratedId | null,
    limit: number,
  ): Promise<readonly CuratedQuestions[]>;
  /** The enabled ones of a source, by id: what it consists of. */
  listOfSource(
    source: SourceKey,
    after: CuratedId | null,
    limit: number,
  ): Promise<readonly Pick<CuratedRecord, 'id' | 'botId' | 'sourceId' | 'question' | 'answer'>[]>;
  /** The question of a message of the bot, or the one that the message replies to. */
  findAsked(bot: BotKey, message: MessageId): Promise<AskedQuestion | null>;
}
