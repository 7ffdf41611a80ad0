import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { DomainError } from '@pixel/core';
import * as z from 'zod';
import { takeDataLock } from '../database/data-lock.ts';
import { flushFolder } from '../database/flush-folder.ts';
import type { Log } from '../database/log.ts';

/** Not worth keeping: vectors are made anew from the rows, and a lock belongs to a process. */
const LEFT_OUT = new Set(['chroma', 'postgres.lock', 'postgres.owner', 'postgres.new']);
const MANIFEST = 'pixel-backup.json';

const Manifest = z.object({ format: z.literal('pixel-data-1'), at: z.iso.datetime() });
type Manifest = z.infer<typeof Manifest>;

/**
 * Copies the data folder of a stopped installation, with its embedded database and files, into a new folder. It appears under
 * its name only when it is whole. Throws DataLockError while a process uses the data, DomainError invalid for a bad target.
 */
export async function backUpData(options: {
  readonly dataDir: string;
  readonly target: string;
  readonly log: Log;
  readonly at: Date;
}): Promise<Manifest> {
  const { dataDir, target, log, at } = options;
  if (!existsSync(join(dataDir, 'postgres'))) throw bad('DATA_DIR', 'holds no embedded database');
  if (existsSync(target)) throw bad('folder', 'exists already');
  if (!relative(resolve(dataDir), resolve(target)).startsWith('..'))
    throw bad('folder', 'lies inside the data folder');
  // Loaded here: whoever has a database server need not hold the embedded one.
  const { openEmbedded } = await import('../database/open-embedded.ts');
  // Opened once, so that what a killed process left behind is looked at before it is kept.
  await (await openEmbedded({ dataDir, log })).close();
  const manifest: Manifest = { format: 'pixel-data-1', at: at.toISOString() };
  const partial = `${target}.partial`;
  const lock = await takeDataLock(dataDir);
  try {
    await copyFolder(dataDir, partial);
  } finally {
    lock.release();
  }
  await writeFile(join(partial, MANIFEST), JSON.stringify(manifest));
  await flushFolder(partial);
  await rename(partial, target);
  return manifest;
}

/** Puts a backup into a data folder that is empty or absent. Throws DomainError invalid for anything else. */
export async function restoreData(options: {
  readonly dataDir: string;
  readonly source: string;
}): Promise<Manifest> {
  const { dataDir, source } = options;
  const manifest = await readManifest(source);
  if (existsSync(dataDir) && (await readdir(dataDir)).length > 0)
    throw bad('DATA_DIR', 'is not empty: a backup is restored into an empty folder only');
  const partial = `${dataDir}.partial`;
  await copyFolder(source, partial);
  await rm(join(partial, MANIFEST));
  await flushFolder(partial);
  if (existsSync(dataDir)) await rmdir(dataDir);
  await rename(partial, dataDir);
  return manifest;
}

async function readManifest(source: string): Promise<Manifest> {
  const text = await readFile(join(source, MANIFEST), 'utf8').catch(() => '{}');
  const manifest = Manifest.safeParse(parseJson(text));
  if (!manifest.success) throw bad('folder', 'is no backup of Pixel');
  return manifest.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const name of await readdir(from))
    if (!LEFT_OUT.has(name))
      await cp(join(from, name), join(to, name), { recursive: true, preserveTimestamps: true });
}

const bad = (field: string, why: string) =>
  new DomainError('invalid', `${field} ${why}.`, { fields: { [field]: why } });
