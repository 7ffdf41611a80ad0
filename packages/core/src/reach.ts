import type { ClientId } from '@pixel/contract';
import type { Actor, Reach } from './actor.ts';

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

/** Whether a client is in reach. */
export const reaches = (reach: Reach, clientId: ClientId): boolean =>
  reach === 'all' || reach.includes(clientId);
