import type { Role } from '@pixel/contract';
import type { Adapter, DatabaseSession } from 'lucia';
import type { SqlClient } from '../sql/client.ts';

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: { readonly role: Role };
  }
}

interface SessionAttributes {
  readonly userAgent: string;
  readonly address: string;
  readonly createdAt: Date;
}

/** Lucia's seven methods over Prisma 7; Lucia's own adapter ends at Prisma 5. */
export function createLuciaAdapter(client: SqlClient): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await client.session.findUnique({ where: { id }, include: { user: true } });
      if (!row) return [null, null];
      return [toSession(row), { id: row.userId, attributes: { role: row.user.role } }];
    },
    async getUserSessions(userId) {
      const rows = await client.session.findMany({ where: { userId } });
      return rows.map(toSession);
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await client.session.create({ data: { id, userId, expiresAt, ...attributes } });
    },
    async updateSessionExpiration(id, expiresAt) {
      await client.session.updateMany({ where: { id }, data: { expiresAt } });
    },
    async deleteSession(id) {
      await client.session.deleteMany({ where: { id } });
    },
    async deleteUserSessions(userId) {
      await client.session.deleteMany({ where: { userId } });
    },
    async deleteExpiredSessions() {
      await client.session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
    },
  };
}

function toSession(
  row: SessionAttributes & Pick<DatabaseSession, 'id' | 'userId' | 'expiresAt'>,
): DatabaseSession {
  const { id, userId, expiresAt, userAgent, address, createdAt } = row;
  return { id, userId, expiresAt, attributes: { userAgent, address, createdAt } };
}
