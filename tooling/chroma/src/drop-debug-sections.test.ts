import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropDebugSections } from './drop-debug-sections.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pixel-elf-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LOADED_END = 64 + 56 + 100;

function library(): Buffer {
  const file = Buffer.alloc(LOADED_END + 5_000, 0xdd);
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]).copy(file);
  file.writeBigUInt64LE(64n, 32);
  file.writeBigUInt64LE(BigInt(LOADED_END + 1_000), 40);
  file.writeUInt16LE(56, 54);
  file.writeUInt16LE(1, 56);
  file.writeUInt16LE(9, 60);
  file.writeUInt16LE(8, 62);
  file.writeBigUInt64LE(120n, 64 + 8);
  file.writeBigUInt64LE(100n, 64 + 32);
  return file;
}

test('keeps what is loaded and forgets the sections', async () => {
  const path = join(folder, 'library.so');
  await writeFile(path, library());
  await dropDebugSections(path);
  const left = await readFile(path);
  expect(left.length).toBe(LOADED_END);
  expect(left.subarray(64)).toEqual(library().subarray(64, LOADED_END));
  expect([left.readBigUInt64LE(40), left.readUInt16LE(60), left.readUInt16LE(62)]).toEqual([
    0n,
    0,
    0,
  ]);
});

test('leaves other files alone', async () => {
  const path = join(folder, 'other');
  const content = Buffer.alloc(500, 'x');
  await writeFile(path, content);
  await dropDebugSections(path);
  expect(await readFile(path)).toEqual(content);
});
