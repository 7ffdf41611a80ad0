import type {
  BotId,
  ClientId,
  ClientStatus,
  ListSources,
  Source,
  SourceConfig,
  SourceError,
  SourceId,
  SourcePage,
  SourceRun,
  SourceStatus,
  SyncSchedule,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';

/** A file or an import that waits in the file store. */
export interface FileConfig {
  readonly type: 'file' | 'import';
  readonly fileKey: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/** What of a source is read from elsewhere. A source of questions and answers consists of curated answers, which are rows. */
export type ReadConfig = Exclude<SourceConfig, { type: 'qa' }> | FileConfig;

export interface SourceRecord extends Source {
  readonly clientId: ClientId;
  readonly config: ReadConfig | { readonly type: 'qa' };
  /** Number of the current or last run. */
  readonly run: number;
  /** What the next run is for: to apply what changed, to show it only, or to apply what a person approved. */
  readonly purpose: RunPurpose;
}

export type RunPurpose = 'apply' | 'preview' | 'approved';

/** A source that was fetched as one of the caller: nothing is changed by an id alone. */
export type SourceKey = Pick<SourceRecord, 'id' | 'clientId'>;

/** What is counted. Bytes are those of uploaded files. */
export interface Holding {
  readonly sources: number;
  readonly documents: number;
  readonly passages: number;
  readonly bytes: number;
}

/** Of a bot, and of all bots of its client together. */
export interface Holdings {
  readonly bot: Holding;
  readonly client: Holding;
}

export interface SourcePatch {
  readonly status?: SourceStatus;
  readonly title?: string;
  readonly error?: SourceError | null;
  readonly progress?: { readonly done: number; readonly total: number };
  readonly skipped?: Source['skipped'];
  readonly syncedAt?: Date;
  readonly nextSyncAt?: Date | null;
  readonly purpose?: RunPurpose;
}

/** What a source must still be for a change of it: one of these. What is absent does not matter. */
export interface ExpectedSource {
  readonly status?: readonly SourceStatus[];
  readonly purpose?: readonly RunPurpose[];
}

/** When a source is read again, and which of its runs wait. What is absent stays. */
export interface SourcePlan {
  readonly schedule?: SyncSchedule;
  readonly nextSyncAt?: Date | null;
  readonly approveAbove?: number | null;
  /** Of which the source must still be; undefined for whichever it is. */
  readonly version?: number | undefined;
}

/** What was read and waits for approval. Without a document: the one of this key would be removed. */
export interface StagedDocument {
  readonly key: string;
  readonly document: ReadDocument | null;
}

/** What runs leave behind beside the documents. */
export interface SourceRunStore {
  /** Writes or replaces the run of this number; only the last twenty are kept. */
  saveRun(source: SourceKey, run: SourceRun): Promise<void>;
  /** The last twenty, newest first. */
  listRuns(source: SourceKey): Promise<readonly SourceRun[]>;
  /** Adds or replaces what waits, by key. */
  stageDocuments(source: SourceKey, staged: readonly StagedDocument[]): Promise<void>;
  /** In the order of their keys, after the key `after`. */
  listStaged(
    source: SourceKey,
    after: string | null,
    limit: number,
  ): Promise<readonly StagedDocument[]>;
  clearStaged(source: SourceKey): Promise<void>;
  /** Sources that are due by `now`, at most `limit`, without those of suspended clients. For the scheduler alone. */
  listDueSources(now: Date, limit: number): Promise<readonly SourceRecord[]>;
}

export interface SourceStore extends SourceRunStore {
  saveSource(source: {
    readonly id: SourceId;
    readonly botId: BotId;
    readonly clientId: ClientId;
    readonly title: string;
    readonly url: string | null;
    readonly config: SourceRecord['config'];
    readonly sizeBytes: number | null;
    /** Id of the person or key that gives it. */
    readonly addedBy: string;
  }): Promise<SourceRecord>;
  findSource(reach: Reach, id: SourceId): Promise<SourceRecord | null>;
  /** The status of the client whose source it is; null when the source, its bot or the client is gone. For jobs alone. */
  findOwnerStatus(id: SourceId): Promise<ClientStatus | null>;
  /** Newest first, keyset by id. */
  listSources(reach: Reach, input: ListSources): Promise<SourcePage>;
  /**
   * What readings note of a source. Null when it is gone or not as `expected`: of several at once that expect what each of
   * them changes, one gets through.
   */
  updateSource(
    source: SourceKey,
    patch: SourcePatch,
    expected?: ExpectedSource,
  ): Promise<SourceRecord | null>;
  /** What people set. Null when the source is gone; DomainError conflict when `version` is given and stale. */
  planSource(source: SourceKey, plan: SourcePlan): Promise<SourceRecord | null>;
  /** The job's own way in, which knows an id only: status `reading`, run + 1, error and skips cleared. Null when the source is gone. */
  beginRun(id: SourceId): Promise<SourceRecord | null>;
  /** Sets the document and passage counts from the rows. */
  recountSource(source: SourceKey): Promise<void>;
  /** What a bot and its client hold, without deleted bots. */
  measureHoldings(bot: { readonly id: BotId; readonly clientId: ClientId }): Promise<Holdings>;
  /**
   * Makes everybody else who adds to what this client holds wait for the end of the transaction, so that what is
   * measured after it stays true.
   */
  lockHoldings(clientId: ClientId): Promise<void>;
  /** Keys in the file store of all sources of a bot, also of a deleted one. */
  listFileKeys(botId: BotId): Promise<readonly string[]>;
  /** Removes the source with its documents, passages and postings; the vectors are the index's to forget. */
  deleteSource(source: SourceKey): Promise<void>;
}

export interface HiddenText {
  /** A sentence for people. */
  readonly reason: string;
  /** At most 2,000 characters. */
  readonly text: string;
}

/** A document as it was read. Text is light Markdown: `#` headings, lists, pipe tables. */
export interface ReadDocument {
  readonly type: 'document';
  /** Names the document inside its source and stays the same over runs. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  readonly externalId?: string;
  /** Offsets into `text` at which pages begin. */
  readonly pages?: readonly { readonly page: number; readonly start: number }[];
  readonly etag?: string;
  readonly lastModified?: string;
  /** Text in it that no reader sees: kept out of answers, and shown to people with the reason. */
  readonly hidden?: readonly HiddenText[];
  /** Pages of the site that it links to, for the next run. */
  readonly links?: readonly string[];
}

/** What a reader hands over, in the order found. */
export type ReadItem =
  | ReadDocument
  /** The site says that this document did not change. */
  | { readonly type: 'unchanged'; readonly key: string }
  | {
      readonly type: 'skipped';
      readonly item: string;
      readonly reason: string;
      /** The document that this was: `gone` for good, or `failing` for now and kept as it is. */
      readonly was?: { readonly key: string; readonly fate: 'gone' | 'failing' };
      /** The reading ended before its time: what was not seen may well be there. */
      readonly isCutShort?: boolean;
    }
  | { readonly type: 'progress'; readonly done: number; readonly total: number };

/** A source that cannot be read at all. The message is shown to people as it is. */
export class SourceFailure extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'SourceFailure';
    this.code = code;
  }
}

/** What is known of a page from the last time that it was read. */
export interface KnownPage {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Null when they were not kept. */
  readonly links: readonly string[] | null;
  /** SHA-256 of its text, in base64. */
  readonly textHash: string;
}

export interface SourceReader {
  /**
   * Reads all documents of a source, bounded in size, time and count. `knownPage` gives what an earlier run knew of a
   * page, for a conditional request. Throws SourceFailure.
   */
  read(
    source: { readonly config: ReadConfig },
    knownPage: (key: string) => Promise<KnownPage | null>,
    signal: AbortSignal,
  ): AsyncIterable<ReadItem>;
}

export interface FileStore {
  /**
   * Streams into a temporary file and renames it at the end, so that a key is whole or absent.
   * Throws DomainError too-large past `maxBytes`.
   */
  put(
    key: string,
    bytes: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<{ readonly sizeBytes: number }>;
  /** A small file as a whole. Null when it is missing or larger than `maxBytes`. */
  read(key: string, maxBytes: number): Promise<Uint8Array | null>;
  delete(key: string): Promise<void>;
}
