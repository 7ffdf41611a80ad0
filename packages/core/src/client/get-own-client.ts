import type { Client, ClientId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';

/** The client if the actor may touch it; DomainError not-found otherwise. */
export async function getOwnClient(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  id: ClientId,
): Promise<Client> {
  const client = await ctx.stores.clients.findClient(reachOf(ctx.actor), id);
  if (!client) throw notFound('client');
  return client;
}
