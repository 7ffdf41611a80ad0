import type { ClientId } from '@pixel/contract';
import { auditEntry } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf, requireEveryClient } from '../reach.ts';

/** Hides the client and its bots; `purgeClients` removes them for good after a month. Throws DomainError not-found, and
 * forbidden for actors who do not reach every client. */
export async function deleteClient(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'request' | 'now' | 'newId'>,
  id: ClientId,
): Promise<void> {
  requireEveryClient(ctx);
  const entry = auditEntry(ctx, { action: 'client.deleted', target: id, clientId: id });
  const gone = { id, at: ctx.now() };
  if (!(await ctx.stores.clients.deleteClient(reachOf(ctx.actor), gone, entry)))
    throw notFound('client');
}
