import type { ClientPage, ListClients } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { reachOf } from '../reach.ts';

/** The actor's clients, newest first. */
export function listClients(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: ListClients,
): Promise<ClientPage> {
  return ctx.stores.clients.listClients(reachOf(ctx.actor), input);
}
