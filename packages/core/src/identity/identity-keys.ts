import { LIMITS } from '@pixel/contract';
import type {
  CreatedIdentityKey,
  CreateIdentityKey,
  IdentityKey,
  IdentityKeys,
  ListIdentityKeys,
  RevokeIdentityKey,
} from '@pixel/contract/identity';
import { actorId, recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import type { IdentityKeyRecord } from './port.ts';

/** What the secrets of these keys are sealed for. */
export const IDENTITY_PURPOSE = 'identity key';

/** The newest keys that are shown. */
const LISTED = 100;

type KeepCtx = Pick<
  Ctx,
  'actor' | 'transaction' | 'request' | 'now' | 'newId' | 'randomBytes' | 'vault' | 'signatures'
>;

/** The keys of a bot, newest first, revoked ones included. Throws DomainError not-found. */
export async function listIdentityKeys(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: ListIdentityKeys,
): Promise<IdentityKeys> {
  const bot = await getOwnBot(ctx, input.botId);
  const keys = await ctx.stores.identityKeys.listIdentityKeys(bot, LISTED);
  return { items: keys.map(shown) };
}

/**
 * Makes a key; several may be active, so that a website can change over from one to the next. The secret of HS256 is returned
 * this once. Throws DomainError not-found, over-quota, or invalid for a public key that is missing, not wanted or none.
 */
export async function createIdentityKey(
  ctx: KeepCtx,
  input: CreateIdentityKey,
): Promise<CreatedIdentityKey> {
  const { botId, name, algorithm } = input;
  const made = algorithm === 'HS256' ? makeSecret(ctx, input) : await takePublicKey(ctx, input);
  return ctx.transaction(async ({ stores }) => {
    const inside = { ...ctx, stores };
    const bot = await getOwnBot(inside, botId);
    await stores.sources.lockHoldings(bot.clientId);
    const active = await stores.identityKeys.countIdentityKeys(bot);
    if (active >= LIMITS.identityKeysPerBot) throw tooManyKeys();
    const key: IdentityKeyRecord = {
      ...{ id: ctx.newId('identityKey'), botId, clientId: bot.clientId, name, algorithm },
      ...{ material: made.material, createdAt: ctx.now().toISOString(), revokedAt: null },
    };
    await stores.identityKeys.saveIdentityKey({ ...key, createdBy: actorId(ctx.actor) });
    await recordAudit(inside, {
      ...{ action: 'identity-key.created', target: key.id, clientId: bot.clientId },
      details: { botId, algorithm },
    });
    return { ...shown(key), ...(made.secret !== undefined && { secret: made.secret }) };
  });
}

/** Tokens of the key are refused from now on. Visitors who are known by one stay known. Throws DomainError not-found. */
export async function revokeIdentityKey(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  { botId, id }: RevokeIdentityKey,
): Promise<IdentityKey> {
  return ctx.transaction(async ({ stores }) => {
    const inside = { ...ctx, stores };
    const bot = await getOwnBot(inside, botId);
    const revoked = await stores.identityKeys.revokeIdentityKey(bot, id, ctx.now());
    if (!revoked) throw notFound('key');
    const { clientId } = bot;
    await recordAudit(inside, { action: 'identity-key.revoked', target: id, clientId });
    return shown(revoked);
  });
}

function makeSecret(ctx: KeepCtx, { publicKey }: CreateIdentityKey) {
  if (publicKey !== undefined)
    throw refused('publicKey', 'does not belong to HS256, whose secret is made here');
  const secret = base64url(ctx.randomBytes(32));
  return { secret, material: ctx.vault.seal(IDENTITY_PURPOSE, secret) };
}

async function takePublicKey(ctx: KeepCtx, { publicKey }: CreateIdentityKey) {
  if (publicKey === undefined) throw refused('publicKey', 'is needed for ES256');
  if (!(await ctx.signatures.isPublicKey(publicKey)))
    throw refused(
      'publicKey',
      'is not a public key on the curve P-256 (-----BEGIN PUBLIC KEY-----)',
    );
  return { secret: undefined, material: publicKey };
}

const tooManyKeys = () =>
  new DomainError('over-quota', 'Revoke a key first: this bot has as many as it may.', {
    fields: { botId: `has ${LIMITS.identityKeysPerBot} keys` },
  });

const refused = (field: string, problem: string) =>
  new DomainError('invalid', `${field}: ${problem}`, { fields: { [field]: problem } });

const shown = ({ id, botId, name, algorithm, createdAt, revokedAt }: IdentityKey): IdentityKey => ({
  ...{ id, botId, name, algorithm, createdAt, revokedAt },
});

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Without padding. */
function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += ALPHABET[(pair >> (10 - (bit & 7))) & 63];
  }
  return text;
}
