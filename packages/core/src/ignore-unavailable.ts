import { DomainError } from './error.ts';

/** For work on the vector index, which is derived: when it is down the rest goes on and a repair makes up for it. Other errors pass. */
export function ignoreUnavailable(cause: unknown): void {
  if (!(cause instanceof DomainError && cause.code === 'unavailable')) throw cause;
}
