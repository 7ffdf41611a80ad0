import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import { queuesFor } from '../queue/queues.ts';
import { hashMigrations, readMigrations } from './migration-files.ts';

/** Derived files that may be deleted at any time. */
const cacheDir = fileURLToPath(new URL('../../node_modules/.cache/pixel', import.meta.url));

const versionOf = (dependency: string): string => {
  const entry = createRequire(import.meta.url).resolve(dependency);
  return readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
};

/** File of the snapshot that belongs to these migrations, this PGlite and this job queue. */
const snapshotFile = (): string => {
  const digest = createHash('sha256')
    .update(hashMigrations(readMigrations()))
    .update(versionOf('@electric-sql/pglite'))
    .update(versionOf('pg-boss'))
    .update(JSON.stringify(queuesFor('pglite')))
    .digest('hex');
  return join(cacheDir, `postgres-${digest.slice(0, 16)}.tar.zst`);
};

/**
 * A new data directory as a tar, migrated and with the tables of the job queue. Made once and kept: initdb takes 5 to 17 s and 300 MB, which a child process
 * gives back. Callers in parallel, in any process, wait for the one that makes it.
 */
export const loadSnapshot = async (): Promise<Blob> => {
  const file = snapshotFile();
  if (!existsSync(file)) await makeSnapshot(file);
  const tar = await promisify(zstdDecompress)(await readFile(file));
  return new Blob([tar]);
};

const makeSnapshot = async (file: string): Promise<void> => {
  const program = fileURLToPath(new URL('./make-snapshot.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [program, file], { timeout: 180_000 });
};
