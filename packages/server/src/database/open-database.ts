import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Log } from './log.ts';
import { openEmbedded } from './open-embedded.ts';
import { openServer } from './open-server.ts';

export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly prisma: PrismaClient;
  /** One statement with `$n` parameters, or several without; the rows are those of all statements. */
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

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
