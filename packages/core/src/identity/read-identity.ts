import { IdentityKeyId } from '@pixel/contract';
import { IdentityClaims } from '@pixel/contract/identity';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { IDENTITY_PURPOSE } from './identity-keys.ts';
import type { SignatureKey } from './port.ts';

/** Longest a token may be valid, in seconds. */
const LONGEST = 24 * 60 * 60;
/** How far the clocks of a website and ours may be apart, in seconds. */
const SKEW = 60;

type ReadCtx = Pick<Ctx, 'stores' | 'vault' | 'signatures' | 'now'>;

/**
 * What a signed token says about a visitor of the bot. Throws DomainError invalid. Whatever is not signed by an active key of the
 * bot is refused in the same words; who holds a key is told what is wrong with the claims.
 */
export async function readIdentity(
  ctx: ReadCtx,
  { bot, token }: { readonly bot: BotRecord; readonly token: string },
): Promise<IdentityClaims> {
  const payload = await ctx.signatures.open(token, (kid) => keyOf(ctx, bot, kid));
  if (payload === null) throw notIdentified('is not signed by an active key of this bot');
  const claims = IdentityClaims.safeParse(parsed(payload));
  if (!claims.success) {
    const [issue] = claims.error.issues;
    const name = issue?.path.join('.') || 'payload';
    throw notIdentified(`${name}: ${issue?.message ?? 'is not valid'}`);
  }
  checkTimes(claims.data, ctx.now().getTime() / 1000);
  if (claims.data.aud !== bot.publicId) throw notIdentified(`aud: is not ${bot.publicId}`);
  return claims.data;
}

async function keyOf(ctx: ReadCtx, bot: BotRecord, kid: string): Promise<SignatureKey | null> {
  const id = IdentityKeyId.safeParse(kid);
  const key = id.success ? await ctx.stores.identityKeys.findIdentityKey(bot, id.data) : null;
  if (!key) return null;
  const { algorithm, material } = key;
  const opened = algorithm === 'HS256' ? ctx.vault.open(IDENTITY_PURPOSE, material) : material;
  return opened === null ? null : { algorithm, key: opened };
}

function checkTimes({ exp, iat, nbf }: IdentityClaims, now: number): void {
  if (exp <= now - SKEW) throw notIdentified('exp: is over');
  if (exp > (iat ?? now) + LONGEST + SKEW || exp > now + LONGEST + SKEW)
    throw notIdentified('exp: is more than 24 hours after iat');
  if ((iat ?? 0) > now + SKEW) throw notIdentified('iat: is in the future');
  if ((nbf ?? 0) > now + SKEW) throw notIdentified('nbf: is in the future');
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

/** Why a token does not identify anybody. */
export const notIdentified = (problem: string): DomainError =>
  new DomainError('invalid', `The visitor is not identified. token: ${problem}`, {
    fields: { token: problem },
  });
