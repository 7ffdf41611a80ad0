import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connections, type TestConnection } from '../testing/connections.ts';
import { createServerDatabase, serverUrl } from '../testing/databases.ts';
import { silentLog } from '../testing/silent-log.ts';
import { connectServer } from './connect-server.ts';
import { diffSchema } from './diff-schema.ts';
import { migrate } from './migrate.ts';
import { type Migration, readMigrations } from './migration-files.ts';

const log = silentLog;
const names = readMigrations().map(({ name }) => name);
const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});
const first = migration('20300101000000_first', 'CREATE TABLE a (n int);');

describe.each(connections)('migrations on $name', ({ open }) => {
  let session: Awaited<ReturnType<TestConnection['open']>>;
  beforeEach(async () => {
    session = await open();
  }, 120_000);
  afterEach(() => session.close());

  const tables = async (): Promise<unknown[]> => {
    const { rows } = await session.connection.executeSql(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename !~ '^_' ORDER BY 1`,
    );
    return rows;
  };

  test('are applied once, and the second time nothing happens', async () => {
    expect(await migrate(session.connection, { log })).toEqual(names);
    const history = `SELECT * FROM _prisma_migrations ORDER BY started_at`;
    const before = await session.connection.executeSql(history);
    expect(await migrate(session.connection, { log })).toEqual([]);
    const after = await session.connection.executeSql(history);
    expect(after.rows).toEqual(before.rows);
    expect(after.rows).toHaveLength(names.length);
  });

  test('are all undone when one fails, with its reason, and applied when it is mended', async () => {
    const broken = migration('20300102000000_second', 'CREATE TABLE b (n int); SELECT 1/0;');
    const attempt = migrate(session.connection, { log, migrations: [first, broken] });
    await expect(attempt).rejects.toThrow(/20300102000000_second.*division by zero/);
    expect(await tables()).toEqual([]);

    const mended = migration('20300102000000_second', 'CREATE TABLE b (n int);');
    await migrate(session.connection, { log, migrations: [first, mended] });
    expect(await tables()).toEqual([{ tablename: 'a' }, { tablename: 'b' }]);
  });

  test('may hold functions with semicolons in their bodies', async () => {
    const sql = `CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 7; END $$;`;
    await migrate(session.connection, { log, migrations: [migration('20300101000000_f', sql)] });
    expect((await session.connection.executeSql('SELECT f() AS n')).rows).toEqual([{ n: 7 }]);
  });

  test('are refused when one was changed after it ran', async () => {
    await migrate(session.connection, { log, migrations: [first] });
    const changed = migration(first.name, 'CREATE TABLE other (n int);');
    await expect(migrate(session.connection, { log, migrations: [changed] })).rejects.toThrow(
      /20300101000000_first was changed after it ran/,
    );
  });

  test('of a newer version are left alone, and said', async () => {
    await migrate(session.connection, { log, migrations: [first] });
    const warnings: object[] = [];
    const listening = { ...log, warn: (fields: object) => void warnings.push(fields) };
    expect(await migrate(session.connection, { log: listening, migrations: [] })).toEqual([]);
    expect(warnings).toEqual([{ migrations: [first.name] }]);
  });
});

test('the migrations lead to the schema', async () => {
  expect(await diffSchema()).toBeNull();
}, 120_000);

test.skipIf(serverUrl === undefined)('processes that start together migrate once', async () => {
  const created = await createServerDatabase(serverUrl ?? '');
  const sessions = await Promise.all([1, 2, 3].map(() => connectServer(created.url)));
  const applied = await Promise.all(sessions.map(({ connection }) => migrate(connection, { log })));
  expect(applied.flat()).toEqual(names);
  await Promise.all(sessions.map((session) => session.close()));
  await created.drop();
});
