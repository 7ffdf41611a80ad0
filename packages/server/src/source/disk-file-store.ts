import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError, type FileStore } from '@pixel/core';
import { diskFull } from '../sql/disk-full.ts';

export interface DiskFileStore extends FileStore {
  /** Where the file of a key lies. Throws for a key that this store did not make. */
  pathOf(key: string): string;
}

/** Keys are made by us; anything else never becomes part of a path. */
const KEY = /^[0-9a-f]{32}$/;
const PARTIAL = '.partial';
/** A partial file that nobody wrote to for this long was left behind; other processes may be writing younger ones. */
const LEFT_BEHIND_MS = 10 * 60 * 1000;
const MEGABYTE = 1024 * 1024;
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Files in one folder. A key is whole or absent, also after a power cut: bytes go to a temporary name, reach the disk, and
 * are renamed. Several processes may use one folder.
 */
export async function openDiskFileStore(folder: string): Promise<DiskFileStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(folder);

  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new DomainError('invalid', 'This is not a key of a stored file.');
    return join(folder, key);
  };
  return {
    pathOf,
    async put(key, bytes, maxBytes) {
      const path = pathOf(key);
      const partial = `${path}.${randomBytes(6).toString('hex')}${PARTIAL}`;
      try {
        const sizeBytes = await writeWhole(partial, bytes, maxBytes);
        await rename(partial, path);
        await reachDisk(folder);
        return { sizeBytes };
      } catch (cause) {
        await rm(partial, { force: true });
        throw isFull(cause) ? diskFull(cause) : cause;
      }
    },
    async read(key, maxBytes) {
      try {
        const file = await open(pathOf(key), 'r');
        return await readWhole(file, maxBytes).finally(() => file.close());
      } catch (cause) {
        if (isMissing(cause)) return null;
        throw cause;
      }
    },
    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(PARTIAL)) continue;
    const path = join(folder, name);
    const file = await stat(path).catch(() => null);
    if (file && Date.now() - file.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}

async function writeWhole(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  try {
    let sizeBytes = 0;
    for await (const chunk of bytes) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
      await writeAll(file, chunk);
    }
    await file.sync();
    return sizeBytes;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let from = 0; from < chunk.byteLength; )
    from += (await file.write(chunk, from, chunk.byteLength - from)).bytesWritten;
}

/** A key is whole or absent, so its size does not change while it is read. */
async function readWhole(file: FileHandle, maxBytes: number): Promise<Uint8Array | null> {
  const { size } = await file.stat();
  return size > maxBytes ? null : file.readFile();
}

/** Windows cannot open folders; there the rename itself is all that can be had. */
async function reachDisk(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

function tooLarge(maxBytes: number): DomainError {
  const limit = maxBytes < MEGABYTE ? `${maxBytes} bytes` : `${Math.floor(maxBytes / MEGABYTE)} MB`;
  return new DomainError('too-large', `The file is larger than ${limit}.`, {
    fields: { file: `is larger than ${limit}` },
  });
}

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

const isFull = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && FULL.has(String(cause.code));
