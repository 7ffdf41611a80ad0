import type { CreateApiKey, CreatedApiKey } from '@pixel/contract';
import type { Actor } from '../actor.ts';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { makeApiKeySecret } from './api-key-secret.ts';

export type Staff = Extract<Actor, { type: 'staff' }>;

/**
 * Makes a key that reaches and does no more than its maker. The secret is in the answer and nowhere else. Throws
 * DomainError invalid for a wider one, and for one that would open nothing any more.
 */
export async function createApiKey(
  ctx: Pick<Ctx, 'transaction' | 'request' | 'now' | 'newId' | 'randomBytes' | 'sha256'> & {
    readonly actor: Staff;
  },
  input: CreateApiKey,
): Promise<CreatedApiKey> {
  if (ctx.actor.role === 'user' && input.scopes.includes('manage'))
    throw new DomainError('invalid', 'A key cannot do more than its maker.', {
      fields: { scopes: 'holds one that your role does not have' },
    });
  const expiresAt = input.expiresAt === undefined ? null : new Date(input.expiresAt);
  if (expiresAt !== null && expiresAt <= ctx.now())
    throw new DomainError('invalid', 'A key cannot end before it begins.', {
      fields: { expiresAt: 'is over already' },
    });
  const secret = makeApiKeySecret(ctx.randomBytes(20), ctx.sha256);
  return ctx.transaction(async ({ stores }) => {
    const key = await stores.apiKeys.saveApiKey({
      id: ctx.newId('apiKey'),
      name: input.name,
      hint: `${secret.slice(0, 8)}…${secret.slice(-4)}`,
      secretHash: hex(ctx.sha256(secret)),
      scopes: [...new Set(input.scopes)],
      clientIds: reachOfKey(ctx.actor, input.clientIds),
      createdBy: ctx.actor.userId,
      expiresAt,
    });
    await recordAudit({ ...ctx, stores }, { action: 'api-key.created', target: key.id });
    return { ...key, secret };
  });
}

function reachOfKey(actor: Staff, wanted: CreateApiKey['clientIds']) {
  const { clientIds } = actor;
  if (clientIds === 'all') return wanted ?? null;
  if (wanted === undefined) return clientIds;
  if (wanted.every((id) => clientIds.includes(id))) return wanted;
  throw new DomainError('invalid', 'A key cannot reach more than its maker.', {
    fields: { clientIds: 'holds a client that is not yours' },
  });
}
