import type { ClientId, UserId } from '@pixel/contract';
import type { Account, UserStore } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { orConflict } from '../sql/conflict.ts';

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
    findAccountByEmail: (email) => find(Prisma.sql`u."email" = ${email}`),
    countUsers: () => client.user.count(),
    async saveUser({ id, email, name, role, passwordHash }) {
      await orConflict(
        client.user.create({ data: { id, email, name, role, passwordHash } }),
        'This e-mail address has an account already.',
        { email: 'is taken' },
      );
    },
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
