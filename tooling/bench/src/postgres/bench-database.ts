import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Bench } from '../bench.ts';

/** A database of its own that goes with the benchmark; a copy of `template` when that is named. */
export async function emptyDatabase(
  bench: Pick<Bench, 'defer'>,
  serverUrl: string,
  template?: string,
): Promise<string> {
  const name = `pixel_bench_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`);
  bench.defer(() => onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`));
  return databaseUrl(serverUrl, name);
}

/** Address of the database `name` on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on a connection of its own and returns the rows. */
export async function onServer(serverUrl: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
