import type {
  DocumentId,
  Finding,
  FindingId,
  FindingPage,
  ListFindings,
  PassageId,
  SourceId,
  VersionId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { BotKey } from '../bot/port.ts';
import type { PassageText } from '../knowledge/port.ts';

export interface FindingRecord extends Finding {
  readonly clientId: BotKey['clientId'];
}

/** One side of what was found, as its passage says it. */
export interface FindingSide {
  readonly documentId: DocumentId;
  readonly sourceId: SourceId;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Its id follows from bot, kind, documents and quotes: the same thing found again is the same finding. */
export interface NewFinding extends Pick<Finding, 'id' | 'kind' | 'subject' | 'score'> {
  readonly left: FindingSide;
  readonly right: FindingSide;
}

export interface UncheckedDocument {
  readonly id: DocumentId;
  readonly versionId: VersionId;
}

/** A passage as it is compared. */
export interface ComparedPassage extends PassageText {
  readonly id: PassageId;
  readonly documentId: DocumentId;
  readonly sourceId: SourceId;
  readonly start: number;
}

export interface FindingStore {
  findFinding(reach: Reach, id: FindingId): Promise<FindingRecord | null>;
  /** Seen last first. */
  listFindings(reach: Reach, input: ListFindings): Promise<FindingPage>;
  /** By id, after `after`: what is seen again meanwhile keeps its place. */
  listAllFindings(bot: BotKey, after: FindingId | null, limit: number): Promise<readonly Finding[]>;
  /** Inserts, or marks as seen again: resolved ones are open again, or dismissed when somebody had dismissed them. */
  saveFindings(bot: BotKey, findings: readonly NewFinding[], at: Date): Promise<void>;
  /** Null when it is gone. A resolved one stays resolved and remembers the decision. */
  dismissFinding(
    key: Pick<FindingRecord, 'id' | 'clientId'>,
    dismissedAt: Date | null,
  ): Promise<FindingRecord | null>;
  /** Resolves those of which a quote does not stand in its document any more. */
  resolveStale(bot: BotKey): Promise<void>;
  /** Documents whose current version was not compared yet, by id, from the one behind `after` on. */
  listUnchecked(
    bot: BotKey,
    page: { readonly after: DocumentId | null; readonly limit: number },
  ): Promise<readonly UncheckedDocument[]>;
  markChecked(bot: BotKey, documents: readonly UncheckedDocument[]): Promise<void>;
  /** All documents of the bot are to be compared again; what is not found then stays resolved. */
  forgetChecked(bot: BotKey): Promise<void>;
  /** Passages of a document that take part in answers, in reading order. */
  listCompared(
    bot: BotKey,
    document: DocumentId,
    limit: number,
  ): Promise<readonly ComparedPassage[]>;
}
