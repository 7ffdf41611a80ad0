import type {
  ApiKeyId,
  AttachmentId,
  Bot,
  BotId,
  Client,
  ClientId,
  Consent,
  ConsentId,
  Conversation,
  ConversationId,
  CuratedId,
  DocumentId,
  EmbeddingId,
  FindingId,
  Gap,
  GapId,
  IdentityKeyId,
  Message,
  MessageId,
  PassageId,
  PublishGate,
  Rating,
  SessionId,
  SourceId,
  SourceRun,
  TestCaseId,
  TestResult,
  TestRunId,
  TestSetId,
  UsageId,
  UserId,
  VersionId,
  VisitorId,
} from '@pixel/contract';
import type { Attributes, VisitorIdentity } from '@pixel/contract/identity';
import type { AttachmentRecord } from '../attachment/port.ts';
import type { AuditLink, AuditRecord } from '../audit/port.ts';
import type { Account, ApiKeyRecord, OneTimeToken, SecondFactor } from '../auth/port.ts';
import type { CuratedSettings } from '../bot/port.ts';
import type { NewReply } from '../conversation/port.ts';
import type { VisitorRecord } from '../conversation/visitor-port.ts';
import type { CuratedRecord } from '../curated/port.ts';
import type { EmbeddingOwner, EmbeddingRecord } from '../embedding/port.ts';
import type {
  ReadinessRecord,
  Spent,
  TestCaseRecord,
  TestRunRecord,
  TestSetRecord,
} from '../evaluation/port.ts';
import type { FindingRecord, NewFinding } from '../finding/port.ts';
import type { IdentityKeyRecord } from '../identity/port.ts';
import type { NewDocument, NewPassage } from '../knowledge/port.ts';
import type { Mail } from '../mail/port.ts';
import type { PictureRecord } from '../picture/port.ts';
import type { SourceRecord, StagedDocument } from '../source/port.ts';

export interface SessionRow {
  readonly userId: UserId;
  readonly userAgent: string;
  readonly address: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly provedAt: Date;
}

export type SecondFactorRow = SecondFactor & { readonly lastStep: number };

export type UserRow = Omit<Account, 'clientIds'> & {
  readonly clientIds: readonly ClientId[];
  readonly version: number;
  readonly createdAt: Date;
  readonly lastLoginAt: Date | null;
};
export type ApiKeyRow = ApiKeyRecord & {
  readonly secretHash: string;
  readonly revokedAt: Date | null;
};
export type TokenRow = OneTimeToken & {
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
};
export type ClientRow = Omit<Client, 'botCount' | 'deletedAt'> & {
  readonly deletedAt: Date | null;
};
export type BotRow = Omit<
  Bot,
  'clientName' | 'seenOn' | 'sourceCount' | 'documentCount' | 'passageCount'
> & {
  readonly no: number;
  readonly embedder: string;
  readonly curated: CuratedSettings;
  readonly sightings: ReadonlyMap<string, Date>;
  readonly deletedAt: Date | null;
};
export type SourceRow = SourceRecord & { readonly addedBy: string };
export type DocumentRow = Omit<
  NewDocument,
  'passages' | 'versionId' | 'text' | 'pages' | 'movedFrom'
> & {
  readonly currentVersionId: VersionId;
  readonly botId: BotId;
  readonly sourceId: SourceId;
  readonly seenRun: number;
  readonly missedRun: number | null;
};
export type VersionRow = Pick<NewDocument, 'title' | 'text' | 'contentHash' | 'pages'> & {
  readonly id: VersionId;
  readonly documentId: DocumentId;
  readonly createdAt: string;
};
export type PassageRow = NewPassage & {
  readonly no: number;
  readonly clientId: ClientId;
  readonly botId: BotId;
  readonly sourceId: SourceId;
  readonly documentId: DocumentId;
  readonly versionId: VersionId;
  readonly segmentId: string;
  readonly embedded: boolean;
  readonly excluded: boolean;
};
export interface PostingRow {
  readonly botNo: number;
  readonly term: string;
  readonly segmentId: string;
  readonly weights: ReadonlyMap<PassageId, number>;
}
export type EmbeddingRow = EmbeddingOwner &
  EmbeddingRecord & { readonly embedder: string; readonly storedAt: Date };
export type TestSetRow = Omit<TestSetRecord, 'caseCount'>;
export type CuratedRow = Omit<CuratedRecord, 'hits' | 'lastHitAt'>;
/** Times a curated answer was given, and when last. */
export interface CuratedHitRow {
  readonly count: number;
  readonly lastAt: string;
}
export type FindingRow = NewFinding &
  Pick<FindingRecord, 'botId' | 'clientId' | 'status' | 'firstSeenAt' | 'lastSeenAt'> & {
    readonly dismissedAt: Date | null;
  };
