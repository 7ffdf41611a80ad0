import type { ClientPage, ListClients } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { reachOf } from '../reach.ts';

/** The actor's clients. Throws DomainError forbidden when anybody but an admin asks for deleted ones. */
export async function listClients(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: ListClients,
): Promise<ClientPage> {
  const isAdmin = ctx.actor.type === 'staff' && ctx.actor.role === 'admin';
  if (input.deleted && !isAdmin) throw new DomainError('forbidden', 'You may not do this.');
  return ctx.stores.clients.listClients(reachOf(ctx.actor), input);
}
