import { rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silentLog } from '../testing/silent-log.ts';
import { startProgram } from '../testing/start-program.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { DataLockError } from './data-lock.ts';
import { openDatabase } from './open-database.ts';
import { DamagedDatabaseError } from './open-folder.ts';
import { openPGlite } from './open-pglite.ts';

const open = (dataDir: string) => openDatabase({ dataDir, log: silentLog });
const setting = (key: string) => ({ data: { key, value: 1 } });

test('an empty folder becomes a database that keeps its rows', async () => {
  const folder = await temporaryFolder();
  const first = await open(folder);
  await first.prisma.setting.create(setting('kept'));
  await expect(open(folder)).rejects.toThrow(DataLockError);
  await first.close();

  const second = await open(folder);
  expect(await second.prisma.setting.count()).toBe(1);
  await second.close();
}, 120_000);

test('no acknowledged row is lost when the process is killed', async () => {
  const folder = await temporaryFolder();
  await (await open(folder)).close();
  const acknowledged: string[] = [];
  for (const round of ['a', 'b']) {
    const writer = startProgram(
      `
      const { openDatabase } = await import('../database/open-database.ts');
      const log = { info() {}, warn() {}, error() {} };
      const { prisma } = await openDatabase({ dataDir: process.argv[1], log });
      for (let i = 0; ; i++) {
        const key = process.argv[2] + i;
        await prisma.setting.create({ data: { key, value: i } });
        console.log(key);
      }
      `,
      folder,
      round,
    );
    await writer.waitForLine((line) => line === `${round}40`);
    writer.kill('SIGKILL');
    await writer.ended;
    acknowledged.push(...writer.lines);
  }

  const database = await open(folder);
  const rows = await database.prisma.setting.findMany({ select: { key: true } });
  const found = new Set(rows.map(({ key }) => key));
  expect(acknowledged.length).toBeGreaterThan(80);
  expect(acknowledged.filter((key) => !found.has(key))).toEqual([]);
  await database.close();
}, 120_000);

test('a commit reaches the disk', async () => {
  const folder = join(await temporaryFolder(), 'postgres');
  const pglite = await openPGlite({ folder });
  const { stream_ops } = asFiles(pglite.Module);
  const { fsync } = stream_ops;
  let flushes = 0;
  stream_ops.fsync = (stream) => {
    flushes++;
    return fsync(stream);
  };
  await pglite.exec('CREATE TABLE t (n int)');
  expect(flushes).toBeGreaterThan(0);
  await pglite.close();
}, 120_000);

test('a damaged database is refused with the reason, and left as it is', async () => {
  const folder = await temporaryFolder();
  await (await open(folder)).close();
  await truncate(join(folder, 'postgres/global/pg_control'), 100);
  await expect(open(folder)).rejects.toThrow(/pg_control.*Restore the folder from a backup/);
}, 120_000);

test('a folder that is no database is not overwritten', async () => {
  const folder = await temporaryFolder();
  const database = await open(folder);
  await database.prisma.setting.create(setting('kept'));
  await database.close();
  const version = join(folder, 'postgres/PG_VERSION');
  await rename(version, join(folder, 'PG_VERSION'));
  await expect(open(folder)).rejects.toThrow(DamagedDatabaseError);

  await rename(join(folder, 'PG_VERSION'), version);
  const again = await open(folder);
  expect(await again.prisma.setting.count()).toBe(1);
  await again.close();
}, 120_000);

test('an installation that was cut off begins again', async () => {
  const folder = await temporaryFolder();
  const first = await open(folder);
  await first.close();
  await rename(join(folder, 'postgres'), join(folder, 'postgres.new'));
  await rm(join(folder, 'postgres.new/global/pg_control'));
  const second = await open(folder);
  expect(await second.prisma.setting.count()).toBe(0);
  await second.close();
}, 120_000);

/** Safe because it is what `durable-files.ts` puts there. */
const asFiles = (module: object) =>
  (module as { NODEFS: { stream_ops: { fsync: (stream: object) => number } } }).NODEFS;
