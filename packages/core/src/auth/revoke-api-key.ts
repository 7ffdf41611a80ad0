import type { ApiKeyId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import type { Staff } from './create-api-key.ts';

/** Ends one of the person's own keys at once. Throws DomainError not-found for any other. */
export async function revokeApiKey(
  ctx: Pick<Ctx, 'transaction' | 'request' | 'now' | 'newId'> & { readonly actor: Staff },
  id: ApiKeyId,
): Promise<void> {
  await ctx.transaction(async ({ stores }) => {
    const revoked = await stores.apiKeys.revokeApiKey(ctx.actor.userId, id, ctx.now());
    if (!revoked) throw notFound('API key');
    await recordAudit({ ...ctx, stores }, { action: 'api-key.revoked', target: id });
  });
}
