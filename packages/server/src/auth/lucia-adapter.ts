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
  readonly provedAt: Date;
  /** Lucia knows one lifetime for everybody and no clock but the machine's: this is the end that counts. */
  readonly endsAt: Date;
}

interface SessionRow {
  readonly id: string;
  readonly userId: string;
  readonly expiresAt: Date;
  readonly createdAt: Date;
  readonly userAgent: string;
  readonly address: string;
  readonly provedAt: Date;
}

/** Lucia's seven methods over Prisma 7; Lucia's own adapter ends at Prisma 5. `now` decides what has expired. */
export function createLuciaAdapter(client: SqlClient, now: () => Date): Adapter {
  return {
    async getSessionAndUser(id) {
      // One statement where Prisma's include makes two: this runs for every request.
      const [row] = await client.$queryRaw<(SessionRow & { role: Role })[]>`
        SELECT s.id, s."userId", s."expiresAt", s."createdAt", s."userAgent", s.address, s."provedAt",
          u.role::text AS role
        FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE s.id = ${id}`;
      if (!row) return [null, null];
      return [toSession(row), { id: row.userId, attributes: { role: row.role } }];
    },
    async getUserSessions(userId) {
      const rows = await client.session.findMany({ where: { userId } });
      return rows.map(toSession);
    },
    async setSession({ id, userId, attributes: { endsAt, ...device } }) {
      await client.session.create({ data: { id, userId, expiresAt: endsAt, ...device } });
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
      await client.session.deleteMany({ where: { expiresAt: { lte: now() } } });
    },
  };
}

function toSession({ id, userId, expiresAt, ...device }: SessionRow): DatabaseSession {
  return { id, userId, expiresAt, attributes: { ...device, endsAt: expiresAt } };
}
