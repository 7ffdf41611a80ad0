import type { Client, SetClientStatus } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';

/**
 * Bots of a client that is not active answer nobody any more, within a second. Throws DomainError not-found, or conflict
 * for a stale `version`.
 */
export async function setClientStatus(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  input: SetClientStatus,
): Promise<Client> {
  const { id, status, version } = input;
  return ctx.transaction(async ({ stores }) => {
    const client = await stores.clients.updateClient(reachOf(ctx.actor), id, { status }, version);
    if (!client) throw notFound('client');
    const details = { status };
    await recordAudit(
      { ...ctx, stores },
      { action: 'client.status-set', target: id, clientId: id, details },
    );
    return client;
  });
}
