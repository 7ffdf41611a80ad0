import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';
import { guardClient } from '../tenancy/guarded-client.ts';
import { connectServer } from './connect-server.ts';
import type { Database } from './database.ts';
import { directClient } from './direct-client.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { createStatementNames } from './statement-names.ts';
import { TransactionPool } from './transaction-pool.ts';

/** Opens a PostgreSQL server and brings its schema up to date. Throws MigrationError, or Error with a cause when it is not there. */
export const openServer = async ({
  databaseUrl,
  log,
}: {
  readonly databaseUrl: string;
  readonly log: Log;
}): Promise<Database> => {
  const session = await connectServer(databaseUrl);
  try {
    await session.connection.executeSql('SELECT 1').catch(tellUnreachable);
    await migrate(session.connection, { log });
  } finally {
    await session.close();
  }
  // The statements of answers find rows by their keys: planning them for each set of values costs more than running them.
  const nameOf = isPooled(databaseUrl) ? () => '' : createStatementNames();
  const pool = openPool({ databaseUrl, log, name: 'pixel', nameOf });
  const answers = openPool({
    ...{ databaseUrl, log, name: 'pixel-answers' },
    settings: '-c plan_cache_mode=force_generic_plan',
    nameOf,
  });
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) });
  const prisma = guardClient(new PrismaClient({ adapter }));
  return {
    kind: 'postgres',
    prisma,
    raw: directClient(answers, nameOf),
    withConnection: (begin) => pool.withConnection(begin),
    executeSql: async (text, values) => ({ rows: rowsOf(await query(pool, text, values)) }),
    close: async () => {
      await prisma.$disconnect();
      await Promise.all([pool.end(), answers.end()]);
    },
  };
};

const CONNECTIONS = 10;

function openPool(options: {
  readonly databaseUrl: string;
  readonly log: Log;
  readonly name: string;
  readonly settings?: string;
  readonly nameOf: (text: string) => string;
}): TransactionPool {
  const { databaseUrl, log, name, settings = '', nameOf } = options;
  const config: pg.PoolConfig = {
    connectionString: databaseUrl,
    application_name: name,
    max: CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    // Prisma's statements name the schema, others do not. And compiling a search takes longer than running it.
    options: `-c search_path=public -c jit=off ${settings}`,
  };
  const pool = new TransactionPool(config, nameOf);
  // An idle connection that the server drops is replaced by the pool; unheard, the event ends the process.
  pool.on('error', (error) => log.warn({ err: error }, 'database connection lost'));
  return pool;
}

/** Behind PgBouncer a connection changes between statements. `pgbouncer=true` in the address says so, as Prisma has it. */
const isPooled = (databaseUrl: string): boolean =>
  new URL(databaseUrl).searchParams.get('pgbouncer') === 'true';

const query = (pool: pg.Pool, text: string, values: readonly unknown[] = []) =>
  values.length > 0 ? pool.query(text, [...values]) : pool.query(text);

/** Several statements in one text answer with an array of results, which the types of `pg` do not say. */
const rowsOf = (result: pg.QueryResult | pg.QueryResult[]): unknown[] =>
  Array.isArray(result) ? result.flatMap((one) => one.rows) : result.rows;

/** Neither address nor password: only what the server or the network said. */
function tellUnreachable(cause: unknown): never {
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new Error(`The database could not be reached: ${why}`, { cause });
}
