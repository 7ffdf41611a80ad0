import { createHash } from 'node:crypto';
import type { Role, UserId } from '@pixel/contract';
import { newId } from '@pixel/core';
import { createRandomBytes } from '@pixel/core/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { databases } from '../testing/databases.ts';
import { createLuciaSessions } from './lucia-sessions.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const DEVICE = { userAgent: 'Firefox', address: '203.0.113.7' };

describe.each(databases)('on $name', ({ open }) => {
  let database: Database;
  let time: number;
  let sessions: ReturnType<typeof createLuciaSessions>;
  const random = createRandomBytes();

  beforeAll(async () => {
    database = await open();
  }, 120_000);
  afterAll(() => database.close());
  beforeEach(() => {
    time = Date.parse('2026-11-23T09:00:00.000Z');
    sessions = createLuciaSessions(database.prisma, () => new Date(time));
  });

  const addUser = async (role: Role = 'user'): Promise<UserId> => {
    const id = newId('user', new Date(time), random);
    const data = { id, role, email: `${id}@example.com`, name: 'Ada', passwordHash: 'x' };
    await database.prisma.user.create({ data });
    return id;
  };
  const signIn = async (role?: Role) => {
    const userId = await addUser(role);
    return { userId, ...(await sessions.create(userId, DEVICE)) };
  };
  const storedEnd = async (userId: UserId) =>
    (await database.prisma.session.findFirst({ where: { userId } }))?.expiresAt.getTime();

  test('#13 a token of 256 random bits opens its session and the table holds its digest only', async () => {
    const { userId, token } = await signIn();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await sessions.validate(token)).toMatchObject({ userId });
    const rows = await database.prisma.session.findMany({ where: { userId } });
    expect(rows.map(({ id }) => id)).toEqual([createHash('sha256').update(token).digest('hex')]);
    expect(rows[0]).toMatchObject({ ...DEVICE, createdAt: new Date(time) });
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('#13 no token is given twice', async () => {
    const userId = await addUser();
    const tokens = new Set<string>();
    for (let logins = 0; logins < 200; logins += 1)
      tokens.add((await sessions.create(userId, DEVICE)).token);
    expect(tokens.size).toBe(200);
  });

  test('#13 a token with any character changed is refused', async () => {
    const { token } = await signIn();
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(await sessions.validate(token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
    expect(await sessions.validate(token)).not.toBeNull();
  });

  test('#13 neither the stored digest nor anything malformed is a token', async () => {
    const { token, userId } = await signIn();
    const [row] = await database.prisma.session.findMany({ where: { userId } });
    const odd = [
      '',
      ' ',
      row?.id ?? '',
      `${token}=`,
      ` ${token}`,
      `${token}\n`,
      "' OR 1=1 --",
      '\0',
    ];
    for (const text of odd) {
      expect(await sessions.validate(text)).toBeNull();
      await sessions.revoke(text);
    }
    expect(await sessions.validate(token)).not.toBeNull();
  });

  test('#14 every sign-in is a session of its own that ends alone', async () => {
    const { userId, token } = await signIn();
    const second = await sessions.create(userId, DEVICE);
    expect(second.token).not.toBe(token);
    await sessions.revoke(token);
    await sessions.revoke(token);
    expect(await sessions.validate(token)).toBeNull();
    expect(await sessions.validate(second.token)).not.toBeNull();
  });

  test('#14 revoking all ends every session of the user and no other', async () => {
    const { userId, token } = await signIn();
    const second = await sessions.create(userId, DEVICE);
    const other = await signIn();
    await sessions.revokeAll(userId);
    expect(await sessions.validate(token)).toBeNull();
    expect(await sessions.validate(second.token)).toBeNull();
    expect(await sessions.validate(other.token)).not.toBeNull();
  });

  test.each([
    ['user', 10 * DAY],
    ['client', 10 * DAY],
    ['admin', 12 * HOUR],
  ] as const)(
    '#15 a session of a %s ends to the second after its idle time',
    async (role, idle) => {
      const [used, unused] = [await signIn(role), await signIn(role)];
      expect(used.expiresAt.getTime()).toBe(time + idle);
      const startedAt = time;
      time = startedAt + idle - SECOND;
      expect(await sessions.validate(used.token)).not.toBeNull();
      time = startedAt + idle + SECOND;
      expect(await sessions.validate(unused.token)).toBeNull();
      expect(await storedEnd(unused.userId)).toBeUndefined();
      expect(await sessions.validate(used.token)).not.toBeNull();
    },
  );

  test('#15 use carries a session on, but not past thirty days', async () => {
    const { userId, token } = await signIn('admin');
    const startedAt = time;
    for (; time < startedAt + 30 * DAY; time += 11 * HOUR)
      expect(await sessions.validate(token)).toMatchObject({ userId });
    expect(await storedEnd(userId)).toBe(startedAt + 30 * DAY);
    time = startedAt + 30 * DAY - SECOND;
    expect(await sessions.validate(token)).not.toBeNull();
    time = startedAt + 30 * DAY + SECOND;
    expect(await sessions.validate(token)).toBeNull();
  });

  test('#15 a thousand requests within an hour move the end once', async () => {
    const { userId, token } = await signIn();
    const ends = new Set<number | undefined>();
    for (let requests = 0; requests < 1000; requests += 1) {
      time += 3 * SECOND;
      const session = await sessions.validate(token);
      ends.add(session?.expiresAt.getTime());
    }
    expect(ends.size).toBe(1);
    time += 11 * 60 * SECOND;
    await Promise.all(Array.from({ length: 50 }, () => sessions.validate(token)));
    expect(await storedEnd(userId)).toBe(time + 10 * DAY);
  });

  test('#15 a clock that is set back by an hour changes nothing', async () => {
    const { userId, token } = await signIn();
    const end = await storedEnd(userId);
    time -= HOUR;
    expect(await sessions.validate(token)).toMatchObject({ expiresAt: new Date(end ?? 0) });
    expect(await storedEnd(userId)).toBe(end);
  });

  test('#15 who becomes an admin has an admin’s idle time from the next request on', async () => {
    const { userId, token } = await signIn('user');
    await database.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
    await sessions.validate(token);
    expect(await storedEnd(userId)).toBe(time + 12 * HOUR);
  });

  test('expired sessions are swept when somebody signs in later', async () => {
    const { userId } = await signIn();
    time += 11 * DAY;
    await signIn();
    expect(await storedEnd(userId)).toBeUndefined();
  });

  test('sessions go with their user', async () => {
    const { userId, token } = await signIn();
    await database.prisma.user.delete({ where: { id: userId } });
    expect(await sessions.validate(token)).toBeNull();
  });
});
