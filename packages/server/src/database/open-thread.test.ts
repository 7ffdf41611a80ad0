import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overSession } from './open-embedded.ts';
import { type EmbeddedSession, openThread } from './open-thread.ts';
import { loadSnapshot } from './snapshot.ts';

const nothing = { closing: async () => {}, closed: () => {} };
let session: EmbeddedSession;
beforeAll(async () => {
  session = await openThread({ snapshot: await loadSnapshot() });
}, 120_000);
afterAll(() => session.close());

test('a long statement does not hold up this thread', async () => {
  let isDone = false;
  const statement = session.executeSql('SELECT pg_sleep(0.3)').finally(() => {
    isDone = true;
  });
  let turns = 0;
  for (; !isDone; turns += 1) await nextTurn();
  await statement;
  expect(turns).toBeGreaterThan(100);
});

test('values keep their type on the way', async () => {
  const text =
    'SELECT $1::int AS i, $2::text AS t, $3::bytea AS b, 9007199254740993 AS big, NULL AS n';
  const { rows } = await session.executeSql(text, [7, 'ü', new Uint8Array([1, 255])]);
  expect(rows).toEqual([
    { i: 7, t: 'ü', b: new Uint8Array([1, 255]), big: 9007199254740993n, n: null },
  ]);
});

test('errors keep what callers look for', async () => {
  await expect(session.executeSql('SELECT 1/0')).rejects.toMatchObject({ code: '22012' });
  const { prisma } = overSession(session, nothing);
  const twice = { data: { key: 'twice', value: 1 } };
  await prisma.setting.create(twice);
  await expect(prisma.setting.create(twice)).rejects.toMatchObject({ code: 'P2002' });
});

test('a transaction is kept or undone as a whole', async () => {
  const { prisma } = overSession(session, nothing);
  const failing = prisma.$transaction(async (tx) => {
    await tx.setting.create({ data: { key: 'undone', value: 1 } });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await prisma.$transaction((tx) => tx.setting.create({ data: { key: 'kept', value: 1 } }));
  const keys = await prisma.setting.findMany({ where: { key: { in: ['kept', 'undone'] } } });
  expect(keys.map(({ key }) => key)).toEqual(['kept']);
});

test('a thread that has ended says so', async () => {
  const other = await openThread({ snapshot: await loadSnapshot() });
  const late = other.executeSql('SELECT pg_sleep(0.2)');
  await other.close();
  await late;
  await expect(other.executeSql('SELECT 1')).rejects.toThrow('The embedded database has stopped.');
});

test('an opening that fails gives its reason', async () => {
  const broken = openThread({ snapshot: new Blob(['no tar']) });
  await expect(broken).rejects.toThrow();
});
