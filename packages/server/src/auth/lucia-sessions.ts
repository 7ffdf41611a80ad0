import { createHash, randomBytes } from 'node:crypto';
import { type Role, UserId } from '@pixel/contract';
import type { Sessions } from '@pixel/core';
import { Lucia } from 'lucia';
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
/** The end is moved forward at most this often. */
const SLIDE_MS = HOUR_MS;
/** An end this much too late is that of another role, not of a clock that was set back. */
const SHRINK_MS = 2 * HOUR_MS;
const SWEEP_MS = HOUR_MS;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * Sessions by Lucia. The token is 32 random bytes; the database holds its SHA-256 only, so a stolen copy of the table
 * opens nothing, and looking a digest up leaks nothing by its timing.
 */
export function createLuciaSessions(
  client: SqlClient,
  now: () => Date = () => new Date(),
): Sessions {
  const adapter = createLuciaAdapter(client, now);
  const lucia = new Lucia(adapter);
  const moving = new Set<string>();
  let sweptAt = 0;

  const endOf = (role: Role, createdAt: Date): Date =>
    new Date(Math.min(now().getTime() + IDLE_MS[role], createdAt.getTime() + ABSOLUTE_MS));

  /** Requests that come together write once. */
  const moveEnd = async (id: string, expiresAt: Date): Promise<void> => {
    if (moving.has(id)) return;
    moving.add(id);
    await adapter.updateSessionExpiration(id, expiresAt).finally(() => moving.delete(id));
  };
  const sweep = async (): Promise<void> => {
    if (now().getTime() - sweptAt < SWEEP_MS) return;
    sweptAt = now().getTime();
    await lucia.deleteExpiredSessions();
  };

  const validate: Sessions['validate'] = async (token) => {
    if (!TOKEN.test(token)) return null;
    const [stored, owner] = await adapter.getSessionAndUser(idOf(token));
    if (!stored || !owner) return null;
    if (stored.expiresAt <= now()) {
      await lucia.invalidateSession(stored.id);
      return null;
    }
    const userId = UserId.parse(owner.id);
    const { createdAt, provedAt } = stored.attributes;
    const expiresAt = endOf(owner.attributes.role, createdAt);
    const aheadMs = expiresAt.getTime() - stored.expiresAt.getTime();
    if (aheadMs < SLIDE_MS && aheadMs > -SHRINK_MS)
      return { userId, expiresAt: stored.expiresAt, provedAt };
    await moveEnd(stored.id, expiresAt);
    return { userId, expiresAt, provedAt };
  };

  return {
    async create(userId, { userAgent, address }) {
      await sweep();
      const owner = { where: { id: userId }, select: { role: true } };
      const { role } = await client.user.findUniqueOrThrow(owner);
      const token = randomBytes(32).toString('base64url');
      const createdAt = now();
      const endsAt = endOf(role, createdAt);
      const device = { userAgent, address, createdAt, provedAt: createdAt, endsAt };
      await lucia.createSession(userId, device, { sessionId: idOf(token) });
      return { token, expiresAt: endsAt };
    },
    validate,
    // `rememberRecent` puts a memory in front of it.
    recall: validate,
    async revoke(token) {
      if (TOKEN.test(token)) await lucia.invalidateSession(idOf(token));
    },
    async list(userId) {
      const rows = await client.session.findMany({
        where: { userId, expiresAt: { gt: now() } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        select: { id: true, userAgent: true, address: true, createdAt: true, expiresAt: true },
      });
      return rows.map(({ createdAt, expiresAt, ...row }) => ({
        ...row,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      }));
    },
    async revokeById(userId, id) {
      const { count } = await client.session.deleteMany({ where: { id, userId } });
      return count === 1;
    },
    async revokeOthers(userId, keep) {
      await client.session.deleteMany({ where: { userId, id: { not: keep } } });
    },
    async revokeAll(userId) {
      await lucia.invalidateUserSessions(userId);
    },
  };
}

const idOf = (token: string) => createHash('sha256').update(token).digest('hex');
