import type { AuditId, AuditPage, ClientId, ListAudit } from '@pixel/contract';
import type { TargetName } from '@pixel/contract/audit-names';
import type { Reach } from '../actor.ts';

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
  readonly requestId: string;
  readonly at: Date;
}

/** Ties an entry to all before it. */
export interface AuditLink {
  /** From 1, without gaps. */
  readonly no: number;
  readonly entryId: string;
  /** Lower-case hexadecimal, see `linkHash`. */
  readonly hash: string;
}

export interface AuditStore {
  saveAuditEntry(entry: AuditRecord): Promise<void>;
  /** Newest first, keyset by id. A reach that is not 'all' hides entries without a client. */
  listAuditEntries(reach: Reach, input: ListAudit): Promise<AuditPage>;
  /** Names of what is in reach and not deleted; people, who belong to no client, only by `withPeople`. */
  listTargetNames(
    reach: Reach,
    wanted: { readonly ids: readonly TargetName['id'][]; readonly withPeople: boolean },
  ): Promise<readonly TargetName[]>;
  /**
   * Gives at most `limit` committed entries without a link to `link`, in order of id, with the last link there is, and
   * appends what it returns. One at a time across processes. Returns the number of links added.
   */
  sealAuditEntries(
    limit: number,
    link: (last: AuditLink | null, entries: readonly AuditRecord[]) => readonly AuditLink[],
  ): Promise<number>;
  /** Links after number `after` in order, each with its entry, null when that is gone. */
  listAuditLinks(
    after: number,
    limit: number,
  ): Promise<readonly (AuditLink & { readonly entry: AuditRecord | null })[]>;
  /** An entry that neither has a link nor waits for one: its link was taken away. */
  findLostAuditEntry(): Promise<string | null>;
}
