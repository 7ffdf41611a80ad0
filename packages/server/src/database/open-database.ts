import type { Database } from './database.ts';
import type { Log } from './log.ts';
import { openEmbedded } from './open-embedded.ts';
import { openServer } from './open-server.ts';

/**
 * Opens the PostgreSQL server at `databaseUrl`, or without one the embedded PostgreSQL in `<dataDir>/postgres`, and
 * applies pending migrations. Throws DataLockError when another process has the directory, MigrationError when the
 * schema cannot be brought up to date.
 */
export const openDatabase = (options: {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly log: Log;
}): Promise<Database> => {
  const { databaseUrl, dataDir, log } = options;
  return databaseUrl === undefined
    ? openEmbedded({ dataDir, log })
    : openServer({ databaseUrl, log });
};
