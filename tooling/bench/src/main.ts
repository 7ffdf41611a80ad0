import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, createBench } from './bench.ts';
import { answer } from './benchmarks/answer.ts';
import { api } from './benchmarks/api.ts';
import type { Benchmark } from './benchmarks/benchmark.ts';
import { ingest } from './benchmarks/ingest.ts';
import { retrieve } from './benchmarks/retrieve.ts';
import { start } from './benchmarks/start.ts';
import { widget } from './benchmarks/widget.ts';
import { printReport } from './report/print-report.ts';
import { saveReport } from './report/save-report.ts';

const BENCHMARKS: readonly Benchmark[] = [start, ingest, retrieve, answer, api, widget];

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.bench');
const { values: flags, positionals: names } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
  allowPositionals: true,
});
const unknown = names.filter((name) => BENCHMARKS.every((benchmark) => benchmark.name !== name));

if (flags.help || unknown.length > 0) {
  for (const name of unknown) console.error(`There is no benchmark "${name}".`);
  console.log('pnpm bench [name …] [--quick] [--profile]\n');
  for (const { name, about } of BENCHMARKS) console.log(`  ${name.padEnd(10)} ${about}`);
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else {
  const wanted = BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name));
  let missed = 0;
  for (const benchmark of wanted) missed += await runBenchmark(benchmark);
  // A figure over its budget is a failure for whoever called us.
  process.exitCode = missed === 0 ? 0 : 1;
}

/** Runs and reports one benchmark; returns how many budgets it missed. */
async function runBenchmark(benchmark: Benchmark): Promise<number> {
  const startedAt = new Date();
  const cacheDir = join(folder, 'cache');
  const profileDir = flags.profile ? join(folder, 'profiles') : undefined;
  await mkdir(cacheDir, { recursive: true });
  console.log(`\n${benchmark.name}: ${benchmark.about}\n`);
  await using stack = new AsyncDisposableStack();
  const tell = (line: string) => console.log(line);
  const bench = createBench({ quick: flags.quick, profileDir, cacheDir, tell }, stack);
  await runOrInterrupt(benchmark, bench);
  printReport(bench);
  console.log(`  ${await saveReport(bench, { name: benchmark.name, folder, startedAt })}`);
  return bench.budgets.filter(({ verdict }) => verdict === 'MISS').length;
}

/** An interrupt fails the run, so that everything it opened is closed. */
async function runOrInterrupt(benchmark: Benchmark, bench: Bench): Promise<void> {
  const interrupt = Promise.withResolvers<never>();
  const onSignal = (signal: NodeJS.Signals) => interrupt.reject(new Error(`Ended by ${signal}.`));
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    await Promise.race([benchmark.run(bench), interrupt.promise]);
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}
