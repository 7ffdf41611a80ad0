import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Log } from './log.ts';
import { type Migration, readMigrations } from './migration-files.ts';
import { loadSchemaEngine, migrationList } from './schema-engine.ts';

/** One session of a database: every call runs on the same connection. */
export interface Connection {
  readonly kind: 'pglite' | 'postgres';
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  /** Prisma's view of the same session. */
  readonly adapter: SqlDriverAdapter;
}

/** The schema could not be brought up to date; nothing of it was changed. */
class MigrationError extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'MigrationError';
  }
}

// Any number that nobody else locks.
const lockKey = 7_349_352_411;

/**
 * Applies the pending migrations, all or none, with Prisma's engine: they run in one transaction, so that a crash or an
 * error leaves the schema as it was. Returns the names that were applied. Throws MigrationError.
 */
export const migrate = async (
  connection: Connection,
  {
    log,
    migrations = readMigrations(),
  }: {
    readonly log: Log;
    /** Those of this version of the program, unless given. */
    readonly migrations?: readonly Migration[];
  },
): Promise<readonly string[]> => {
  if ((await listPending(connection, migrations, log)).length === 0) return [];

  await connection.executeSql('BEGIN');
  try {
    await waitForTurn(connection);
    // Another process may have done the work while this one waited.
    const pending = await listPending(connection, migrations, log);
    if (pending.length > 0) await apply(connection, migrations, pending, log);
    await connection.executeSql('COMMIT');
    return pending;
  } catch (error) {
    await connection.executeSql('ROLLBACK');
    throw error;
  }
};

const waitForTurn = async (connection: Connection): Promise<void> => {
  if (connection.kind === 'pglite') return;
  await connection.executeSql(`SET LOCAL lock_timeout = '2min'`);
  await connection.executeSql(`SELECT pg_advisory_xact_lock(${lockKey})`);
  // Waiting for a table lock holds up everybody behind it.
  await connection.executeSql(`SET LOCAL lock_timeout = '10s'`);
};

const apply = async (
  connection: Connection,
  migrations: readonly Migration[],
  pending: readonly string[],
  log: Log,
): Promise<void> => {
  const startedAt = performance.now();
  // In a failed transaction the engine's own book-keeping fails too and hides the reason: keep the first error.
  let reason: unknown;
  const adapter: SqlDriverAdapter = {
    ...connection.adapter,
    executeScript: (script) =>
      connection.adapter.executeScript(script).catch((error: unknown) => {
        reason ??= error;
        throw error;
      }),
  };
  const engine = await loadSchemaEngine(adapter);
  try {
    await engine.applyMigrations({
      migrationsList: migrationList(migrations),
      filters: { externalTables: [], externalEnums: [] },
    });
  } catch (error) {
    const cause = reason ?? error;
    throw new MigrationError(
      `The database could not be migrated (${pending.join(', ')}): ${messageOf(cause)} Nothing was changed.`,
      { cause },
    );
  } finally {
    engine.free();
  }
  const elapsedMs = Math.round(performance.now() - startedAt);
  log.info({ migrations: pending, elapsedMs }, 'database migrated');
};

const listPending = async (
  connection: Connection,
  migrations: readonly Migration[],
  log: Log,
): Promise<readonly string[]> => {
  const applied = await readApplied(connection);
  for (const { name, checksum } of migrations) {
    const found = applied.get(name);
    if (found !== undefined && found !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it ran on this database. Restore its file, and put the change in a new migration.`,
      );
    }
  }
  const known = new Set(migrations.map(({ name }) => name));
  const newer = [...applied.keys()].filter((name) => !known.has(name));
  if (newer.length > 0) {
    log.warn({ migrations: newer }, 'the database is newer than this version of the program');
  }
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
};

const readApplied = async (connection: Connection): Promise<ReadonlyMap<string, string>> => {
  const { rows: tables } = await connection.executeSql(
    `SELECT 1 FROM pg_class WHERE oid = to_regclass('_prisma_migrations')`,
  );
  if (tables.length === 0) return new Map();
  const { rows } = await connection.executeSql(
    `SELECT migration_name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return new Map(rows.map(asApplied).map((row) => [row.migration_name, row.checksum]));
};

/** Safe because the query above names these two text columns. */
const asApplied = (row: unknown) =>
  row as { readonly migration_name: string; readonly checksum: string };

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
