import { GivenTime } from '@pixel/contract';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';

export type Sort = 'newest' | 'name' | 'updated';
type Row = { readonly id: string; readonly name: string; readonly updatedAt: string };

const Id = z.string().regex(/^[a-z]+_[0-9a-z]+$/i);
const ById = z.tuple([Id]);
const ByName = z.tuple([z.string(), Id]);
const ByTime = z.tuple([GivenTime, Id]);
const KEYS = { newest: ById, name: ByName, updated: ByTime } as const;

/** How a page of the rows of `alias` is ordered: ids break every tie, so that no row is on two pages. */
export function pageOrder(sort: Sort, alias: Prisma.Sql) {
  const id = Prisma.sql`${alias}."id"`;
  const updatedAt = Prisma.sql`${alias}."updatedAt"`;
  // The same bytes in every database and on every system, whatever its locale.
  const name = Prisma.sql`lower(${alias}."name") COLLATE "C"`;
  switch (sort) {
    case 'newest':
      return {
        key: KEYS.newest,
        order: Prisma.sql`${id} DESC`,
        after: ([last]: readonly string[]) => Prisma.sql`${id} < ${last}`,
        keyOf: (row: Row) => [row.id],
      };
    case 'name':
      return {
        key: KEYS.name,
        order: Prisma.sql`${name}, ${id}`,
        // Made from the name by the database itself: its `lower` may differ from ours.
        after: ([last, lastId]: readonly string[]) =>
          Prisma.sql`(${name}, ${id}) > (lower(${last}) COLLATE "C", ${lastId})`,
        keyOf: (row: Row) => [row.name, row.id],
      };
    case 'updated':
      return {
        key: KEYS.updated,
        order: Prisma.sql`${updatedAt} DESC, ${id} DESC`,
        after: ([at, lastId]: readonly string[]) =>
          Prisma.sql`(${updatedAt}, ${id}) < (${at}::timestamptz, ${lastId})`,
        keyOf: (row: Row) => [row.updatedAt, row.id],
      };
  }
}
