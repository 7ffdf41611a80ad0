import type { EmbeddingId, IdKind, IdOf } from '@pixel/contract';
import type { Actor } from './actor.ts';
import type { AttachmentStore } from './attachment/port.ts';
import type { AuditStore } from './audit/port.ts';
import type {
  ApiKeyStore,
  OneTimeTokenStore,
  PasswordHasher,
  SecondFactorStore,
  Sessions,
  SettingStore,
  UserStore,
} from './auth/port.ts';
import type { BotStore } from './bot/port.ts';
import type { ClientStore } from './client/port.ts';
import type { ConversationHub } from './conversation/hub.ts';
import type { ConversationStore } from './conversation/port.ts';
import type { ReplyRuns } from './conversation/reply-runs.ts';
import type { VisitorStore } from './conversation/visitor-port.ts';
import type { CuratedIndex } from './curated/curated-index.ts';
import type { CuratedStore } from './curated/port.ts';
import type { EmbeddingStore } from './embedding/port.ts';
import type { EvaluationStore } from './evaluation/port.ts';
import type { FindingStore } from './finding/port.ts';
import type { GapStore } from './gap/port.ts';
import type { IdentityKeyStore, TokenSignatures } from './identity/port.ts';
import type { KnowledgeStore } from './knowledge/port.ts';
import type { Embedder, KnowledgeIndex, VectorIndex } from './knowledge/vector-port.ts';
import type { MailStore } from './mail/port.ts';
import type { BudgetHolds } from './model/budget-holds.ts';
import type { ChatModel } from './model/port.ts';
import type { PictureStore } from './picture/port.ts';
import type { FileStore, Holdings, SourceReader, SourceStore } from './source/port.ts';

/** A unit of background work. Payloads are ids: the worker reads again and tolerates that they are gone. */
export type Job =
  /** `clientId` is whose turn it takes: clients share what can be read at once. */
  | { readonly name: 'sync-source'; readonly sourceId: string; readonly clientId: string }
  | { readonly name: 'remove-file'; readonly fileKey: string }
  | { readonly name: 'remove-bot'; readonly botId: string }
  | { readonly name: 'repair-index'; readonly botId: string }
  | { readonly name: 'run-tests'; readonly runId: string }
  | { readonly name: 'measure-readiness'; readonly botId: string }
  | { readonly name: 'merge-segments'; readonly botId: string }
  | { readonly name: 'check-findings'; readonly botId: string }
  | { readonly name: 'send-mail'; readonly mailId: string }
  | { readonly name: 'send-reset-link'; readonly email: string }
  | { readonly name: 'send-verification'; readonly email: string };

export interface JobQueue {
  /**
   * Inside a transaction the job exists exactly when the transaction commits. At most one waiting job per payload; one that
   * waits already is due now, or when `afterSeconds` are over.
   */
  enqueue(job: Job, options?: { readonly afterSeconds?: number }): Promise<void>;
}

export interface Stores {
  readonly settings: SettingStore;
  readonly users: UserStore;
  readonly apiKeys: ApiKeyStore;
  readonly tokens: OneTimeTokenStore;
  readonly secondFactors: SecondFactorStore;
  readonly clients: ClientStore;
  readonly bots: BotStore;
  readonly sources: SourceStore;
  readonly knowledge: KnowledgeStore;
  readonly embeddings: EmbeddingStore;
  readonly evaluation: EvaluationStore;
  readonly curated: CuratedStore;
  readonly findings: FindingStore;
  readonly visitors: VisitorStore;
  readonly conversations: ConversationStore;
  readonly gaps: GapStore;
  readonly identityKeys: IdentityKeyStore;
  readonly pictures: PictureStore;
  readonly attachments: AttachmentStore;
  readonly audit: AuditStore;
  readonly mail: MailStore;
}

export interface RateLimiter {
  /** Takes `cost` from the bucket of `key`. Refused calls take nothing. */
  take(
    key: string,
    rule: { readonly limit: number; readonly windowSeconds: number; readonly cost?: number },
  ): Promise<{ readonly allowed: boolean; readonly retryAfterSeconds: number }>;
}

/** Counts that all processes share and that a restart does not forget: slower than a `RateLimiter`, for tries at secrets. */
export interface Throttle extends RateLimiter {
  /** Empties the bucket of `key`. */
  forget(key: string): Promise<void>;
}

/** Encryption with the installation's key. What was sealed for one purpose opens for no other. */
export interface Vault {
  seal(purpose: string, value: string): string;
  /** Null for what was not sealed here, with this key, for this purpose. */
  open(purpose: string, sealed: string): string | null;
}

/** Every effect as a value. Only `server/ctx.ts` builds one; tests use `core/testing`. */
export interface Ctx {
  readonly actor: Actor;
  /** Client address, user agent and id of the request, empty strings in jobs. */
  readonly request: {
    readonly address: string;
    readonly userAgent: string;
    readonly origin: string;
    readonly requestId: string;
  };
  readonly stores: Stores;
  readonly transaction: <T>(
    work: (tx: { readonly stores: Stores; readonly jobs: JobQueue }) => Promise<T>,
  ) => Promise<T>;
  readonly jobs: JobQueue;
  readonly sessions: Sessions;
  readonly passwords: PasswordHasher;
  readonly index: KnowledgeIndex;
  /** The vectors of what programs stored, in a space of their own: answers are never found in it. */
  readonly embeddingIndex: VectorIndex<EmbeddingId>;
  readonly embedder: Embedder;
  readonly curatedIndex: CuratedIndex;
  /** Null when no model is set: answers are extractive. */
  readonly model: ChatModel | null;
  readonly runs: ReplyRuns;
  readonly budgetHolds: BudgetHolds;
  readonly hub: ConversationHub;
  readonly reader: SourceReader;
  readonly files: FileStore;
  /** How much a bot and a client may hold. */
  readonly quotas: Holdings;
  readonly limiter: RateLimiter;
  readonly throttle: Throttle;
  readonly vault: Vault;
  readonly signatures: TokenSignatures;
  readonly now: () => Date;
  /** Lets everything else that is due run first. For work that takes many milliseconds in one piece. */
  readonly pause: () => Promise<void>;
  readonly newId: <K extends IdKind>(kind: K) => IdOf[K];
  readonly randomBytes: (count: number) => Uint8Array;
  readonly sha256: (value: string | Uint8Array) => Uint8Array;
  readonly hmacSha1: (key: Uint8Array, value: Uint8Array) => Uint8Array;
  /** Origin under which people reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  /** False when no mail server is set: mails wait in the outbox. */
  readonly sendsMail: boolean;
  /** Origins of this installation's own pages: the demo, the preview and the hosted chat. */
  readonly ownOrigins: readonly string[];
  /** False when several processes share the database: an unanswered question may be in work elsewhere. */
  readonly singleProcess: boolean;
}
