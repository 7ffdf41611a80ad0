import { readCursor } from '@pixel/core';
import type * as z from 'zod';

/** Opaque to callers: the sort key of the last row of a page. */
const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key in `cursor`, null without one. Throws DomainError invalid for what `key` does not accept. */
export function decodeCursor<Key>(cursor: string | undefined, key: z.ZodType<Key>): Key | null {
  if (cursor === undefined) return null;
  return readCursor(parseJson(Buffer.from(cursor, 'base64url').toString()), key);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Cuts the extra row that says whether there is a next page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  input: { readonly limit: number; readonly total: number },
  shape: {
    readonly toItem: (row: Row) => Item;
    readonly keyOf: (row: Row) => readonly (string | number)[];
  },
): { items: Item[]; nextCursor: string | null; total: number } {
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  return {
    items: page.map(shape.toItem),
    nextCursor: last && rows.length > page.length ? encodeCursor(shape.keyOf(last)) : null,
    total: input.total,
  };
}
