import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { databases } from '../testing/databases.ts';
import type { Database } from './database.ts';

describe.each(databases)('a database on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  afterAll(() => database.close());

  test('has the schema and no rows', async () => {
    expect(await acrossClients(database.prisma, 'test').bot.count()).toBe(0);
  });

  test('answers with the rows of every statement', async () => {
    const { rows } = await database.executeSql('SELECT 1 AS one; SELECT 2 AS two');
    expect(rows).toEqual([{ one: 1 }, { two: 2 }]);
  });

  test('goes on after a transaction in one text that fails half way', async () => {
    const failing = `BEGIN; INSERT INTO "Setting" VALUES ('k', '1', now()); SELECT 1/0; COMMIT`;
    await expect(database.executeSql(failing)).rejects.toThrow('division by zero');
    expect(await database.prisma.setting.count()).toBe(0);
  });

  test('undoes a Prisma transaction that fails, and the part of one that fails inside', async () => {
    const create = (key: string) => ({ data: { key, value: 1 } });
    const failing = database.prisma.$transaction(async (tx) => {
      await tx.setting.create(create('outer'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');

    await database.prisma.$transaction(async (tx) => {
      await tx.setting.create(create('kept'));
      const inner = tx.$transaction(async (nested) => {
        await nested.setting.create(create('inner'));
        await nested.setting.create(create('kept'));
      });
      await expect(inner).rejects.toThrow('Unique constraint');
    });
    const rows = await database.prisma.setting.findMany({ select: { key: true } });
    expect(rows).toEqual([{ key: 'kept' }]);
  });

  test('says so when a commit fails', async () => {
    await database.executeSql(
      `CREATE TABLE parent (n int PRIMARY KEY);
       CREATE TABLE child (n int REFERENCES parent DEFERRABLE INITIALLY DEFERRED)`,
    );
    const orphan = database.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO child VALUES (1)`;
    });
    await expect(orphan).rejects.toThrow(/foreign ?key/i);
  });
});
