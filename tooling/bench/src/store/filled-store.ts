import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChroma } from '@pixel/chroma';
import { BotId } from '@pixel/contract';
import * as z from 'zod';
import type { Bench } from '../bench.ts';
import type { Agency } from '../pixel/set-up-agency.ts';
import { databaseUrl, emptyDatabase, onServer } from '../postgres/bench-database.ts';
import { fillStore } from './fill-store.ts';
import { storeFingerprint } from './fingerprint.ts';

/** What is known of a filled store; written when it is whole. */
const Filled = z.object({
  botId: BotId,
  apiKey: z.string(),
  passages: z.number().int(),
});
type Filled = z.infer<typeof Filled>;

/** A database and a Chroma that hold one bot with many passages. */
export interface FilledStore extends Filled {
  /** A copy of its own: what is written there goes with the benchmark. */
  readonly databaseUrl: string;
  /** Chroma on the kept folder: readers only. */
  readonly chroma: { readonly url: string; readonly pid: number };
}

/**
 * Opens the store of `passages` passages on a PostgreSQL server, filled by Pixel itself the first time. It stays as a
 * database on that server and a folder of the cache; a store of an older fingerprint is replaced.
 */
export async function openFilledStore(
  bench: Bench,
  serverUrl: string,
  passages: number,
): Promise<FilledStore> {
  const name = `pixel_bench_filled_${passages}`;
  const folder = join(bench.cacheDir, name);
  const about = join(folder, `${storeFingerprint()}.json`);
  if (!(await isFilled(serverUrl, { name, about }))) {
    bench.tell(`  Filling a store with ${passages} passages (kept for later runs) …`);
    await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await rm(folder, { recursive: true, force: true });
    await onServer(serverUrl, `CREATE DATABASE ${name}`);
    const { botId, apiKey } = await fill(bench, databaseUrl(serverUrl, name), { folder, passages });
    const filled: Filled = { botId, apiKey, passages };
    await writeFile(about, JSON.stringify(filled), { mode: 0o600 });
  }
  const filled = Filled.parse(JSON.parse(await readFile(about, 'utf8')));
  const chroma = await startChroma({ path: join(folder, 'chroma'), log: bench.tell });
  bench.defer(() => chroma.stop());
  return {
    ...filled,
    databaseUrl: await emptyDatabase(bench, serverUrl, name),
    chroma: { url: chroma.url, pid: chroma.pid ?? 0 },
  };
}

/** Pixel fills the database and a Chroma of the kept folder; both are closed afterwards. */
async function fill(
  bench: Bench,
  url: string,
  { folder, passages }: { readonly folder: string; readonly passages: number },
): Promise<Agency> {
  await mkdir(folder, { recursive: true });
  const chroma = await startChroma({ path: join(folder, 'chroma'), log: bench.tell });
  try {
    const dataDir = await bench.scratchFolder();
    const options = { dataDir, databaseUrl: url, chromaUrl: chroma.url, passages };
    const agency = await fillStore(bench, options);
    await onServer(url, 'VACUUM ANALYZE');
    return agency;
  } finally {
    await chroma.stop();
  }
}

/** Whether this server has the store that the folder tells of: with `BENCH_DATABASE_URL` it may be another server's. */
async function isFilled(
  serverUrl: string,
  { name, about }: { readonly name: string; readonly about: string },
): Promise<boolean> {
  if (!existsSync(about)) return false;
  const found = await onServer(serverUrl, `SELECT FROM pg_database WHERE datname = '${name}'`);
  if (found.length === 0) return false;
  const { botId } = Filled.parse(JSON.parse(await readFile(about, 'utf8')));
  const bots = `SELECT FROM "Bot" WHERE "id" = '${botId}'`;
  return (await onServer(databaseUrl(serverUrl, name), bots)).length > 0;
}
