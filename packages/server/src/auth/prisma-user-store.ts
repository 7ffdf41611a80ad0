import type { ClientId, UserId } from '@pixel/contract';
import { type Account, staleVersion, type UserStore } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { orConflict } from '../sql/conflict.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { findPerson, listPeople } from './list-people.ts';

type AccountRow = Omit<Account, 'clientIds'> & { readonly clientIds: ClientId[] };

export function createPrismaUserStore(client: SqlClient): UserStore {
  const find = async (condition: Prisma.Sql): Promise<Account | null> => {
    const [row] = await client.$queryRaw<AccountRow[]>`
      SELECT u."id", u."email", u."name", u."role", u."status", u."passwordHash",
        ARRAY(SELECT m."clientId" FROM "Membership" m WHERE m."userId" = u."id" ORDER BY 1) AS "clientIds"
      FROM "User" u WHERE ${condition}`;
    return row ? { ...row, clientIds: row.role === 'admin' ? 'all' : row.clientIds } : null;
  };
  return {
    findAccount: (id: UserId) => find(Prisma.sql`u."id" = ${id}`),
    // `rememberRecent` puts a memory in front of it.
    recallAccount: (id) => find(Prisma.sql`u."id" = ${id}`),
    findAccountByEmail: (email) => find(Prisma.sql`u."email" = ${email}`),
    countUsers: () => client.user.count(),
    listUsers: (input) => listPeople(acrossClients(client, 'people'), input),
    findPerson: (id) => findPerson(acrossClients(client, 'people'), id),
    async saveUser({ id, email, name, role, passwordHash, clientIds = [] }) {
      const save = async (tx: SqlClient) => {
        await tx.user.create({ data: { id, email, name, role, passwordHash } });
        if (clientIds.length > 0) await addMemberships(tx, { userId: id, clientIds });
      };
      await orConflict(
        clientIds.length > 0 ? transact(client, save) : save(client),
        'This e-mail address has an account already.',
        { email: 'is taken' },
      );
    },
    async lockActiveAdmins() {
      // In one order, so that two changes wait for each other and never for ever.
      const rows = await client.$queryRaw<{ id: UserId }[]>`
        SELECT "id" FROM "User" WHERE "role" = 'admin' AND "status" = 'active' ORDER BY "id" FOR UPDATE`;
      return rows.map(({ id }) => id);
    },
    setAccess: (id, { role, status, clientIds, endSessions, version }) =>
      transact(client, async (tx) => {
        const { count } = await tx.user.updateMany({
          where: { id, ...(version !== undefined && { version }) },
          data: { role, status, version: { increment: 1 } },
        });
        if (count === 0 && version !== undefined) throw staleVersion('person');
        await tx.membership.deleteMany({ where: { userId: id } });
        if (clientIds.length > 0) await addMemberships(tx, { userId: id, clientIds });
        if (endSessions) await tx.session.deleteMany({ where: { userId: id } });
      }),
    async changePassword({ id, from, to, keepSession }) {
      // One statement: a password never changes without the end of the sessions that the old one opened.
      const changed = await client.$queryRaw<{ id: string }[]>`
        WITH changed AS (
          UPDATE "User" SET "passwordHash" = ${to}, "updatedAt" = now()
          WHERE "id" = ${id} AND "passwordHash" = ${from} RETURNING "id"
        ), ended AS (
          DELETE FROM "Session" s USING changed c WHERE s."userId" = c."id" AND s."id" <> ${keepSession}
        )
        SELECT "id" FROM changed`;
      return changed.length === 1;
    },
    async renameUser(id, name) {
      await client.user.updateMany({ where: { id }, data: { name } });
    },
    async setPassword(id, passwordHash) {
      await client.user.updateMany({ where: { id }, data: { passwordHash } });
    },
    async recordLogin(id, at) {
      await client.user.updateMany({ where: { id }, data: { lastLoginAt: at } });
    },
  };
}

/** A client that is gone is left out: an invitation may be older than that. */
const addMemberships = (
  tx: SqlClient,
  { userId, clientIds }: { readonly userId: UserId; readonly clientIds: readonly ClientId[] },
) =>
  tx.$executeRaw`
    INSERT INTO "Membership" ("userId", "clientId")
    SELECT ${userId}, "id" FROM "Client" WHERE "id" = ANY(${[...clientIds]}::text[])`;
