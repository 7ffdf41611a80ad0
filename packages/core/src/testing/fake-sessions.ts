import type { PasswordHasher, Sessions } from '../auth/port.ts';
import { hex } from '../hex.ts';
import { sha256 } from './randomness.ts';
import type { Tables } from './tables.ts';

const LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;
const idOf = (token: string) => hex(sha256(token));

/** Sessions in memory; the token is readable so that a failing test says whose it is. */
export function createFakeSessions({ sessions }: Tables, now: () => Date): Sessions {
  let count = 0;
  const validate: Sessions['validate'] = async (token) => {
    const session = sessions.get(idOf(token));
    if (!session || session.expiresAt <= now()) return null;
    const { userId, expiresAt, provedAt } = session;
    return { userId, expiresAt, provedAt };
  };
  return {
    async create(userId, { userAgent, address }) {
      count += 1;
      const token = `session-${count}-of-${userId}`;
      const createdAt = now();
      const expiresAt = new Date(createdAt.getTime() + LIFETIME_MS);
      const device = { userAgent, address };
      sessions.set(idOf(token), { userId, ...device, createdAt, expiresAt, provedAt: createdAt });
      return { token, expiresAt };
    },
    validate,
    recall: validate,
    async revoke(token) {
      sessions.delete(idOf(token));
    },
    async revokeAll(userId) {
      for (const [id, session] of sessions) if (session.userId === userId) sessions.delete(id);
    },
    async list(userId) {
      return [...sessions]
        .filter(([, session]) => session.userId === userId && session.expiresAt > now())
        .reverse()
        .map(([id, { userAgent, address, createdAt, expiresAt }]) => ({
          ...{ id, userAgent, address },
          ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
        }));
    },
    async revokeById(userId, id) {
      return sessions.get(id)?.userId === userId && sessions.delete(id);
    },
    async revokeOthers(userId, keep) {
      for (const [id, session] of sessions)
        if (session.userId === userId && id !== keep) sessions.delete(id);
    },
  };
}

/** Cheap and reversible, for tests only. */
export const fakePasswords: PasswordHasher = {
  hash: async (password) => `fake:${password}`,
  verify: async (hash, password) => hash === `fake:${password}`,
};