export type VisitorRow = Omit<VisitorRecord, 'keyId' | 'subject'> & {
  readonly tokenHash: string;
  readonly identity: VisitorIdentity | null;
  readonly attributes: Attributes;
  readonly mergedInto: VisitorId | null;
  readonly locale: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
};
export type ConversationRow = Omit<Conversation, 'botName' | 'handledBy'> & {
  readonly clientId: ClientId;
  readonly visitorId: VisitorId | null;
  readonly botFromSeq: number;
  readonly handledBy: UserId | null;
};
export type MessageRow = Omit<Message, 'feedback'> & {
  readonly conversationId: ConversationId;
  readonly authorId?: UserId;
};
export type AttachmentRow = Omit<AttachmentRecord, 'visitorId'> & {
  readonly visitorId: VisitorId | null;
  readonly conversationId: ConversationId | null;
  readonly isWhole: boolean;
  readonly createdAt: Date;
};
export type GapRow = Omit<Gap, 'conversationId'> & {
  readonly clientId: ClientId;
  readonly key: string;
};
export interface AskingRow {
  readonly gapId: GapId;
  readonly messageId: MessageId;
  readonly conversationId: ConversationId | null;
  readonly visitorId: VisitorId | null;
  readonly askedAt: string;
}
export interface FeedbackRow {
  readonly rating: Rating;
  readonly reason: string;
  readonly createdAt: string;
}
export type MailRow = Mail & {
  readonly status: 'queued' | 'sent' | 'failed';
  readonly attempts: number;
  readonly error: string | null;
};

/** All rows of the fakes. Rows are replaced, never changed, so that a shallow copy is a snapshot. */
export function createTables() {
  return {
    settings: new Map<string, string>(),
    users: new Map<UserId, UserRow>(),
    sessions: new Map<SessionId, SessionRow>(),
    apiKeys: new Map<ApiKeyId, ApiKeyRow>(),
    /** By the hash of the token. */
    tokens: new Map<string, TokenRow>(),
    secondFactors: new Map<UserId, SecondFactorRow>(),
    /** By person and hash; with the time of its use. */
    recoveryCodes: new Map<string, Date | null>(),
    clients: new Map<ClientId, ClientRow>(),
    bots: new Map<BotId, BotRow>(),
    sources: new Map<SourceId, SourceRow>(),
    /** By source and number. */
    sourceRuns: new Map<string, SourceRun & { readonly sourceId: SourceId }>(),
    /** By source and key. */
    staged: new Map<string, StagedDocument & { readonly sourceId: SourceId }>(),
    documents: new Map<DocumentId, DocumentRow>(),
    versions: new Map<VersionId, VersionRow>(),
    passages: new Map<PassageId, PassageRow>(),
    postings: new Map<string, PostingRow>(),
    embeddings: new Map<EmbeddingId, EmbeddingRow>(),
    testSets: new Map<TestSetId, TestSetRow>(),
    testCases: new Map<TestCaseId, TestCaseRecord>(),
    testRuns: new Map<TestRunId, TestRunRecord>(),
    testResults: new Map<TestRunId, ReadonlyMap<TestCaseId, TestResult>>(),
    testUsage: new Map<UsageId, Spent & EmbeddingOwner>(),
    /** What was paid for without a stored reply: embeddings by bot, model and day, answers by id. */
    otherUsage: new Map<
      string,
      Spent & EmbeddingOwner & { readonly kind: 'answer' | 'embedding' }
    >(),
    publishGates: new Map<BotId, PublishGate & { readonly clientId: ClientId }>(),
    readiness: new Map<BotId, ReadinessRecord & { readonly clientId: ClientId }>(),
    curated: new Map<CuratedId, CuratedRow>(),
    curatedHits: new Map<CuratedId, CuratedHitRow>(),
    findings: new Map<FindingId, FindingRow>(),
    /** The version of a document that was compared. */
    checkedDocuments: new Map<DocumentId, VersionId>(),
    visitors: new Map<VisitorId, VisitorRow>(),
    consents: new Map<ConsentId, Consent & { readonly visitorId: VisitorId }>(),
    identityKeys: new Map<IdentityKeyId, IdentityKeyRecord>(),
    /** By the key of the file. */
    pictures: new Map<string, PictureRecord>(),
    conversations: new Map<ConversationId, ConversationRow>(),
    messages: new Map<MessageId, MessageRow>(),
    attachments: new Map<AttachmentId, AttachmentRow>(),
    /** By the message that the receipt is of; with what became the usage row. */
    receipts: new Map<MessageId, NewReply>(),
    feedback: new Map<MessageId, FeedbackRow>(),
    gaps: new Map<GapId, GapRow>(),
    /** By gap and message. */
    askings: new Map<string, AskingRow>(),
    audit: new Map<string, AuditRecord>(),
    /** By the entry that the link is of. */
    auditLinks: new Map<string, AuditLink>(),
    mail: new Map<string, MailRow>(),
    /** Last number given to a bot or passage. */
    counters: new Map<'bot' | 'passage', number>(),
  };
}

export type Tables = ReturnType<typeof createTables>;

export function nextNumber(tables: Tables, counter: 'bot' | 'passage'): number {
  const next = (tables.counters.get(counter) ?? 0) + 1;
  tables.counters.set(counter, next);
  return next;
}

/** Runs `work`; when it throws, every table is as it was before. */
export async function atomically<T>(tables: Tables, work: () => T | Promise<T>): Promise<T> {
  const before = Object.values(tables).map((table) => [table, [...table]] as const);
  try {
    return await work();
  } catch (cause) {
    for (const [table, entries] of before) restore(table, entries);
    throw cause;
  }
}

function restore(table: Map<unknown, unknown>, entries: readonly (readonly unknown[])[]): void {
  table.clear();
  for (const [key, row] of entries) table.set(key, row);
}
