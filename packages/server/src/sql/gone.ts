import { notFound } from '@pixel/core';
import { isForeignKeyViolation } from './violation.ts';

/** Awaits `saved`; a row that it refers to and that is gone by now becomes DomainError not-found for `noun`. */
export async function orGone<T>(saved: Promise<T>, noun: string): Promise<T> {
  try {
    return await saved;
  } catch (cause) {
    throw isForeignKeyViolation(cause) ? notFound(noun) : cause;
  }
}
