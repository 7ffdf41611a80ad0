import type { UserId } from '@pixel/contract';
import type { PasswordHasher, Sessions } from '../auth/port.ts';

const LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;

/** Sessions in memory; the token is readable so that a failing test says whose it is. */
export function createFakeSessions(now: () => Date): Sessions {
  const sessions = new Map<string, { readonly userId: UserId; readonly expiresAt: Date }>();
  let count = 0;
  return {
    async create(userId) {
      count += 1;
      const token = `session-${count}-of-${userId}`;
      const expiresAt = new Date(now().getTime() + LIFETIME_MS);
      sessions.set(token, { userId, expiresAt });
      return { token, expiresAt };
    },
    async validate(token) {
      const session = sessions.get(token);
      return session && session.expiresAt > now() ? session : null;
    },
    async revoke(token) {
      sessions.delete(token);
    },
    async revokeAll(userId) {
      for (const [token, session] of sessions)
        if (session.userId === userId) sessions.delete(token);
    },
  };
}

/** Cheap and reversible, for tests only. */
export const fakePasswords: PasswordHasher = {
  hash: async (password) => `fake:${password}`,
  verify: async (hash, password) => hash === `fake:${password}`,
};
