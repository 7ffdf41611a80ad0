import type { ClientId } from '@pixel/contract';
import type { Actor, Reach } from './actor.ts';
import { DomainError } from './error.ts';

/** The clients an actor may touch; nobody else's exist for it. */
export function reachOf(actor: Actor): Reach {
  switch (actor.type) {
    case 'staff':
    case 'apiKey':
      return actor.clientIds;
    case 'system':
      return 'all';
    case 'visitor':
    case 'anonymous':
      return [];
  }
}

/** For what concerns all clients at once. Throws DomainError forbidden for actors who reach some of them only. */
export function requireEveryClient({ actor }: { readonly actor: Actor }): void {
  if (reachOf(actor) !== 'all') throw new DomainError('forbidden', 'You may not do this.');
}

/** Whether a client is in reach. */
export const reaches = (reach: Reach, clientId: ClientId): boolean =>
  reach === 'all' || reach.includes(clientId);
