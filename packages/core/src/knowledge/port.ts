import type {
  BotId,
  ClientId,
  DocumentId,
  ListPassages,
  Passage,
  PassageId,
  PassagePage,
  Quarantine,
  SourceId,
  VersionId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { Holdings, KnownPage, SourceKey } from '../source/port.ts';

/** What is embedded and weighed: the passage in its context. */
export interface PassageText {
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

export interface NewPassage {
  readonly id: PassageId;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly headings: readonly string[];
  readonly text: string;
  /** Kept out of answers until a person lets it in. */
  readonly quarantine: Quarantine | null;
  /** Version of the rules that cut it. */
  readonly chunker: number;
  /** See `passageHash`. */
  readonly hash: string;
}

export interface NewDocument {
  readonly id: DocumentId;
  readonly versionId: VersionId;
  readonly key: string;
  /** What its ids are derived from: its key, unless it moved or came where another one was. */
  readonly origin: string;
  /** The key that the document has in the store until now, if it is another one. */
  readonly movedFrom: string | null;
  readonly externalId: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly language: string;
  readonly text: string;
  /** Hex SHA-256 of title and text. */
  readonly contentHash: string;
  readonly pages: readonly { readonly page: number; readonly start: number }[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Pages of the site that it links to. */
  readonly links: readonly string[];
  readonly passages: readonly NewPassage[];
}

/** What a batch changed in the index's sight. */
export interface WrittenDocuments {
  /** Passages that went, whose vectors must be removed. */
  readonly gone: readonly PassageId[];
  /** Passages that were there before and need no vector: they have theirs, or are excluded. */
  readonly settled: readonly PassageId[];
}

/** What a page said about itself while its text stayed. */
export interface RefreshedPage extends Pick<KnownPage, 'etag' | 'lastModified'> {
  readonly key: string;
  readonly links: readonly string[];
}

/** Documents of a source that a run did not see and that go with it. */
export interface Unseen {
  readonly run: number;
  /** Those that were missed by a run before this one too; null for all, 0 for none. */
  readonly missedBefore: number | null;
  /** Keys of those that are known to be gone. */
  readonly gone: readonly string[];
}

/** A passage that was fetched as one of the caller. */
export interface OwnPassage extends Passage {
  readonly sourceId: SourceId;
  readonly botId: BotId;
  readonly clientId: ClientId;
}

/** Postings of one term over the passages of one batch. */
export interface NewPosting {
  readonly term: string;
  readonly passageIds: readonly PassageId[];
  /** BM25 impact of the term in each passage, parallel to `passageIds`. */
  readonly weights: readonly number[];
}

export interface DocumentBatch {
  readonly clientId: ClientId;
  readonly botId: BotId;
  readonly botNo: number;
  readonly sourceId: SourceId;
  readonly run: number;
  readonly segmentId: string;
  /** Past these, a batch that adds to what is held is refused as a whole. */
  readonly quotas: Holdings;
  readonly documents: readonly NewDocument[];
  readonly postings: readonly NewPosting[];
}

export interface KnownDocument {
  readonly id: DocumentId;
  readonly key: string;
  readonly origin: string;
  readonly contentHash: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Version of the rules that cut its passages; null when it has none. */
  readonly chunker: number | null;
}

/** A page as it was read and cut the last time. */
export interface StoredPage extends KnownPage, Pick<KnownDocument, 'chunker'> {}

/** Passages whose postings lie together: a term that they share has one row there. */
export interface KeywordSegment {
  readonly id: string;
  readonly passages: number;
}

/** A document that a page under another address may be. Both hashes are hex SHA-256. */
export interface UnseenDocument extends Pick<KnownDocument, 'key' | 'origin'> {
  readonly textHash: string;
  /** Of its first passage. */
  readonly passageHash: string;
}

/** A document with the text it has now. */
export interface WholeDocument {
  readonly id: DocumentId;
  readonly sourceId: SourceId;
  readonly key: string;
  readonly externalId: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly language: string;
  readonly text: string;
}

/** A passage as retrieval needs it. */
export interface PassageRecord extends PassageText {
  readonly id: PassageId;
  readonly sourceId: SourceId;
  readonly documentId: DocumentId;
  readonly versionId: VersionId;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  /** What `passageHash` gave when it was read; empty for one that an older version wrote. */
  readonly hash: string;
}

export interface KnowledgeStore {
  findDocuments(source: SourceKey, keys: readonly string[]): Promise<readonly KnownDocument[]>;
  /** Documents that `run` has not seen so far and whose first passage has one of these hashes, by key. */
  findUnseen(
    source: SourceKey,
    run: number,
    passageHashes: readonly string[],
  ): Promise<readonly UnseenDocument[]>;
  /**
   * One transaction: inserts or replaces the documents (by source and key) with their passages and postings; one that
   * moved gets its new key first. Throws DomainError not-found, over-quota. Passages
   * of replaced versions go, with their postings, unless the new version has them too (by id): those keep vector,
   * postings and exclusion. Other passages of a touched segment keep theirs. Repeating a batch changes nothing.
   */
  writeDocuments(batch: DocumentBatch): Promise<WrittenDocuments>;
  findPage(source: SourceKey, key: string): Promise<StoredPage | null>;
  /** Keeps newer validators and links of documents whose text is the same; by key. */
  refreshPages(source: SourceKey, pages: readonly RefreshedPage[]): Promise<void>;
  /** Marks documents as seen by `run`. */
  markSeen(source: SourceKey, keys: readonly string[], run: number): Promise<void>;
  /** Notes on documents that `run` did not see that it was the first to miss them, if it was. */
  markMissed(source: SourceKey, run: number): Promise<void>;
  /** Keys of at most `limit` documents that `removeUnseen` would remove, in order. */
  listUnseen(source: SourceKey, unseen: Unseen, limit: number): Promise<readonly string[]>;
  /** Removes at most `limit` documents; returns their keys and the passages that went; empty when done. */
  removeUnseen(
    source: SourceKey,
    unseen: Unseen,
    limit: number,
  ): Promise<{ readonly keys: readonly string[]; readonly passageIds: readonly PassageId[] }>;
  /** Passages whose vectors are not in the index yet, by id; none that is excluded. */
  listUnembedded(
    botId: BotId,
    limit: number,
  ): Promise<readonly (PassageText & { readonly id: PassageId })[]>;
  markEmbedded(botId: BotId, ids: readonly PassageId[], embedded: boolean): Promise<void>;
  /** Marks all passages of the bot as not embedded (the index was lost or the embedder changed). */
  forgetEmbeddings(botId: BotId): Promise<void>;
  countPassages(botId: BotId): Promise<{ readonly total: number; readonly embedded: number }>;
  /** Embedded passages in id order, for comparing with the index. */
  listPassageIds(
    botId: BotId,
    after: PassageId | null,
    limit: number,
  ): Promise<readonly PassageId[]>;
  listPassages(reach: Reach, input: ListPassages): Promise<PassagePage>;
  /** One passage, also an excluded one. */
  findPassage(reach: Reach, id: PassageId): Promise<OwnPassage | null>;
  /** Takes a passage out of all answers, or lets it in again; it has no vector then. */
  setExcluded(passage: Pick<OwnPassage, 'id' | 'clientId'>, excluded: boolean): Promise<void>;
  /** Takes a passage out of all answers and keeps why; false when it was out already. */
  quarantine(
    passage: Pick<OwnPassage, 'id' | 'clientId'>,
    quarantine: Quarantine,
  ): Promise<boolean>;
  /** Documents of a bot with their whole texts, by id. A text may have millions of characters: mind the limit. */
  listDocuments(
    bot: { readonly id: BotId; readonly clientId: ClientId },
    after: DocumentId | null,
    limit: number,
  ): Promise<readonly WholeDocument[]>;
  /** Number of passages of the bot that hold each term (absent: 0), and of all passages. */
  documentFrequencies(
    botNo: number,
    botId: BotId,
    terms: readonly string[],
  ): Promise<{ readonly total: number; readonly byTerm: ReadonlyMap<string, number> }>;
  /** Best passages by the sum of query weight times impact, best first. `terms` carry their idf in `weight`. */
  searchKeyword(
    botNo: number,
    terms: readonly { readonly term: string; readonly weight: number }[],
    limit: number,
  ): Promise<readonly { readonly id: PassageId; readonly score: number }[]>;
  /** Where the keyword postings of the bot's passages lie. */
  listSegments(botNo: number): Promise<readonly KeywordSegment[]>;
  /** Decides that the postings of `segments` are to lie in the first of them; `movePostings` moves them. */
  joinSegments(botNo: number, segments: readonly string[]): Promise<void>;
  /**
   * Moves some `limit` rows of postings of joined segments, by term, those behind `after`, '' at first; returns the
   * last term, null when nothing is left. Searches find the same before, between and after.
   */
  movePostings(botNo: number, after: string, limit: number): Promise<string | null>;
  /** The re-check: only passages of this bot that are live, in the order of `ids`. */
  findPassages(
    clientId: ClientId,
    botId: BotId,
    ids: readonly PassageId[],
  ): Promise<readonly PassageRecord[]>;
}
