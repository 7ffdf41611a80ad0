import type { JobQueue } from '@pixel/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Prisma } from '../generated/prisma/client.ts';
import { createStores, storesIn } from '../prisma-stores.ts';
import { databases, serverUrl } from '../testing/databases.ts';
import type { Database } from './database.ts';
import { createTransaction } from './transaction.ts';

const noJobs: JobQueue = { enqueue: async () => {} };

describe.each(databases)('a transaction on $name', ({ name, open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  beforeEach(() => database.prisma.setting.deleteMany());
  afterAll(() => database.close());

  const keys = async (): Promise<string[]> =>
    (await database.prisma.setting.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key);

  test('keeps everything or nothing', async () => {
    const transaction = createTransaction(database, storesIn, () => noJobs);
    await transaction(({ stores }) => stores.settings.saveSetting('a', '1'));
    const failing = transaction(async ({ stores }) => {
      await stores.settings.saveSetting('b', '1');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await keys()).toEqual(['a']);
  });

  test('runs again after a conflict, at most three times, and nothing of a lost try stays', async () => {
    const transaction = createTransaction(database, storesIn, () => noJobs);
    let tries = 0;
    const attempt = (failures: number) =>
      transaction(async ({ stores }) => {
        tries++;
        await stores.settings.saveSetting(`try ${tries}`, '1');
        if (tries <= failures) throw Object.assign(new Error('conflict'), { code: 'P2034' });
        return tries;
      });
    expect(await attempt(3)).toBe(4);
    expect(await keys()).toEqual(['try 4']);

    tries = 0;
    await expect(attempt(4)).rejects.toThrow('conflict');
    expect(tries).toBe(4);
  });

  test('causes effects after the commit only', async () => {
    const seen: string[][] = [];
    const running: Promise<void>[] = [];
    const look = async (): Promise<void> => void seen.push(await keys());
    const transaction = createTransaction(database, storesIn, (_tx, onCommit) => ({
      enqueue: async () => onCommit(() => running.push(look())),
    }));
    const job = { name: 'send-mail', mailId: 'mal_1' } as const;
    await transaction(async ({ stores, jobs }) => {
      await jobs.enqueue(job);
      await stores.settings.saveSetting('a', '1');
    });
    const failing = transaction(async ({ jobs }) => {
      await jobs.enqueue(job);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await Promise.all(running);
    expect(seen).toEqual([['a']]);
  });

  // One session cannot wait for itself.
  test.skipIf(name === 'PGlite' || serverUrl === undefined)('survives a deadlock', async () => {
    await database.prisma.setting.createMany({
      data: ['a', 'b'].map((key) => ({ key, value: 0 })),
    });
    let waiting = 0;
    const both = Promise.withResolvers<void>();
    const bump = (tx: Prisma.TransactionClient, key: string) =>
      tx.$executeRaw`UPDATE "Setting" SET value = to_jsonb(value::int + 1) WHERE key = ${key}`;
    let inside: Prisma.TransactionClient[] = [];
    const transaction = createTransaction(
      database,
      (tx) => {
        inside = [...inside, tx];
        return createStores(tx);
      },
      () => noJobs,
    );
    const move = (first: string, second: string) =>
      transaction(async () => {
        const tx = inside.at(-1);
        if (tx === undefined) return;
        await bump(tx, first);
        if (++waiting === 2) both.resolve();
        await both.promise;
        await bump(tx, second);
      });
    await Promise.all([move('a', 'b'), move('b', 'a')]);
    const rows = await database.prisma.setting.findMany();
    expect(rows.map(({ value }) => value)).toEqual([2, 2]);
  });
});
