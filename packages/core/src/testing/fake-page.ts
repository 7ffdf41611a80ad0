import { foreignCursor } from '../read-cursor.ts';

/** One page of `rows` in ascending order of `keyOf`, after the row that `cursor` names. */
export function pageOfRows<Row, Item>(
  rows: readonly Row[],
  input: { readonly limit: number; readonly cursor?: string | undefined },
  shape: {
    readonly keyOf: (row: Row) => string;
    readonly order: 'ascending' | 'descending';
    readonly toItem: (row: Row) => Item;
  },
): { items: Item[]; nextCursor: string | null; total: number } {
  const sign = shape.order === 'ascending' ? 1 : -1;
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -sign : sign);
  const after = input.cursor === undefined ? null : decode(input.cursor);
  const rest = rows
    .toSorted((a, b) => compare(shape.keyOf(a), shape.keyOf(b)))
    .filter((row) => after === null || compare(shape.keyOf(row), after) > 0);
  const page = rest.slice(0, input.limit);
  const last = page.at(-1);
  return {
    items: page.map(shape.toItem),
    nextCursor: last && rest.length > page.length ? encode(shape.keyOf(last)) : null,
    total: rows.length,
  };
}

const encode = (key: string) => Buffer.from(`key:${key}`).toString('base64url');

function decode(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString();
  if (key.startsWith('key:') && encode(key.slice(4)) === cursor) return key.slice(4);
  throw foreignCursor();
}

/** The key and order of a list of clients or bots. */
export function sortedBy(sort: 'newest' | 'name' | 'updated' = 'newest') {
  type Row = { readonly id: string; readonly name: string; readonly updatedAt: string };
  const keys = {
    newest: (row: Row) => row.id,
    name: (row: Row) => `${row.name.toLowerCase()}\u0000${row.id}`,
    updated: (row: Row) => `${row.updatedAt}\u0000${row.id}`,
  };
  const order = sort === 'name' ? ('ascending' as const) : ('descending' as const);
  return { keyOf: keys[sort], order };
}
