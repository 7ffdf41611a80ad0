import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../testing/databases.ts';
import type { Database } from './open-database.ts';

describe.each(databases)('a database on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  afterAll(() => database.close());

  test('has the schema and no rows', async () => {
    expect(await database.prisma.bot.count()).toBe(0);
  });

  test('answers with the rows of every statement', async () => {
    const { rows } = await database.executeSql('SELECT 1 AS one; SELECT 2 AS two');
    expect(rows).toEqual([{ one: 1 }, { two: 2 }]);
  });
});
