import * as z from 'zod';
import { Email, line, Name, Time, text } from './fields.ts';
import { BotId, IdentityKeyId } from './id.ts';
import { LIMITS } from './limits.ts';

const AttributeName = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9_.-]{0,59}$/, 'is not a name of letters and digits');
const AttributeValue = z.union([text(LIMITS.shortTextLength), z.number(), z.boolean()]);
const tooMany = { message: `has more than ${LIMITS.visitorAttributes} entries` };
const isFew = (entries: object) => Object.keys(entries).length <= LIMITS.visitorAttributes;

/** Facts about a visitor by name, such as a plan or a number of orders. */
export const Attributes = z.record(AttributeName, AttributeValue).refine(isFew, tooMany);
export type Attributes = z.infer<typeof Attributes>;

/** Null takes an entry away. */
export const SetAttributes = z.strictObject({
  attributes: z.record(AttributeName, AttributeValue.nullable()).refine(isFew, tooMany),
});
export type SetAttributes = z.infer<typeof SetAttributes>;

/** HS256: a secret that both sides hold. ES256: the website keeps the private key, we hold the public one. */
export const IdentityAlgorithm = z.enum(['HS256', 'ES256']);
export type IdentityAlgorithm = z.infer<typeof IdentityAlgorithm>;

/** A key by which a website signs who its visitors are. Its id is the `kid` of the tokens. */
export const IdentityKey = z.object({
  id: IdentityKeyId,
  botId: BotId,
  name: z.string(),
  algorithm: IdentityAlgorithm,
  createdAt: Time,
  revokedAt: Time.nullable(),
});
export type IdentityKey = z.infer<typeof IdentityKey>;

export const ListIdentityKeys = z.strictObject({ botId: BotId });
export type ListIdentityKeys = z.infer<typeof ListIdentityKeys>;
export const IdentityKeys = z.object({ items: z.array(IdentityKey) });
export type IdentityKeys = z.infer<typeof IdentityKeys>;

export const CreateIdentityKey = z.strictObject({
  botId: BotId,
  name: Name,
  algorithm: IdentityAlgorithm,
  /** Of ES256: the public key on the curve P-256, as PEM. */
  publicKey: line(2_000).optional(),
});
export type CreateIdentityKey = z.infer<typeof CreateIdentityKey>;

export const CreatedIdentityKey = IdentityKey.extend({
  /** Of HS256: shown this once. 32 random bytes as base64url; the text itself is the key. */
  secret: z.string().optional(),
});
export type CreatedIdentityKey = z.infer<typeof CreatedIdentityKey>;

export const RevokeIdentityKey = z.strictObject({ botId: BotId, id: IdentityKeyId });
export type RevokeIdentityKey = z.infer<typeof RevokeIdentityKey>;

/** A signed token (JWT) that says who the visitor is. */
export const IdentityToken = z
  .string()
  .max(LIMITS.identityTokenLength)
  .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'is not a signed token (three parts, with dots)');
export type IdentityToken = z.infer<typeof IdentityToken>;

const seconds = z.number().min(0).max(100_000_000_000);

/** What a token says. Other claims are left out. Times in Unix seconds. */
export const IdentityClaims = z.object({
  /** Who, in the website's own terms. */
  sub: line(200),
  /** The public id of the bot. */
  aud: z.string(),
  exp: seconds,
  iat: seconds.optional(),
  nbf: seconds.optional(),
  jti: line(200).optional(),
  name: Name.optional(),
  email: Email.optional(),
  attributes: Attributes.optional(),
});
export type IdentityClaims = z.infer<typeof IdentityClaims>;

/** Who a visitor is, by a token that was checked. */
export const VisitorIdentity = z.object({
  subject: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  attributes: Attributes,
  verifiedAt: Time,
});
export type VisitorIdentity = z.infer<typeof VisitorIdentity>;
