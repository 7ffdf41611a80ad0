import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, type FileStore } from '@pixel/core';

export interface DiskFileStore extends FileStore {
  /** Where the file of a key lies. Throws for a key that this store did not make. */
  pathOf(key: string): string;
}

/** Keys are made by us; anything else never becomes part of a path. */
const KEY = /^[0-9a-f]{32}$/;
const PARTIAL = '.partial';

/** Files in one folder. A key is whole or absent: bytes go to a temporary name, reach the disk, and are renamed. */
export async function openDiskFileStore(folder: string): Promise<DiskFileStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder))
    if (name.endsWith(PARTIAL)) await rm(join(folder, name), { force: true });

  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new DomainError('invalid', 'This is not a key of a stored file.');
    return join(folder, key);
  };
  return {
    pathOf,
    async put(key, bytes, maxBytes) {
      const path = pathOf(key);
      const partial = `${path}${PARTIAL}`;
      const counter = byteCounter(maxBytes);
      try {
        await pipeline(
          Readable.from(bytes),
          counter.stream,
          createWriteStream(partial, { mode: 0o600 }),
        );
        await toDisk(partial);
        await rename(partial, path);
      } catch (cause) {
        await rm(partial, { force: true });
        throw asDomainError(cause);
      }
      return { sizeBytes: counter.count() };
    },
    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}

function byteCounter(maxBytes: number) {
  let count = 0;
  const stream = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      count += chunk.byteLength;
      if (count <= maxBytes) return done(null, chunk);
      const megabytes = Math.floor(maxBytes / (1024 * 1024));
      done(
        new DomainError('too-large', `The file is larger than ${megabytes} MB.`, {
          fields: { file: `is larger than ${megabytes} MB` },
        }),
      );
    },
  });
  return { stream, count: () => count };
}

async function toDisk(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}

function asDomainError(cause: unknown): unknown {
  const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
  return isFull
    ? new DomainError('unavailable', 'The disk of the server is full.', { cause })
    : cause;
}
