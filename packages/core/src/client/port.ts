import type {
  Activity,
  BotId,
  Client,
  ClientId,
  ClientMetrics,
  ClientPage,
  ClientSummary,
  CreateClient,
  ListClients,
  MessageId,
  UsageId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { AuditRecord } from '../audit/port.ts';
import type { Period } from '../period.ts';

/** What happened, without the period that the caller knows. */
export type ActivityCounts = Omit<Activity, 'from' | 'to' | 'answeredShare'>;

export type ClientPatch = Partial<
  Pick<
    Client,
    'name' | 'email' | 'company' | 'website' | 'phone' | 'industry' | 'description' | 'status'
  >
> &
  Pick<CreateClient, 'socials'>;

export interface ClientChange {
  readonly id: ClientId;
  readonly patch: ClientPatch;
  /** Of which the client must still be; undefined for whichever it is. */
  readonly version?: number | undefined;
}

interface Deletion {
  readonly id: ClientId;
  readonly at: Date;
}

/** What one answer cost. */
export interface UsageRecord {
  readonly id: UsageId;
  readonly botId: BotId;
  /** Null when it was not for a message, or when the visitor was erased. */
  readonly messageId: MessageId | null;
  readonly kind: string;
  readonly model: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costMicros: number;
  readonly createdAt: string;
}

/** A write that is given an `entry` writes it to the audit log with the row; neither stands without the other. */
export interface ClientStore {
  findClient(reach: Reach, id: ClientId): Promise<Client | null>;
  /** As `input.sort` says, newest first by default; keyset. */
  listClients(reach: Reach, input: ListClients): Promise<ClientPage>;
  saveClient(id: ClientId, input: CreateClient, entry?: AuditRecord): Promise<Client>;
  /** Null when there is no such client; DomainError conflict when `version` is given and stale. */
  updateClient(reach: Reach, change: ClientChange, entry?: AuditRecord): Promise<Client | null>;
  /** Soft; false when there is no such client. */
  deleteClient(reach: Reach, gone: Deletion, entry?: AuditRecord): Promise<boolean>;
  /** Takes a soft deletion back; null when no such client was deleted after `since`. */
  restoreClient(id: ClientId, since: Date): Promise<Client | null>;
  /** Bots of clients that were deleted before; keyset by id. */
  listBotsToPurge(
    before: Date,
    page: { readonly after: BotId | null; readonly limit: number },
  ): Promise<readonly BotId[]>;
  /** Removes at most `limit` clients that were deleted before and have no bots any more, and returns them. */
  purgeClients(before: Date, limit: number): Promise<readonly ClientId[]>;
  /** Counts the clients in reach; `recent` are those made since. */
  summarizeClients(reach: Reach, since: Date): Promise<ClientSummary>;
  /** What was used for the client, by id. */
  listUsage(id: ClientId, after: UsageId | null, limit: number): Promise<readonly UsageRecord[]>;
  /** Counts what the client has, and what happened in the period. */
  measureClient(
    id: ClientId,
    period: Period,
  ): Promise<Omit<ClientMetrics, 'activity'> & { readonly activity: ActivityCounts }>;
}
