import type { Client, CreateClient } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';

/** Adds a customer of the agency. The ladder lets only admins in. */
export async function createClient(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'request' | 'now' | 'newId'>,
  input: CreateClient,
): Promise<Client> {
  const client = await ctx.stores.clients.saveClient(ctx.newId('client'), input);
  await recordAudit(ctx, { action: 'client.created', target: client.id, clientId: client.id });
  return client;
}
