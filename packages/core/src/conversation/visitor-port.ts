import type {
  BotId,
  ClientId,
  Consent,
  ConsentId,
  ListVisitors,
  Visitor,
  VisitorId,
  VisitorPage,
} from '@pixel/contract';
import type { SetAttributes, VisitorIdentity } from '@pixel/contract/identity';
import type { Reach } from '../actor.ts';

/** A visitor as somebody with a key. */
export interface VisitorRecord {
  readonly id: VisitorId;
  /** Of the key itself. Another id than `id` once the visitor was identified as one that another browser had begun. */
  readonly keyId: VisitorId;
  readonly botId: BotId;
  readonly clientId: ClientId;
  readonly origin: string;
  readonly expiresAt: Date;
  /** Of the wire: with 1 the key itself opens the visitor's calls. */
  readonly protocol: number;
  /** Whom a signed token named; null while nobody is known. */
  readonly subject: string | null;
  /** SHA-256 of the token that named it in this browser: the same one again changes nothing. */
  readonly identityTokenHash: string | null;
}

/** A row of a visitor that was fetched as one of the caller, or found by its key. */
export type VisitorKey = Pick<VisitorRecord, 'id' | 'clientId'>;

/** A browser's key that stands for a known person from now on. */
export interface Identification {
  readonly visitor: VisitorRecord;
  readonly identity: VisitorIdentity;
  readonly tokenHash: string;
}

export interface NewConsent extends Consent {
  readonly id: ConsentId;
  readonly visitor: Pick<VisitorRecord, 'id' | 'clientId' | 'botId'>;
}

export interface VisitorStore {
  /** Null also when expired at `now`. As with keys, what another process changed may take half a second to show. */
  findVisitor(tokenHash: string, now: Date): Promise<VisitorRecord | null>;
  /** The same by the id of the key, for who has shown a session of it. */
  findVisitorByKeyId(keyId: VisitorId, now: Date): Promise<VisitorRecord | null>;
  /** A new key, or one that is seen again under the id and the hash that it has: its protocol only ever goes down. */
  saveVisitor(
    visitor: Omit<VisitorRecord, 'keyId' | 'subject' | 'identityTokenHash'> & {
      readonly tokenHash: string;
      readonly locale: string;
    },
  ): Promise<void>;
  /**
   * Lets the key stand for the person that the identity names: a first key becomes that person's, later ones are merged
   * into it with their conversations, answers to consent and unverified attributes: of
   * these the key's win, being the newest, and only as many stay as a visitor may have. The key's visitor must be nobody yet, or
   * that person. The person's id; null when the visitor is gone.
   */
  identifyVisitor(identification: Identification): Promise<VisitorId | null>;
  /** Merges unverified attributes, null takes one away. False, and nothing changed, when there would be more than `most`. */
  setAttributes(
    visitor: VisitorKey,
    attributes: SetAttributes['attributes'],
    most: number,
  ): Promise<boolean>;
  saveConsent(consent: NewConsent): Promise<void>;
  /** Answers to consent, newest first. */
  listConsents(visitor: VisitorKey, limit: number): Promise<readonly Consent[]>;
  /** Newest first. */
  listVisitors(reach: Reach, input: ListVisitors): Promise<VisitorPage>;
  findVisitorById(reach: Reach, id: VisitorId): Promise<Visitor | null>;
  /**
   * Removes the visitor with all conversations, messages, receipts and ratings for good. Usage stays: it is what was paid for,
   * and holds no text. Null when there is no such visitor.
   */
  eraseVisitor(
    reach: Reach,
    id: VisitorId,
  ): Promise<{ readonly clientId: ClientId; readonly conversations: number } | null>;
}
