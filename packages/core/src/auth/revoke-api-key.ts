import type { ApiKeyId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import type { Staff } from './create-api-key.ts';

/** Ends a key at once: one of the person's own, of an admin anybody's. Throws DomainError not-found for any other. */
export async function revokeApiKey(
  ctx: Pick<Ctx, 'transaction' | 'request' | 'now' | 'newId'> & { readonly actor: Staff },
  id: ApiKeyId,
): Promise<void> {
  const { role, userId } = ctx.actor;
  await ctx.transaction(async ({ stores }) => {
    const makers = role === 'admin' ? 'all' : userId;
    if (!(await stores.apiKeys.revokeApiKey(makers, id, ctx.now()))) throw notFound('API key');
    await recordAudit({ ...ctx, stores }, { action: 'api-key.revoked', target: id });
  });
}
