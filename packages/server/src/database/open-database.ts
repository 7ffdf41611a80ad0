import type { Database } from './database.ts';
import type { Log } from './log.ts';

/**
 * Opens the PostgreSQL server at `databaseUrl`, or without one the embedded PostgreSQL in `<dataDir>/postgres`, and
 * applies pending migrations. Throws DataLockError when another process has the directory, MigrationError when the
 * schema cannot be brought up to date.
 */
export const openDatabase = async (options: {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly log: Log;
}): Promise<Database> => {
  const { databaseUrl, dataDir, log } = options;
  if (databaseUrl === undefined) {
    const { openEmbedded } = await import('./open-embedded.ts');
    return openEmbedded({ dataDir, log });
  }
  // Only one of the two is loaded: the embedded PostgreSQL alone takes tens of megabytes.
  const { openServer } = await import('./open-server.ts');
  return openServer({ databaseUrl, log });
};
