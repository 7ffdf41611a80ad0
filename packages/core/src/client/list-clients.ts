import type { ClientPage, ListClients } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { reachOf, requireEveryClient } from '../reach.ts';

/** The actor's clients. Throws DomainError forbidden when somebody who does not reach every client asks for deleted ones. */
export async function listClients(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: ListClients,
): Promise<ClientPage> {
  if (input.deleted) requireEveryClient(ctx);
  return ctx.stores.clients.listClients(reachOf(ctx.actor), input);
}
