import type { Client, CreateClient } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';

/** Adds a customer of the agency. The ladder lets only admins in. */
export async function createClient(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  input: CreateClient,
): Promise<Client> {
  return ctx.transaction(async ({ stores }) => {
    const client = await stores.clients.saveClient(ctx.newId('client'), input);
    const { id } = client;
    await recordAudit({ ...ctx, stores }, { action: 'client.created', target: id, clientId: id });
    return client;
  });
}
