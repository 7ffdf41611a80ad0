import { Time } from '@pixel/contract';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';

export type Sort = 'newest' | 'name' | 'updated';
type Row = { readonly id: string; readonly name: string; readonly updatedAt: string };

const Id = z.string().regex(/^[a-z]+_[0-9a-z]+$/i);
const ById = z.tuple([Id]);
const ByName = z.tuple([z.string(), Id]);
const ByTime = z.tuple([Time, Id]);
const KEYS = { newest: ById, name: ByName, updated: ByTime } as const;

/** How a page of the rows of `alias` is ordered: ids break every tie, so that no row is on two pages. */
export function pageOrder(sort: Sort, alias: string) {
  const column = (name: string) => Prisma.raw(`${alias}."${name}"`);
  // The same bytes in every database and on every system, whatever its locale.
  const name = Prisma.sql`lower(${column('name')}) COLLATE "C"`;
  switch (sort) {
    case 'newest':
      return {
        key: KEYS.newest,
        order: Prisma.sql`${column('id')} DESC`,
        after: ([id]: readonly string[]) => Prisma.sql`${column('id')} < ${id}`,
        keyOf: (row: Row) => [row.id],
      };
    case 'name':
      return {
        key: KEYS.name,
        order: Prisma.sql`${name}, ${column('id')}`,
        // Made from the name by the database itself: its `lower` may differ from ours.
        after: ([last, id]: readonly string[]) =>
          Prisma.sql`(${name}, ${column('id')}) > (lower(${last}) COLLATE "C", ${id})`,
        keyOf: (row: Row) => [row.name, row.id],
      };
    case 'updated':
      return {
        key: KEYS.updated,
        order: Prisma.sql`${column('updatedAt')} DESC, ${column('id')} DESC`,
        after: ([at, id]: readonly string[]) =>
          Prisma.sql`(${column('updatedAt')}, ${column('id')}) < (${at}::timestamptz, ${id})`,
        keyOf: (row: Row) => [row.updatedAt, row.id],
      };
  }
}
