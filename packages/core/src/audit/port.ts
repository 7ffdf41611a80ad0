import type { AuditId, ClientId } from '@pixel/contract';

export interface AuditRecord {
  readonly id: AuditId;
  readonly actorType: string;
  readonly actorId: string;
  readonly clientId: ClientId | null;
  /** Noun and verb, such as `bot.created`. */
  readonly action: string;
  readonly targetType: string;
  readonly targetId: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly address: string;
  readonly at: Date;
}

export interface AuditStore {
  saveAuditEntry(entry: AuditRecord): Promise<void>;
}
