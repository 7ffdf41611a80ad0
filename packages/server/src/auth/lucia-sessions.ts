import { createHash, randomBytes } from 'node:crypto';
import { type Role, UserId } from '@pixel/contract';
import type { Sessions } from '@pixel/core';
import { Lucia, TimeSpan } from 'lucia';
import type { SqlClient } from '../sql/client.ts';
import { createLuciaAdapter } from './lucia-adapter.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** A session ends after this long without use, and after thirty days whatever its use. */
const IDLE_MS: Readonly<Record<Role, number>> = {
  admin: 12 * HOUR_MS,
  client: 10 * DAY_MS,
  user: 10 * DAY_MS,
};
const ABSOLUTE_MS = 30 * DAY_MS;
/** The end is moved at most this often. */
const SLIDE_MS = HOUR_MS;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * Sessions by Lucia. The token is 32 random bytes; the database holds its SHA-256 only, so a stolen copy of the table
 * opens nothing, and looking a digest up leaks nothing by its timing.
 */
export function createLuciaSessions(client: SqlClient): Sessions {
  const adapter = createLuciaAdapter(client);
  const lucia = new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(ABSOLUTE_MS / DAY_MS, 'd'),
    getSessionAttributes: ({ createdAt }) => ({ createdAt }),
    getUserAttributes: ({ role }) => ({ role }),
  });
  return {
    async create(userId, { userAgent, address }) {
      const token = randomBytes(32).toString('base64url');
      const id = idOf(token);
      const createdAt = new Date();
      await lucia.createSession(userId, { userAgent, address, createdAt }, { sessionId: id });
      const account = await client.user.findUniqueOrThrow({ where: { id: userId } });
      const expiresAt = endOf(account.role, createdAt);
      await adapter.updateSessionExpiration(id, expiresAt);
      return { token, expiresAt };
    },
    async validate(token) {
      if (!TOKEN.test(token)) return null;
      const [stored, owner] = await adapter.getSessionAndUser(idOf(token));
      if (!stored || !owner) return null;
      if (stored.expiresAt.getTime() <= Date.now()) {
        await lucia.invalidateSession(stored.id);
        return null;
      }
      const expiresAt = endOf(owner.attributes.role, stored.attributes.createdAt);
      if (expiresAt.getTime() - stored.expiresAt.getTime() >= SLIDE_MS)
        await adapter.updateSessionExpiration(stored.id, expiresAt);
      return { userId: UserId.parse(owner.id), expiresAt };
    },
    async revoke(token) {
      if (TOKEN.test(token)) await lucia.invalidateSession(idOf(token));
    },
    async revokeAll(userId) {
      await lucia.invalidateUserSessions(userId);
    },
  };
}

const idOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** The end that a session used now gets. */
function endOf(role: Role, createdAt: Date): Date {
  return new Date(Math.min(Date.now() + IDLE_MS[role], createdAt.getTime() + ABSOLUTE_MS));
}
