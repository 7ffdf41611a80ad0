import type {
  ApiKey,
  ApiKeyId,
  ClientId,
  InvitationPage,
  ListedApiKey,
  ListInvitations,
  ListUsers,
  OneTimeTokenId,
  Person,
  PersonPage,
  Role,
  Scope,
  Session,
  SessionId,
  User,
  UserId,
  UserStatus,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';

/** A user with what signing in needs; never leaves core. */
export interface Account extends User {
  readonly passwordHash: string;
  readonly status: UserStatus;
  readonly clientIds: Reach;
}

/** What a person may do, and for which clients; of an admin the clients are none. */
interface UserAccess {
  readonly role: Role;
  readonly status: UserStatus;
  readonly clientIds: readonly ClientId[];
}

export interface UserStore {
  findAccount(id: UserId): Promise<Account | null>;
  /** As `findAccount`, for what every call begins with: what another process changed may take half a second to show. */
  recallAccount(id: UserId): Promise<Account | null>;
  /** `email` is already lower case. */
  findAccountByEmail(email: string): Promise<Account | null>;
  countUsers(): Promise<number>;
  /** Clients that are gone are left out. Throws DomainError conflict when the e-mail is taken. */
  saveUser(
    user: User & { readonly passwordHash: string; readonly clientIds?: readonly ClientId[] },
  ): Promise<void>;
  /** Newest first, keyset. Deleted clients are not named. */
  listUsers(input: ListUsers): Promise<PersonPage>;
  findPerson(id: UserId): Promise<Person | null>;
  /**
   * Locks every active admin until the transaction ends and returns them: of two changes that each leave one admin less, the
   * second sees what the first did.
   */
  lockActiveAdmins(): Promise<readonly UserId[]>;
  /**
   * Clients that are gone are left out. With `endSessions` every session of the person ends. DomainError conflict when
   * `version` is given and stale.
   */
  setAccess(
    id: UserId,
    access: UserAccess & {
      readonly endSessions: boolean;
      /** Of which the person must still be; undefined for whichever it is. */
      readonly version?: number | undefined;
    },
  ): Promise<void>;
  recordLogin(id: UserId, at: Date): Promise<void>;
  setPassword(id: UserId, passwordHash: string): Promise<void>;
  /**
   * Sets the hash if it still is `from` and ends every session of the user but `keepSession`, both or neither. False
   * when the hash is another one: of parallel changes one wins.
   */
  changePassword(change: {
    readonly id: UserId;
    readonly from: string;
    readonly to: string;
    readonly keepSession: SessionId;
  }): Promise<boolean>;
  renameUser(id: UserId, name: string): Promise<void>;
}

/** What a token opens. */
export interface ValidSession {
  readonly userId: UserId;
  readonly expiresAt: Date;
  /** When the password of this session was proved last: every session begins with a proof. */
  readonly provedAt: Date;
}

/** Sessions by opaque token; only a digest of the token is kept. Idle and absolute lifetimes are the adapter's. */
export interface Sessions {
  create(
    userId: UserId,
    device: { readonly userAgent: string; readonly address: string },
  ): Promise<{ readonly token: string; readonly expiresAt: Date }>;
  /** Null for unknown, expired and malformed tokens alike. */
  validate(token: string): Promise<ValidSession | null>;
  /** As `validate`, for what every call begins with: what another process ended may take half a second to show. */
  recall(token: string): Promise<ValidSession | null>;
  revoke(token: string): Promise<void>;
  revokeAll(userId: UserId): Promise<void>;
  /** Sessions of the user that have not expired, newest first. The id is the hex SHA-256 of the token. */
  list(userId: UserId): Promise<readonly Omit<Session, 'current'>[]>;
  /** False when the user has no such session. */
  revokeById(userId: UserId, id: SessionId): Promise<boolean>;
  revokeOthers(userId: UserId, keep: SessionId): Promise<void>;
}

export interface OneTimeToken {
  readonly id: OneTimeTokenId;
  readonly kind: 'invite' | 'reset' | 'verify';
  readonly email: string;
  readonly role: Role;
  readonly clientIds: readonly ClientId[];
  /** Whose password a reset sets; null for an invitation. */
  readonly userId: UserId | null;
  readonly createdBy: UserId | null;
  /** The account that waits for its e-mail to be verified; null for the other kinds. */
  readonly applicant: { readonly name: string; readonly passwordHash: string } | null;
  readonly expiresAt: Date;
}

export interface OneTimeTokenStore {
  /** Takes the place of the unused token of the same kind and e-mail. `tokenHash` is hexadecimal SHA-256. */
  saveToken(token: OneTimeToken & { readonly tokenHash: string }): Promise<void>;
  /** Uses the token up: one of many parallel callers gets it; null for unknown, used, expired, or another kind. */
  claimToken(claim: {
    readonly kind: OneTimeToken['kind'];
    readonly tokenHash: string;
    readonly now: Date;
  }): Promise<OneTimeToken | null>;
  /** The token, if it could be claimed now. */
  findToken(
    token: { readonly kind: OneTimeToken['kind']; readonly now: Date } & (
      | { readonly tokenHash: string }
      | { readonly email: string }
    ),
  ): Promise<OneTimeToken | null>;
  /** Uses up the token of this kind and e-mail, if there is one. */
  useUpToken(token: {
    readonly kind: OneTimeToken['kind'];
    readonly email: string;
    readonly now: Date;
  }): Promise<void>;
  /** Invitations that nobody has used, newest first, keyset. Deleted clients are not named. */
  listInvitations(input: ListInvitations): Promise<InvitationPage>;
  /** Its e-mail; null when there is no invitation that nobody has used. */
  revokeInvitation(id: OneTimeTokenId, now: Date): Promise<string | null>;
  /**
   * Deletes what was used or ended before `before`, and accounts that were never verified once their time is over. Returns
   * how many went.
   */
  deleteStaleTokens(times: { readonly before: Date; readonly now: Date }): Promise<number>;
}

/** The second factor of a person: a secret shared with an authenticator app, not in force until it is confirmed. */
export interface SecondFactor {
  /** By `Ctx.vault`. */
  readonly sealedSecret: string;
  readonly confirmedAt: Date | null;
}

export interface SecondFactorStore {
  findSecondFactor(userId: UserId): Promise<SecondFactor | null>;
  /** Takes the place of one that was not confirmed. False, and nothing changes, when one is in force. */
  saveSecondFactor(factor: {
    readonly userId: UserId;
    readonly sealedSecret: string;
  }): Promise<boolean>;
  /**
   * Puts the secret in force and ends every session of the user but `keepSession`, both or neither. False when it is
   * another one, or in force already.
   */
  confirmSecondFactor(
    userId: UserId,
    confirmation: {
      readonly sealedSecret: string;
      /** The step whose code was shown: it counts as used. */
      readonly step: number;
      readonly at: Date;
      readonly keepSession: SessionId;
    },
  ): Promise<boolean>;
  /** True for the first caller with this step or a later one than all before: a code opens one door. */
  takeStep(userId: UserId, step: number): Promise<boolean>;
  /** With its recovery codes. Ends every session of the user but `keepSession`. False when there is none. */
  deleteSecondFactor(userId: UserId, keepSession: SessionId | null): Promise<boolean>;
  /** Takes the place of all recovery codes of the user. Hashes are hexadecimal SHA-256. */
  saveRecoveryCodes(userId: UserId, hashes: readonly string[]): Promise<void>;
  /** Uses a recovery code up: true for exactly one of many parallel callers. */
  takeRecoveryCode(userId: UserId, hash: string, at: Date): Promise<boolean>;
  /** Those that were not used. */
  countRecoveryCodes(userId: UserId): Promise<number>;
}

/** Argon2id. `verify` is false, never an error, for a hash it cannot read. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

export interface ApiKeyRecord extends Omit<ApiKey, 'clientIds'> {
  readonly clientIds: readonly ClientId[] | null;
  readonly createdBy: UserId;
}

export interface ApiKeyStore {
  saveApiKey(key: {
    readonly id: ApiKeyId;
    readonly name: string;
    readonly hint: string;
    /** Hex SHA-256 of the whole key. */
    readonly secretHash: string;
    readonly scopes: readonly Scope[];
    readonly clientIds: readonly ClientId[] | null;
    readonly createdBy: UserId;
    readonly expiresAt: Date | null;
  }): Promise<ApiKey>;
  /**
   * Neither revoked nor expired at `now`, and its maker active; else null. Scopes and clients are those that the maker may
   * use now, see `withinMaker`. What another process revoked or suspended may take half a second to show; an expiry is exact.
   */
  findUsableApiKey(secretHash: string, now: Date): Promise<ApiKeyRecord | null>;
  /** The keys that are not revoked, of one person or of all, newest first, at most `LIMITS.listedApiKeys`. */
  listApiKeys(makers: UserId | 'all'): Promise<readonly ListedApiKey[]>;
  /** False when there is no such key, or somebody else's. */
  revokeApiKey(makers: UserId | 'all', id: ApiKeyId, at: Date): Promise<boolean>;
  touchApiKey(id: ApiKeyId, at: Date): Promise<void>;
}

export interface SettingStore {
  findSetting(key: string): Promise<unknown>;
  saveSetting(key: string, value: string): Promise<void>;
  /** Deletes the setting if it holds exactly `value`; true for exactly one of many parallel callers. */
  claimSetting(key: string, value: string): Promise<boolean>;
}
