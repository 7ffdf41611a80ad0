import type { Actor } from '../actor.ts';

/** Whether the caller who began something is `now` the same one, with the same rights. */
export function isStill(began: Actor, now: Actor): boolean {
  switch (began.type) {
    case 'staff':
      return (
        now.type === 'staff' &&
        now.userId === began.userId &&
        now.role === began.role &&
        String(now.clientIds) === String(began.clientIds)
      );
    case 'apiKey':
      return now.type === 'apiKey' && now.keyId === began.keyId;
    case 'visitor':
      return now.type === 'visitor' && now.visitorId === began.visitorId;
    case 'system':
    case 'anonymous':
      return now.type === began.type;
  }
}
