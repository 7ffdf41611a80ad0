import * as z from 'zod';
import { Email, GivenTime, line, Name, Time, text } from './fields.ts';
import { isGuessable } from './guessable.ts';
import { ApiKeyId, ClientId, UserId } from './id.ts';
import { LIMITS } from './limits.ts';
import { SecondProof } from './two-factor.ts';

export const Role = z.enum(['admin', 'client', 'user']);
export type Role = z.infer<typeof Role>;

/** What an API key may do. `chat` asks bots, `read` reads, `manage` changes. */
export const Scope = z.enum(['chat', 'read', 'manage']);
export type Scope = z.infer<typeof Scope>;

/** A new password. Length counts, not what kinds of characters it has; what guessing begins with is refused. */
export const Password = text(LIMITS.passwordMax)
  .min(LIMITS.passwordMin, `must have at least ${LIMITS.passwordMin} characters`)
  .refine((password) => !isGuessable(password), 'is among the first that anybody would guess');

export const User = z.object({ id: UserId, email: z.string(), name: z.string(), role: Role });
export type User = z.infer<typeof User>;

export const Setup = z.strictObject({
  token: line(200),
  name: Name,
  email: Email,
  password: Password,
});
export type Setup = z.infer<typeof Setup>;

/** A password that is proved, whatever the rules for new ones were when it was chosen. */
const ProvedPassword = text(LIMITS.passwordMax).min(1);

export const Login = z.strictObject({
  email: Email,
  password: ProvedPassword,
  /** The second proof of who has two-factor on. */
  code: SecondProof.optional(),
});
export type Login = z.infer<typeof Login>;

export const LoginResult = z.object({ token: z.string(), expiresAt: Time, user: User });
export type LoginResult = z.infer<typeof LoginResult>;

export const Verified = z.object({ user: User, expiresAt: Time });
export type Verified = z.infer<typeof Verified>;

/** Proves again who is signed in. */
export const Reauthenticate = z.strictObject({
  password: ProvedPassword,
  code: SecondProof.optional(),
});
export type Reauthenticate = z.infer<typeof Reauthenticate>;

/** The new name of the person who is signed in. */
export const UpdateProfile = z.strictObject({ name: Name });
export type UpdateProfile = z.infer<typeof UpdateProfile>;

export const ChangePassword = z.strictObject({
  currentPassword: ProvedPassword,
  newPassword: Password,
});
export type ChangePassword = z.infer<typeof ChangePassword>;

/** Names a session and does not open it. */
export const SessionId = z.string().regex(/^[0-9a-f]{64}$/, 'is not a session id');
export type SessionId = z.infer<typeof SessionId>;

export const Session = z.object({
  id: SessionId,
  userAgent: z.string(),
  address: z.string(),
  createdAt: Time,
  expiresAt: Time,
  /** The session that asks. */
  current: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const CreateApiKey = z.strictObject({
  name: Name,
  scopes: z.array(Scope).min(1).max(Scope.options.length),
  clientIds: z.array(ClientId).max(100).optional(),
  expiresAt: GivenTime.optional(),
});
export type CreateApiKey = z.infer<typeof CreateApiKey>;

export const ApiKey = z.object({
  id: ApiKeyId,
  name: z.string(),
  /** First characters of the key, enough to recognise it. */
  hint: z.string(),
  scopes: z.array(Scope),
  clientIds: z.array(ClientId).nullable(),
  expiresAt: Time.nullable(),
  lastUsedAt: Time.nullable(),
  createdAt: Time,
});
export type ApiKey = z.infer<typeof ApiKey>;

export const ListApiKeys = z.strictObject({
  /** Everybody's instead of your own; for administrators only. */
  all: z.boolean().optional(),
});
export type ListApiKeys = z.infer<typeof ListApiKeys>;

/** A key with who made it. */
export const ListedApiKey = ApiKey.extend({
  maker: z.object({ id: UserId, name: z.string(), email: z.string() }),
});
export type ListedApiKey = z.infer<typeof ListedApiKey>;

/** `secret` is shown once and never stored. */
export const CreatedApiKey = ApiKey.extend({ secret: z.string() });
export type CreatedApiKey = z.infer<typeof CreatedApiKey>;

export const ForgotPassword = z.strictObject({ email: Email });
export type ForgotPassword = z.infer<typeof ForgotPassword>;

/** What a link in a mail carries: 160 random bits in base32. */
export const OneTimeSecret = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{32}$/, 'is not a token of a link');

export const ResetPassword = z.strictObject({ token: OneTimeSecret, password: Password });
export type ResetPassword = z.infer<typeof ResetPassword>;
