import type { ListApiKeys, ListedApiKey } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import type { Staff } from './create-api-key.ts';

/** The person's own keys, or everybody's. Throws DomainError forbidden when anybody but an admin asks for all. */
export async function listApiKeys(
  ctx: Pick<Ctx, 'stores'> & { readonly actor: Staff },
  { all = false }: ListApiKeys,
): Promise<readonly ListedApiKey[]> {
  const { role, userId } = ctx.actor;
  if (all && role !== 'admin') throw new DomainError('forbidden', 'You may not do this.');
  return ctx.stores.apiKeys.listApiKeys(all ? 'all' : userId);
}
