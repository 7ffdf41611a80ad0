import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type EmbeddedSession, openThread } from './open-thread.ts';
import { loadSnapshot } from './snapshot.ts';
import { keepUp } from './upkeep.ts';

let session: EmbeddedSession;
beforeAll(async () => {
  session = await openThread({ snapshot: await loadSnapshot() });
}, 120_000);
afterAll(() => session.close());

const numberOf = async (query: string): Promise<number> => {
  const { rows } = await session.executeSql(query);
  return z.object({ n: z.number() }).parse(rows[0]).n;
};
const deadRows = (): Promise<number> =>
  numberOf(`SELECT n_dead_tup::int AS n FROM pg_stat_user_tables WHERE relname = 'Setting'`);
const replay = (): Promise<number> =>
  numberOf('SELECT (redo_lsn - $$0/0$$::pg_lsn)::float8 AS n FROM pg_control_checkpoint()');

test('old rows are cleared away, one table a round', async () => {
  await session.executeSql(`INSERT INTO "Setting" SELECT i::text, '1', now() FROM generate_series(1, 500) i;
    UPDATE "Setting" SET value = '2'; SELECT pg_stat_force_next_flush()`);
  expect(await deadRows()).toBeGreaterThan(400);
  await keepUp(session, 0);
  await session.executeSql('SELECT pg_stat_force_next_flush()');
  expect(await deadRows()).toBe(0);
});

test('a checkpoint is made when much was written, or when it is long ago', async () => {
  const before = await replay();
  await session.executeSql(`UPDATE "Setting" SET value = '3'`);
  expect(await keepUp(session, 1_000)).toBe(false);
  expect(await replay()).toBe(before);

  expect(await keepUp(session, 301_000)).toBe(true);
  expect(await replay()).toBeGreaterThan(before);

  await session.executeSql(`ALTER TABLE "Setting" ALTER value SET STORAGE EXTERNAL;
    INSERT INTO "Setting" SELECT 'k' || i, to_jsonb(repeat('x', 1000000)), now()
    FROM generate_series(1, 52) i`);
  expect(await keepUp(session, 0)).toBe(true);
});
