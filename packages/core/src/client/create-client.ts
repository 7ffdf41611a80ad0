import type { Client, CreateClient } from '@pixel/contract';
import { auditEntry } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { requireEveryClient } from '../reach.ts';

/** Adds a customer of the agency. Throws DomainError forbidden for actors who do not reach every client. */
export async function createClient(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'request' | 'now' | 'newId'>,
  input: CreateClient,
): Promise<Client> {
  requireEveryClient(ctx);
  const id = ctx.newId('client');
  const entry = auditEntry(ctx, { action: 'client.created', target: id, clientId: id });
  return ctx.stores.clients.saveClient(id, input, entry);
}
