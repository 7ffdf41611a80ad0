import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Connection } from './migrate.ts';

/** One session of a PostgreSQL server, without a limit on the time of a statement. */
export const connectServer = async (
  databaseUrl: string,
): Promise<{ readonly connection: Connection; close(): Promise<void> }> => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'pixel-migrate',
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5_000,
    options: '-c search_path=public',
  });
  const inner = await new PrismaPg(pool).connect();
  return {
    connection: {
      kind: 'postgres',
      executeSql: async (text, values) => pool.query(text, values && [...values]),
      adapter: {
        provider: 'postgres',
        adapterName: inner.adapterName,
        queryRaw: (query) => inner.queryRaw(query),
        executeRaw: (query) => inner.executeRaw(query),
        startTransaction: (isolation) => inner.startTransaction(isolation),
        getConnectionInfo: () => inner.getConnectionInfo(),
        dispose: async () => {},
        // The published adapter cuts scripts at every semicolon, also inside a function's body.
        executeScript: async (script) => {
          await pool.query(script);
        },
      },
    },
    close: () => pool.end(),
  };
};
