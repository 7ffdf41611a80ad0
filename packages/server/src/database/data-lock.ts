import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process has the data directory open. The message names it and says what to do. */
export class DataLockError extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'DataLockError';
  }
}

// A lock that is garbage-collected is a lock that is gone.
const held = new Set<DatabaseSync>();

export interface DataLock {
  /** The process that had the lock before did not let go of it: it was killed, or the machine stopped. */
  readonly wasKilled: boolean;
  release(): void;
  /** Lets go as a killed process would: the next one looks closely. */
  abandon(): void;
}

/**
 * Takes the only lock on `dataDir` or throws DataLockError at once. The lock is the operating system's (SQLite's
 * exclusive lock on an empty file), so it ends with the process however that dies: nothing to clean up after
 * kill -9, and no pid to mistake for another.
 */
export const takeDataLock = async (dataDir: string): Promise<DataLock> => {
  await mkdir(dataDir, { recursive: true });
  const ownerFile = join(dataDir, 'postgres.owner');
  const lock = new DatabaseSync(join(dataDir, 'postgres.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new DataLockError(explain(dataDir, ownerFile), { cause });
  }
  held.add(lock);
  const wasKilled = existsSync(ownerFile);
  writeFileSync(ownerFile, `${process.pid} since ${new Date().toISOString()}\n`);
  const abandon = (): void => {
    if (held.delete(lock)) lock.close();
  };
  const release = (): void => {
    if (held.has(lock)) rmSync(ownerFile, { force: true });
    abandon();
  };
  return { wasKilled, release, abandon };
};

const explain = (dataDir: string, ownerFile: string): string =>
  [
    `The data directory ${dataDir} is in use by process ${readOwner(ownerFile)}.`,
    'The embedded database allows one process: two would silently lose data.',
    'Stop that process, or set DATABASE_URL to a PostgreSQL server, or choose another data directory.',
  ].join(' ');

const readOwner = (ownerFile: string): string => {
  try {
    return readFileSync(ownerFile, 'utf8').trim();
  } catch {
    return '(unknown: it started this moment)';
  }
};
