import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Bench } from '../bench.ts';
import { endWithUs } from '../processes/end-with-us.ts';
import { freePort } from '../processes/free-port.ts';
import { until } from '../processes/until.ts';

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Starts the bench's own PostgreSQL server with the settings it is shipped with, on the loopback address, for the time
 * of the benchmark. Its data stays in the cache folder, because filled databases are kept there.
 */
export async function openCluster(bench: Bench, programs: string): Promise<string> {
  const account = process.getuid?.() === 0 ? accountOf('postgres') : undefined;
  const folder = join(bench.cacheDir, 'postgres');
  if (!existsSync(folder)) await makeCluster({ folder, programs, account });

  const port = await freePort();
  const password = await readFile(join(folder, 'password'), 'utf8');
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='];
  const child = spawn(
    join(programs, 'postgres'),
    ['-D', join(folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
    // A group of its own: at Ctrl-C the database is the last to go.
    { stdio: 'ignore', detached: true, ...account },
  );
  endWithUs(child, 'SIGINT');
  const ended = once(child, 'exit');
  bench.defer(async () => {
    // SIGINT is PostgreSQL's fast shutdown: sessions are cut, everything is written.
    child.kill('SIGINT');
    if (child.exitCode === null) await ended;
  });
  const url = `postgresql://pixel:${password}@127.0.0.1:${port}/postgres`;
  await until('The start of PostgreSQL', () => answers(url), { everyMs: 50, timeoutMs: 30_000 });
  return url;
}

async function makeCluster(cluster: {
  readonly folder: string;
  readonly programs: string;
  readonly account: Account | undefined;
}): Promise<void> {
  const { folder, programs, account } = cluster;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const password = join(unfinished, 'password');
  await writeFile(password, randomBytes(16).toString('hex'), { mode: 0o600 });
  // PostgreSQL refuses to run as root.
  if (account) for (const path of [unfinished, password]) chownSync(path, account.uid, account.gid);
  const rules = ['--username=pixel', `--pwfile=${password}`, '--auth=scram-sha-256'];
  const where = ['-D', join(unfinished, 'data'), '--encoding=UTF8', '--locale=C.UTF-8'];
  execFileSync(join(programs, 'initdb'), [...where, ...rules], {
    stdio: 'ignore',
    cwd: '/',
    ...account,
  });
  await rename(unfinished, folder);
}

function accountOf(name: string): Account {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function answers(url: string): Promise<true | null> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return null;
  }
}
