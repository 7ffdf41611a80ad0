import type { Client, UpdateClient } from '@pixel/contract';
import { auditEntry } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { definedOnly } from '../defined-only.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';

/** Changes the named fields. Throws DomainError not-found, or conflict for a stale `version`. */
export async function updateClient(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'request' | 'now' | 'newId'>,
  input: UpdateClient,
): Promise<Client> {
  const { id, version, ...fields } = input;
  const patch = definedOnly(fields);
  const change = { id, patch, version };
  const details = { fields: Object.keys(patch).join(' ') };
  const entry = auditEntry(ctx, { action: 'client.updated', target: id, clientId: id, details });
  const client = await ctx.stores.clients.updateClient(reachOf(ctx.actor), change, entry);
  if (!client) throw notFound('client');
  return client;
}
