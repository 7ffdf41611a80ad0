import type { ClientId, IdentityKeyId } from '@pixel/contract';
import type { IdentityAlgorithm, IdentityKey } from '@pixel/contract/identity';
import type { BotKey } from '../bot/port.ts';

/** A key by which a website signs who its visitors are. `material`: HS256 the sealed secret, ES256 the public key as PEM. */
export interface IdentityKeyRecord extends IdentityKey {
  readonly clientId: ClientId;
  readonly material: string;
}

/** Keys of a bot that was fetched as one of the caller, or by its public id. */
export interface IdentityKeyStore {
  /** Newest first, revoked ones included; at most `limit`. */
  listIdentityKeys(bot: BotKey, limit: number): Promise<readonly IdentityKeyRecord[]>;
  /** Those that are not revoked. Whoever else counts for this bot waits for the end of the transaction. */
  countIdentityKeys(bot: BotKey): Promise<number>;
  /** Null for one that is revoked, or of another bot. */
  findIdentityKey(bot: BotKey, id: IdentityKeyId): Promise<IdentityKeyRecord | null>;
  saveIdentityKey(key: IdentityKeyRecord & { readonly createdBy: string }): Promise<void>;
  /** Null when there is no such key, or it is revoked already. */
  revokeIdentityKey(bot: BotKey, id: IdentityKeyId, at: Date): Promise<IdentityKeyRecord | null>;
}

/** What a signature is checked with: the secret's text, or the public key as PEM. */
export interface SignatureKey {
  readonly algorithm: IdentityAlgorithm;
  readonly key: string;
}

/** Signed tokens (JWT, RFC 7519 in the compact form of RFC 7515). */
export interface TokenSignatures {
  /**
   * The payload of a token, when it is signed by the key that `keyOf` gives for its `kid`, with that key's algorithm and no other.
   * Null for everything else: whatever it is that is wrong.
   */
  open(token: string, keyOf: (kid: string) => Promise<SignatureKey | null>): Promise<string | null>;
  /** Whether `pem` is a public key on the curve P-256, and nothing but that. */
  isPublicKey(pem: string): Promise<boolean>;
}
