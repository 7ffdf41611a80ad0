import type { BotId } from '@pixel/contract';
import type { Actor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import { isApiKeySecret } from './api-key-secret.ts';

/**
 * Who holds `credential`: a session token or an API key. Anonymous for nothing, unknown, expired, revoked, and for a
 * suspended user. Every door resolves through here.
 */
export async function resolveActor(
  ctx: Pick<Ctx, 'stores' | 'sessions' | 'now' | 'sha256'>,
  input: {
    readonly credential: string | undefined;
    /** The bot that is asked next: looked up meanwhile, so that `recallBot` has it at hand. */
    readonly botId?: BotId | undefined;
  },
): Promise<Actor> {
  const { credential, botId } = input;
  if (credential === undefined) return { type: 'anonymous' };
  if (!credential.startsWith('pxl_')) return resolveSession(ctx, credential);
  if (!isApiKeySecret(credential, ctx.sha256)) return { type: 'anonymous' };
  // Whether the caller may reach it is asked again, and a failure is met then.
  if (botId !== undefined) ctx.stores.bots.recallBot('all', botId).catch(() => undefined);
  return resolveApiKey(ctx, credential);
}

async function resolveSession(
  ctx: Pick<Ctx, 'stores' | 'sessions'>,
  token: string,
): Promise<Actor> {
  const session = await ctx.sessions.recall(token);
  const account = session && (await ctx.stores.users.recallAccount(session.userId));
  if (account?.status !== 'active') return { type: 'anonymous' };
  return {
    type: 'staff',
    userId: account.id,
    role: account.role,
    clientIds: account.role === 'admin' ? 'all' : account.clientIds,
  };
}

async function resolveApiKey(
  ctx: Pick<Ctx, 'stores' | 'now' | 'sha256'>,
  secret: string,
): Promise<Actor> {
  const key = await ctx.stores.apiKeys.findUsableApiKey(hex(ctx.sha256(secret)), ctx.now());
  if (!key) return { type: 'anonymous' };
  return {
    type: 'apiKey',
    keyId: key.id,
    scopes: key.scopes,
    clientIds: key.clientIds ?? 'all',
  };
}
