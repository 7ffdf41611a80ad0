import type { ListUsers, Person, PersonPage, UserId } from '@pixel/contract';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf, containing } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { pageOrder } from '../sql/page-order.ts';

type Row = Omit<Person, 'createdAt' | 'lastLoginAt'> & {
  readonly createdAt: Date;
  readonly lastLoginAt: Date | null;
};

/** Names the clients in `ids` that are not deleted, as JSON. */
export const namedClients = (ids: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', k."id", 'name', k."name")
    ORDER BY k."name" COLLATE "C", k."id"), '[]')
  FROM "Client" k WHERE k."deletedAt" IS NULL AND k."id" IN (${ids}))`;

const COLUMNS = Prisma.sql`u."id", u."email", u."name", u."role"::text AS "role", u."status"::text AS "status",
  u."version", u."createdAt", u."lastLoginAt",
  ${namedClients(Prisma.sql`SELECT m."clientId" FROM "Membership" m WHERE m."userId" = u."id"`)} AS "clients"`;

/** People by search, role and status, newest first. */
export async function listPeople(client: SqlClient, input: ListUsers): Promise<PersonPage> {
  const { key, order, after } = pageOrder('newest', Prisma.sql`u`);
  const last = decodeCursor<readonly string[]>(input.cursor, key);
  const matching = matchingPeople(input);
  const [[counted], rows] = await Promise.all([
    client.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM "User" u WHERE ${matching}`,
    client.$queryRaw<Row[]>`
      SELECT ${COLUMNS} FROM "User" u WHERE ${allOf(matching, last && after(last))}
      ORDER BY ${order} LIMIT ${input.limit + 1}`,
  ]);
  const page = { limit: input.limit, total: counted?.total ?? 0 };
  return pageOf(rows, page, { toItem: toPerson, keyOf: ({ id }) => [id] });
}

/** One of them. */
export async function findPerson(client: SqlClient, id: UserId): Promise<Person | null> {
  const [row] = await client.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM "User" u WHERE u."id" = ${id}`;
  return row ? toPerson(row) : null;
}

function matchingPeople({ role, status, search }: ListUsers): Prisma.Sql {
  const pattern = search === undefined ? undefined : containing(search);
  return allOf(
    Prisma.sql`TRUE`,
    role !== undefined && Prisma.sql`u."role" = ${role}::"Role"`,
    status !== undefined && Prisma.sql`u."status" = ${status}::"UserStatus"`,
    pattern !== undefined && Prisma.sql`(u."name" ILIKE ${pattern} OR u."email" ILIKE ${pattern})`,
  );
}

const toPerson = (row: Row): Person => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  lastLoginAt: row.lastLoginAt?.toISOString() ?? null,
});
