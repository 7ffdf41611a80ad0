import { CursorParts } from '@pixel/contract';
import { DomainError } from './error.ts';

/** A schema of the parts of a cursor. */
interface Key<Parts> {
  safeParse(value: unknown): { success: true; data: Parts } | { success: false };
}

/**
 * The parts of a cursor that a caller sent, as `key` wants them. Every list reads its cursor here: what no database can hold
 * is refused whatever `key` says. Throws DomainError invalid that names the cursor.
 */
export function readCursor<Parts>(parts: unknown, key: Key<Parts>): Parts {
  const held = CursorParts.safeParse(parts);
  const read = held.success ? key.safeParse(held.data) : held;
  if (read.success) return read.data;
  throw foreignCursor();
}

/** For a cursor that the list did not give. */
export const foreignCursor = () =>
  new DomainError('invalid', 'The cursor is not one of this list.', {
    fields: { cursor: 'is not one of this list' },
  });
