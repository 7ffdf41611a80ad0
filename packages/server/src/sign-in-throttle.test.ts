import { newId, signIn } from '@pixel/core';
import { createRandomBytes, type TestCtx, testCtx } from '@pixel/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAesVault } from './auth/aes-vault.ts';
import { createLuciaSessions } from './auth/lucia-sessions.ts';
import type { Database } from './database/database.ts';
import { openServer } from './database/open-server.ts';
import { createDatabaseLimiter } from './limit/database-limiter.ts';
import { createStores } from './prisma-stores.ts';
import { createServerDatabase, serverUrl } from './testing/databases.ts';
import { silentLog } from './testing/silent-log.ts';

const EMAIL = 'ada@pixel.test';
const PASSWORD = 'correct horse battery';
const KEY = 'a key of at least thirty-two characters';

// A PGlite serves one process: there is nobody to share with.
describe.runIf(serverUrl)('#20 two processes on one PostgreSQL', () => {
  let created: Awaited<ReturnType<typeof createServerDatabase>>;
  let databases: Database[];
  let processes: TestCtx[];
  let evaluated = 0;

  /** A process of its own as far as signing in goes: pool, stores, sessions, counts and keys. */
  const processOn = ({ prisma, raw }: Database): TestCtx => {
    const base = testCtx({ stores: createStores(prisma, { answers: raw, written: raw }) });
    return {
      ...base,
      sessions: createLuciaSessions(prisma),
      throttle: createDatabaseLimiter(prisma),
      vault: createAesVault(KEY),
      now: () => new Date(),
      passwords: {
        ...base.passwords,
        verify(hash, password) {
          evaluated += 1;
          return base.passwords.verify(hash, password);
        },
      },
    };
  };

  beforeAll(async () => {
    created = await createServerDatabase(serverUrl ?? '');
    const open = () => openServer({ databaseUrl: created.url, log: silentLog });
    const first = await open();
    databases = [first, await open()];
    const randomBytes = createRandomBytes();
    processes = databases.map((database) => ({
      ...processOn(database),
      newId: (kind) => newId(kind, new Date(), randomBytes),
    }));
    const id = newId('user', new Date(), randomBytes);
    const passwordHash = await testCtx().passwords.hash(PASSWORD);
    const user = { id, email: EMAIL, name: 'Ada', role: 'user' as const, passwordHash };
    await createStores(first.prisma).users.saveUser(user);
  }, 120_000);
  afterAll(async () => {
    for (const database of databases) await database.close();
    await created.drop();
  });

  const login = (at: number, input: { readonly password: string; readonly device?: string }) => {
    const ctx = processes[at % processes.length];
    if (!ctx) throw new Error('There is no process.');
    const request = { ...ctx.request, address: `198.51.${at}.7` };
    return signIn({ ...ctx, request }, { email: EMAIL, ...input });
  };

  it('look at ten passwords of an account together, and let its own device in', async () => {
    const { device } = await login(0, { password: PASSWORD });
    const tries = Array.from({ length: 100 }, (_, at) =>
      login(at, { password: 'wrong' }).then(String, ({ code }) => String(code)),
    );
    const codes = await Promise.all(tries);
    expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(9);
    expect(codes.filter((code) => code === 'over-quota')).toHaveLength(91);
    expect(evaluated).toBe(10);
    await expect(login(1, { password: PASSWORD })).rejects.toMatchObject({
      ...{ code: 'over-quota', retryAfterSeconds: expect.any(Number) },
    });
    const { user } = await login(1, { password: PASSWORD, device: device.value });
    expect(user.email).toBe(EMAIL);
  });
});
