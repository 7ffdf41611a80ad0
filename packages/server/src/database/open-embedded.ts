import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { PrismaClient } from '../generated/prisma/client.ts';
import { connectPGlite, executeOnPGlite } from './connect-pglite.ts';
import { takeDataLock } from './data-lock.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import type { Database } from './open-database.ts';
import { openPGlite } from './open-pglite.ts';
import { pgliteAdapter } from './pglite-adapter.ts';
import { loadSnapshot } from './snapshot.ts';

/** Opens the embedded PostgreSQL in `<dataDir>/postgres` and brings it up to date. Throws DataLockError, MigrationError. */
export const openEmbedded = async ({
  dataDir,
  log,
}: {
  readonly dataDir: string;
  readonly log: Log;
}): Promise<Database> => {
  const unlock = await takeDataLock(dataDir);
  try {
    const folder = join(dataDir, 'postgres');
    if (!existsSync(folder)) await install(folder, log);
    const pglite = await openPGlite({ folder });
    await migrate(await connectPGlite(pglite), log);
    return overPGlite(pglite, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
};

/** A database over an open PGlite, which `close` closes. */
export const overPGlite = (pglite: PGlite, released: () => void): Database => {
  const prisma = new PrismaClient({ adapter: pgliteAdapter(pglite) });
  return {
    kind: 'pglite',
    prisma,
    executeSql: (text, values) => executeOnPGlite(pglite, text, values),
    close: async () => {
      await prisma.$disconnect();
      if (!pglite.closed) await pglite.close();
      released();
    },
  };
};

/** A killed installation leaves `postgres.new` and no half-made `postgres`. */
const install = async (folder: string, log: Log): Promise<void> => {
  const startedAt = performance.now();
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const pglite = await openPGlite({ folder: unfinished, snapshot: await loadSnapshot() });
  await pglite.close();
  await rename(unfinished, folder);
  const elapsedMs = Math.round(performance.now() - startedAt);
  log.info({ folder, elapsedMs }, 'database created');
};
