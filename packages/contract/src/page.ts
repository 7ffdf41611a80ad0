import * as z from 'zod';
import { LIMITS } from './limits.ts';

/** What every list takes. The cursor is opaque; it comes from the page before. */
export const PageInput = {
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSize).default(25),
  cursor: z.string().max(LIMITS.cursorLength).optional(),
};

/** What every list returns; `total` counts all rows that match, on every page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int() });
