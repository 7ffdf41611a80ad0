import type { ClientId } from '@pixel/contract';
import type { Stores } from '../context.ts';
import { DomainError } from '../error.ts';

/** Throws DomainError invalid when one of the clients does not exist or is deleted. */
export async function requireClients(
  { clients }: Pick<Stores, 'clients'>,
  ids: readonly ClientId[],
): Promise<void> {
  if (ids.length === 0) return;
  const { total } = await clients.listClients(ids, { limit: 1 });
  if (total === new Set(ids).size) return;
  throw new DomainError('invalid', 'There is no such client.', {
    fields: { clientIds: 'holds a client that does not exist' },
  });
}
