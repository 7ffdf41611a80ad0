import type { ClientId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';

/** Hides the client and its bots; `purgeClients` removes them for good after a month. Throws DomainError not-found. */
export async function deleteClient(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  id: ClientId,
): Promise<void> {
  await ctx.transaction(async ({ stores }) => {
    const deleted = await stores.clients.deleteClient(reachOf(ctx.actor), id, ctx.now());
    if (!deleted) throw notFound('client');
    await recordAudit({ ...ctx, stores }, { action: 'client.deleted', target: id, clientId: id });
  });
}
