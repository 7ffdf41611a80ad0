import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import type { BareServer } from '../floors/bare-server.ts';
import { startPixel } from '../pixel/pixel-server.ts';
import { emptyDatabase } from '../postgres/bench-database.ts';
import { openPostgres } from '../postgres/postgres.ts';
import { treeMemoryMb } from '../processes/process-tree.ts';
import { startProgram } from '../processes/program.ts';
import { median } from '../statistics.ts';
import type { Benchmark } from './benchmark.ts';

const IDLE_AFTER_MS = 10_000;

export const start: Benchmark = {
  name: 'start',
  about: 'Time to a good /readyz, cold and warm, and memory at rest',
  async run(bench) {
    const folder = await bench.scratchFolder();
    for (let round = 0; round < bench.rounds; round += 1) {
      bench.record('bare Node server to first answer', 'ms', await startBareServer(bench));
      const dataDir = await mkdtemp(join(folder, 'data-'));
      bench.record('cold start', 'ms', await startOnce(bench, dataDir));
      bench.record('warm start', 'ms', await startOnce(bench, dataDir));
    }
    const most = { unit: 'ms', kind: 'at most' } as const;
    const cold = median(bench.roundsOf('cold start'));
    bench.judge({ name: 'cold start, empty data folder', figure: cold, limit: 30_000, ...most });
    const warm = median(bench.roundsOf('warm start'));
    bench.judge({ name: 'warm start', figure: warm, limit: 6_000, ...most });

    await rest(bench, { on: 'PGlite', databaseUrl: undefined, limit: 500 });
    const postgres = await openPostgres(bench);
    if (!postgres) return bench.note('No PostgreSQL: memory at rest on it was not measured.');
    await rest(bench, {
      on: 'PostgreSQL',
      databaseUrl: await emptyDatabase(bench, postgres),
      limit: 250,
    });
  },
};

async function startBareServer(bench: Bench): Promise<number> {
  const startedAt = performance.now();
  const program = await startProgram<BareServer>(bench, 'floors/bare-server.ts');
  await fetch(await program.call('listen', null));
  return performance.now() - startedAt;
}

async function startOnce(bench: Bench, dataDir: string): Promise<number> {
  const server = await startPixel(bench, { dataDir });
  await server.stop();
  return server.startMs;
}

/** Memory of everything that one Pixel started, after a second start as after any night. */
async function rest(
  bench: Bench,
  on: { readonly on: string; readonly databaseUrl: string | undefined; readonly limit: number },
): Promise<void> {
  const dataDir = await bench.scratchFolder();
  const first = await startPixel(bench, { dataDir, databaseUrl: on.databaseUrl });
  await first.stop();
  for (let round = 0; round < (bench.quick ? 1 : 3); round += 1) {
    const server = await startPixel(bench, { dataDir, databaseUrl: on.databaseUrl });
    await sleep(IDLE_AFTER_MS);
    bench.record(`memory at rest on ${on.on}`, 'MB', treeMemoryMb(server.pid));
    if (on.databaseUrl) bench.record('warm start on PostgreSQL', 'ms', server.startMs);
    await server.stop();
  }
  bench.judge({
    name: `memory at rest on ${on.on}, Node and Chroma`,
    unit: 'MB',
    kind: 'at most',
    figure: median(bench.roundsOf(`memory at rest on ${on.on}`)),
    limit: on.limit,
  });
}
