import { DomainError } from '@pixel/core';
import { isUniqueViolation } from './violation.ts';

/** Awaits `saved`; a unique key that is taken becomes DomainError conflict with `message`. */
export async function orConflict<T>(
  saved: Promise<T>,
  message: string,
  fields?: Readonly<Record<string, string>>,
): Promise<T> {
  try {
    return await saved;
  } catch (cause) {
    if (!isUniqueViolation(cause)) throw cause;
    throw new DomainError('conflict', message, { ...(fields && { fields }), cause });
  }
}
