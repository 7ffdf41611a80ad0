import type { Client, SetClientStatus } from '@pixel/contract';
import { auditEntry } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf, requireEveryClient } from '../reach.ts';

/**
 * Bots of a client that is not active answer nobody any more, within a second. Throws DomainError not-found, or conflict
 * for a stale `version`, and forbidden for actors who do not reach every client.
 */
export async function setClientStatus(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'request' | 'now' | 'newId'>,
  input: SetClientStatus,
): Promise<Client> {
  requireEveryClient(ctx);
  const { id, status, version } = input;
  const client = await ctx.stores.clients.updateClient(
    reachOf(ctx.actor),
    { id, patch: { status }, version },
    auditEntry(ctx, {
      ...{ action: 'client.status-set', target: id, clientId: id, details: { status } },
    }),
  );
  if (!client) throw notFound('client');
  return client;
}
