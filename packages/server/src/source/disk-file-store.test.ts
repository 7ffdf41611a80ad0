import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@pixel/core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openDiskFileStore } from './disk-file-store.ts';

const KEY = '0123456789abcdef0123456789abcdef';
const MEGABYTE = 1024 * 1024;

async function* chunks(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half');
  throw new Error('the visitor left');
}

test('keeps what is put until it is deleted', async () => {
  const folder = join(await temporaryFolder(), 'data', 'files');
  const files = await openDiskFileStore(folder);
  expect(await files.put(KEY, chunks('Hello, ', '', 'world'), 100)).toEqual({ sizeBytes: 12 });
  expect(await readFile(files.pathOf(KEY), 'utf8')).toBe('Hello, world');
  const again = await openDiskFileStore(folder);
  expect(await readFile(again.pathOf(KEY), 'utf8')).toBe('Hello, world');
  expect(Buffer.from((await again.read(KEY, 12)) ?? []).toString()).toBe('Hello, world');
  expect(await again.read(KEY, 11)).toBeNull();
  await again.delete(KEY);
  expect(await again.read(KEY, 12)).toBeNull();
  await again.delete(KEY);
  expect(await readdir(folder)).toEqual([]);
});

test('only the owner of the process can read the folder and the files', async () => {
  const folder = join(await temporaryFolder(), 'files');
  const files = await openDiskFileStore(folder);
  await files.put(KEY, chunks('secret'), 100);
  expect((await stat(folder)).mode & 0o077).toBe(0);
  expect((await stat(files.pathOf(KEY))).mode & 0o077).toBe(0);
});

test('a file as large as allowed is kept, a byte more is refused and nothing stays', async () => {
  const folder = await temporaryFolder();
  const files = await openDiskFileStore(folder);
  expect(await files.put(KEY, chunks('abc', 'de'), 5)).toEqual({ sizeBytes: 5 });
  await files.delete(KEY);
  const refusal: unknown = await files.put(KEY, chunks('abc', 'def'), 5).catch((e: unknown) => e);
  expect(refusal).toBeInstanceOf(DomainError);
  expect({ ...Object(refusal) }).toMatchObject({
    code: 'too-large',
    fields: { file: 'is larger than 5 bytes' },
  });
  expect(await readdir(folder)).toEqual([]);
});

test('reading ends with the chunk that passes the limit', async () => {
  const files = await openDiskFileStore(await temporaryFolder());
  let sent = 0;
  const endless = (async function* () {
    for (;;) {
      sent += 1;
      yield Buffer.alloc(MEGABYTE);
    }
  })();
  await expect(files.put(KEY, endless, 3 * MEGABYTE)).rejects.toThrow('larger than 3 MB');
  expect(sent).toBe(4);
});

test('an upload that breaks leaves nothing, and the file that was there', async () => {
  const folder = await temporaryFolder();
  const files = await openDiskFileStore(folder);
  await expect(files.put(KEY, broken(), 100)).rejects.toThrow('the visitor left');
  expect(await readdir(folder)).toEqual([]);
  await files.put(KEY, chunks('first'), 100);
  await expect(files.put(KEY, broken(), 100)).rejects.toThrow('the visitor left');
  expect(await readFile(files.pathOf(KEY), 'utf8')).toBe('first');
  expect(await readdir(folder)).toEqual([KEY]);
});

test('two uploads under one key do not mix', async () => {
  const files = await openDiskFileStore(await temporaryFolder());
  const long = (letter: string) => chunks(...Array.from({ length: 200 }, () => letter.repeat(999)));
  await Promise.all([files.put(KEY, long('a'), MEGABYTE), files.put(KEY, long('b'), MEGABYTE)]);
  const kept = await readFile(files.pathOf(KEY), 'utf8');
  expect(new Set(kept).size).toBe(1);
  expect(kept).toHaveLength(199_800);
});

test('opening sweeps what a crash left, and not what another process is writing', async () => {
  const folder = await temporaryFolder();
  const [old, young] = [`${KEY}.aa.partial`, `${KEY}.bb.partial`];
  for (const name of [old, young, KEY]) await writeFile(join(folder, name), 'x');
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (const name of [old, KEY]) await utimes(join(folder, name), hourAgo, hourAgo);
  await openDiskFileStore(folder);
  expect((await readdir(folder)).toSorted()).toEqual([KEY, young]);
});

test.each([
  ...[
    '',
    '.',
    '..',
    '../../etc/passwd',
    `../${KEY}`,
    `/${KEY}`,
    `${KEY}/x`,
    `${KEY}\0`,
    `${KEY}\n`,
  ],
  ...[
    KEY.toUpperCase(),
    `${KEY}0`,
    KEY.slice(1),
    '..\\..\\x',
    `${KEY}.aa.partial`,
    '%2e%2e',
    'con',
  ],
])('#56 %j is no key and never part of a path', async (key) => {
  const folder = await temporaryFolder();
  const files = await openDiskFileStore(folder);
  expect(() => files.pathOf(key)).toThrow(DomainError);
  await expect(files.put(key, chunks('x'), 10)).rejects.toThrow(DomainError);
  await expect(files.read(key, 10)).rejects.toThrow(DomainError);
  await expect(files.delete(key)).rejects.toThrow(DomainError);
  expect(await readdir(folder)).toEqual([]);
});
