import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { PrismaClient } from '../generated/prisma/client.ts';
import { checkIndexes } from './check-indexes.ts';
import { connectPGlite, executeOnPGlite } from './connect-pglite.ts';
import { takeDataLock } from './data-lock.ts';
import type { Database } from './database.ts';
import { flushFolder } from './flush-folder.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { DamagedDatabaseError, openFolder } from './open-folder.ts';
import { openPGlite } from './open-pglite.ts';
import { pgliteAdapter } from './pglite-adapter.ts';
import { loadSnapshot } from './snapshot.ts';
import { startUpkeep } from './upkeep.ts';

/**
 * Opens the embedded PostgreSQL in `<dataDir>/postgres` and brings it up to date. Throws DataLockError,
 * DamagedDatabaseError, MigrationError.
 */
export const openEmbedded = async ({
  dataDir,
  log,
}: {
  readonly dataDir: string;
  readonly log: Log;
}): Promise<Database> => {
  const lock = await takeDataLock(dataDir);
  let pglite: PGlite | undefined;
  try {
    const folder = join(dataDir, 'postgres');
    if (!existsSync(folder)) await install(folder, log);
    pglite = await openFolder(folder);
    if (lock.wasKilled) await examine(pglite, folder, log);
    await migrate(await connectPGlite(pglite), { log });
    const stopUpkeep = startUpkeep(pglite, log);
    return overPGlite(pglite, { closing: stopUpkeep, closed: lock.release });
  } catch (error) {
    await pglite?.close();
    lock.abandon();
    throw error;
  }
};

/** A database over an open PGlite, which `close` closes. */
export const overPGlite = (
  pglite: PGlite,
  around: { readonly closing: () => Promise<void>; readonly closed: () => void },
): Database => {
  const prisma = new PrismaClient({ adapter: pgliteAdapter(pglite) });
  const close = async (): Promise<void> => {
    await around.closing();
    await prisma.$disconnect();
    await pglite.close();
    around.closed();
  };
  let closed: Promise<void> | undefined;
  return {
    kind: 'pglite',
    prisma,
    raw: prisma,
    executeSql: (text, values) => executeOnPGlite(pglite, text, values),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
};

/** A killed installation leaves `postgres.new` and no half-made `postgres`. */
const install = async (folder: string, log: Log): Promise<void> => {
  const startedAt = performance.now();
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const snapshot = await loadSnapshot();
  // Flushed at once at the end: file by file takes many times as long.
  const pglite = await openPGlite({ folder: unfinished, snapshot, durable: false });
  await pglite.close();
  await flushFolder(unfinished);
  await rename(unfinished, folder);
  log.info({ folder, elapsedMs: elapsedSince(startedAt) }, 'database created');
};

const examine = async (pglite: PGlite, folder: string, log: Log): Promise<void> => {
  const startedAt = performance.now();
  const problem = await checkIndexes(pglite, 2_000);
  if (problem !== null) throw new DamagedDatabaseError(folder, problem);
  const elapsedMs = elapsedSince(startedAt);
  log.warn(
    { folder, elapsedMs },
    'the database was not closed last time; it recovered and is sound',
  );
};

const elapsedSince = (startedAt: number): number => Math.round(performance.now() - startedAt);
