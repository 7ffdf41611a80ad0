import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';
import { connectServer } from './connect-server.ts';
import type { Database } from './database.ts';
import { directClient } from './direct-client.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { createStatementNames } from './statement-names.ts';

/** Opens a PostgreSQL server and brings its schema up to date. Throws MigrationError. */
export const openServer = async ({
  databaseUrl,
  log,
}: {
  readonly databaseUrl: string;
  readonly log: Log;
}): Promise<Database> => {
  const session = await connectServer(databaseUrl);
  try {
    await migrate(session.connection, { log });
  } finally {
    await session.close();
  }
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'pixel',
    max: 16,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    // Prisma's statements name the schema, others do not. And compiling a search takes longer than running it.
    options: '-c search_path=public -c jit=off',
  });
  // An idle connection that the server drops is replaced by the pool; unheard, the event ends the process.
  pool.on('error', (error) => log.warn({ err: error }, 'database connection lost'));
  const nameOf = isPooled(databaseUrl) ? () => '' : createStatementNames();
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) });
  const prisma = new PrismaClient({ adapter });
  return {
    kind: 'postgres',
    prisma,
    raw: directClient(pool, nameOf),
    executeSql: async (text, values) => ({ rows: rowsOf(await query(pool, text, values)) }),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
};

/** Behind PgBouncer a connection changes between statements. `pgbouncer=true` in the address says so, as Prisma has it. */
const isPooled = (databaseUrl: string): boolean =>
  new URL(databaseUrl).searchParams.get('pgbouncer') === 'true';

const query = (pool: pg.Pool, text: string, values: readonly unknown[] = []) =>
  values.length > 0 ? pool.query(text, [...values]) : pool.query(text);

/** Several statements in one text answer with an array of results, which the types of `pg` do not say. */
const rowsOf = (result: pg.QueryResult | pg.QueryResult[]): unknown[] =>
  Array.isArray(result) ? result.flatMap((one) => one.rows) : result.rows;
