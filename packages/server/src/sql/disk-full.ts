import { DomainError } from '@pixel/core';
import { isDiskFull } from './violation.ts';

/** Awaits `written`; a disk of the database that is full becomes DomainError unavailable, which says so. */
export async function orDiskFull<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (cause) {
    throw isDiskFull(cause) ? diskFull(cause) : cause;
  }
}

/** What people read, whichever disk it is. */
export const diskFull = (cause: unknown): DomainError =>
  new DomainError('unavailable', 'The disk of the server is full. Try again when there is room.', {
    cause,
  });
