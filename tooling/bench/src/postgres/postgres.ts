import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { openCluster } from './cluster.ts';

/** Where Debian, Fedora and Homebrew put the programs of a PostgreSQL server. */
const FOLDERS = [18, 17, 16, 15, 14].flatMap((version) => [
  `/usr/lib/postgresql/${version}/bin`,
  `/usr/pgsql-${version}/bin`,
  `/opt/homebrew/opt/postgresql@${version}/bin`,
]);

/**
 * Address of a PostgreSQL server on which databases may be made: `BENCH_DATABASE_URL`, `TEST_DATABASE_URL`, or one of
 * our own where its programs are installed. Null where there is none.
 */
export async function openPostgres(bench: Bench): Promise<string | null> {
  const given = process.env.BENCH_DATABASE_URL ?? process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== '') return given;
  const programs = FOLDERS.find((folder) => existsSync(join(folder, 'initdb')));
  return programs === undefined ? null : openCluster(bench, programs);
}
