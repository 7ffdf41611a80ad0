import type { Client, UpdateClient } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { definedOnly } from '../defined-only.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';

/** Changes the named fields. Throws DomainError not-found, or conflict for a stale `version`. */
export async function updateClient(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  input: UpdateClient,
): Promise<Client> {
  const { id, version, ...patch } = input;
  return ctx.transaction(async ({ stores }) => {
    const client = await stores.clients.updateClient(
      reachOf(ctx.actor),
      id,
      definedOnly(patch),
      version,
    );
    if (!client) throw notFound('client');
    await recordAudit({ ...ctx, stores }, { action: 'client.updated', target: id, clientId: id });
    return client;
  });
}
