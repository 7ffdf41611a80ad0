import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { syncSource, uploadSource } from '@pixel/core';
import { createFakeReader, seedBot, seedSite, testCtx } from '@pixel/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openDiskFileStore } from './disk-file-store.ts';

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;
const FULL = 'The disk of the server is full. Try again when there is room.';

/** A file system of one megabyte; null where none may be mounted. */
async function tinyDisk(): Promise<string | null> {
  const folder = join(await temporaryFolder(), 'tiny');
  await mkdir(folder);
  const isMounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  if (!isMounted) return null;
  onTestFinished(async () => {
    await run('umount', ['-l', folder]);
  });
  return folder;
}

async function* bytes(count: number) {
  for (let left = count; left > 0; left -= 64 * 1024) yield Buffer.alloc(Math.min(left, 65_536), 1);
}

it('#62 refuses a file that does not fit on the disk, leaves nothing of it, and goes on', async ({
  skip,
}) => {
  const disk = await tinyDisk();
  if (disk === null) return skip('no file system may be mounted here');
  const ctx = { ...testCtx(), files: await openDiskFileStore(disk) };
  const bot = await seedBot(ctx);
  const upload = (size: number, type: 'file' | 'import' = 'file') =>
    uploadSource(ctx, {
      ...{ botId: bot.id, type, fileName: 'a.txt', mediaType: 'text/plain' },
      bytes: bytes(size),
    });
  const kept = await upload(MEGABYTE / 4);
  for (const type of ['file', 'import'] as const)
    await expect(upload(2 * MEGABYTE, type)).rejects.toMatchObject({
      ...{ code: 'unavailable', message: FULL },
    });
  const both = await Promise.allSettled([upload(MEGABYTE / 2), upload(MEGABYTE / 2)]);
  expect(both.map(({ status }) => status)).toContain('rejected');
  const sources = [...ctx.tables.sources.values()];
  expect(await readdir(disk)).toHaveLength(sources.length);
  expect(sources.map(({ id }) => id)).toContain(kept.id);

  // Not one block is left, then there is room again.
  await writeFile(join(disk, 'filler'), Buffer.alloc(2 * MEGABYTE)).catch(() => undefined);
  await expect(upload(100_000)).rejects.toMatchObject({ code: 'unavailable' });
  await rm(join(disk, 'filler'));
  await upload(1_000);
  expect(await readdir(disk)).toHaveLength(sources.length + 1);
});

describe.each(databases)('#62 a source on $name whose disk is full', (database) => {
  const open = openPrismaStoreWorld(database);

  it('says so, keeps what it had, and is read again when there is room', async () => {
    const world = await open();
    const { prisma } = world;
    const reader = createFakeReader();
    const { stores, transaction } = world;
    const ctx = { ...testCtx({ reader }), stores, transaction };
    const bot = await seedBot(world);
    const source = await seedSite(ctx, bot);
    const read = async (names: readonly string[]) => {
      reader.script = names.map((key) => ({
        ...{ type: 'document', key, title: key, text: `The ${key} lives in the zoo.` },
      }));
      const { signal } = new AbortController();
      await syncSource(ctx, { sourceId: source.id, signal });
      return stores.sources.findSource('all', source.id);
    };
    expect(await read(['zebra'])).toMatchObject({ status: 'ready', documentCount: 1 });
    const before = await world.backDoor.countRows();

    // What the database answers when a page of this table cannot be written.
    await prisma.$executeRawUnsafe(`
      CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$`);
    await prisma.$executeRawUnsafe(
      'CREATE TRIGGER no_room BEFORE INSERT ON "Passage" FOR EACH ROW EXECUTE FUNCTION no_room()',
    );
    expect(await read(['zebra', 'walrus'])).toMatchObject({
      ...{ status: 'failed', error: { code: 'unavailable', message: FULL } },
      ...{ documentCount: 1, passageCount: 1 },
    });
    expect(await world.backDoor.countRows()).toEqual(before);

    await prisma.$executeRawUnsafe('DROP TRIGGER no_room ON "Passage"');
    expect(await read(['zebra', 'walrus'])).toMatchObject({ status: 'ready', documentCount: 2 });
  }, 60_000);
});
