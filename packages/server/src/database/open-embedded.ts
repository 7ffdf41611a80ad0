import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaClient } from '../generated/prisma/client.ts';
import { guardClient } from '../tenancy/guarded-client.ts';
import { checkIndexes } from './check-indexes.ts';
import { takeDataLock } from './data-lock.ts';
import type { Database } from './database.ts';
import { flushFolder } from './flush-folder.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { DamagedDatabaseError, openFolder } from './open-folder.ts';
import { openPGlite } from './open-pglite.ts';
import type { EmbeddedSession } from './open-thread.ts';
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
  let session: EmbeddedSession | undefined;
  try {
    const folder = join(dataDir, 'postgres');
    if (!existsSync(folder)) await install(folder, log);
    session = await openFolder(folder);
    if (lock.wasKilled) await examine(session, folder, log);
    await migrate(session, { log });
    const stopUpkeep = startUpkeep(session, log);
    return overSession(session, { closing: stopUpkeep, closed: lock.release });
  } catch (error) {
    await session?.close();
    lock.abandon();
    throw error;
  }
};

/** A database over an open session, which `close` closes. */
export const overSession = (
  session: EmbeddedSession,
  around: { readonly closing: () => Promise<void>; readonly closed: () => void },
): Database => {
  const connect = async () => session.adapter;
  const prisma = guardClient(
    new PrismaClient({ adapter: { provider: 'postgres', adapterName: 'pglite', connect } }),
  );
  const close = async (): Promise<void> => {
    await around.closing();
    await prisma.$disconnect();
    await session.close();
    around.closed();
  };
  let closed: Promise<void> | undefined;
  return {
    kind: 'pglite',
    prisma,
    raw: prisma,
    withConnection: (begin) => begin(() => null),
    executeSql: session.executeSql,
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

const examine = async (session: EmbeddedSession, folder: string, log: Log): Promise<void> => {
  const startedAt = performance.now();
  const problem = await checkIndexes(session, 2_000);
  if (problem !== null) throw new DamagedDatabaseError(folder, problem);
  const elapsedMs = elapsedSince(startedAt);
  log.warn(
    { folder, elapsedMs },
    'the database was not closed last time; it recovered and is sound',
  );
};

const elapsedSince = (startedAt: number): number => Math.round(performance.now() - startedAt);
