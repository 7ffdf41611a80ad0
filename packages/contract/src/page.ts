import * as z from 'zod';
import { GivenTime, text } from './fields.ts';
import { ConversationId } from './id.ts';
import { LIMITS } from './limits.ts';

/** What every list takes. The cursor is opaque; it comes from the page before. */
export const PageInput = {
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSize).default(25),
  cursor: z.string().max(LIMITS.cursorLength).optional(),
};

/** What every list returns; `total` counts all rows that match, on every page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int() });

/** What a cursor may hold: a caller can write one as it likes, and the database takes neither every text nor every number. */
export const CursorParts = z.array(z.union([text(LIMITS.cursorLength), z.int32()])).max(5);

/** Where a list of conversations goes on. A time in a cursor is a `GivenTime`: it comes from a caller. */
export const ConversationPosition = z.tuple([GivenTime, ConversationId]);

/** Where a list of messages goes on: after the one of this number. */
export const MessagePosition = z.tuple([
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.int32()),
]);
