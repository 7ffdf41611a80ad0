import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../database/database.ts';
import { overSession } from '../database/open-embedded.ts';
import { openServer } from '../database/open-server.ts';
import { openThread } from '../database/open-thread.ts';
import { loadSnapshot } from '../database/snapshot.ts';
import { silentLog } from './silent-log.ts';

export interface TestDatabase {
  readonly name: string;
  /** A database with the schema and no rows. The suite closes it in `afterAll`. */
  open(): Promise<Database>;
}

/** A PGlite in memory with the schema and no rows, about half a second after the first time. */
const openTestDatabase = async (): Promise<Database> =>
  overSession(await openThread({ snapshot: await loadSnapshot() }), {
    closing: async () => {},
    closed: () => {},
  });

const openServerDatabase = async (serverUrl: string): Promise<Database> => {
  const created = await createServerDatabase(serverUrl);
  const database = await openServer({ databaseUrl: created.url, log: silentLog });
  return {
    ...database,
    close: async () => {
      await database.close();
      await created.drop();
    },
  };
};

/** An empty database of its own on the test server. */
export const createServerDatabase = async (
  serverUrl: string,
): Promise<{ readonly url: string; drop(): Promise<void> }> => {
  const name = `pixel_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
};

const onServer = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
};

/** A PostgreSQL server on which tests may create databases; undefined when there is none. */
export const serverUrl = process.env.TEST_DATABASE_URL;

/** The databases that every adapter must run on: `describe.each(databases)('…', ({ open }) => …)`. */
export const databases: readonly TestDatabase[] = [
  { name: 'PGlite', open: openTestDatabase },
  ...(serverUrl === undefined
    ? []
    : [{ name: 'PostgreSQL', open: () => openServerDatabase(serverUrl) }]),
];
