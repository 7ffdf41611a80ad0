import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What was measured: one value per round, in `unit`. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly rounds: number[];
}

/** A limit of the design and where we are. */
export interface Budget {
  readonly name: string;
  readonly unit: string;
  readonly figure: number;
  readonly limit: number;
  readonly kind: 'at most' | 'at least';
  readonly verdict: 'PASS' | 'MISS';
}

export interface BenchOptions {
  readonly quick: boolean;
  /** Servers under test write CPU profiles into this folder. */
  readonly profileDir: string | undefined;
  /** The bench's own data, kept between runs. */
  readonly cacheDir: string;
  readonly tell: (line: string) => void;
}

/** One run of one benchmark: collects figures and closes what it opened, last first. */
export interface Bench extends BenchOptions {
  /** Rounds of every measurement: five, or three when quick. */
  readonly rounds: number;
  readonly figures: readonly Figure[];
  readonly budgets: readonly Budget[];
  readonly notes: readonly string[];
  /** Adds one round's value. */
  record(name: string, unit: string, value: number): void;
  /** Rounds of a figure so far, in order. */
  roundsOf(name: string): readonly number[];
  /** States a budget and whether `figure` keeps it. */
  judge(budget: Omit<Budget, 'verdict'>): void;
  /** For the reader: what a figure leaves out, or why one is missing. */
  note(text: string): void;
  /** Runs at the end of the benchmark, also when it fails. */
  defer(close: () => unknown): void;
  /** A folder that goes with the run. */
  scratchFolder(): Promise<string>;
}

/** A run whose clean-up hangs on `stack`. */
export function createBench(options: BenchOptions, stack: AsyncDisposableStack): Bench {
  const figures = new Map<string, Figure>();
  const budgets: Budget[] = [];
  const notes: string[] = [];
  return {
    ...options,
    rounds: options.quick ? 3 : 5,
    get figures() {
      return [...figures.values()];
    },
    budgets,
    notes,
    record(name, unit, value) {
      const figure = figures.get(name) ?? { name, unit, rounds: [] };
      figure.rounds.push(value);
      figures.set(name, figure);
    },
    roundsOf: (name) => figures.get(name)?.rounds ?? [],
    judge(budget) {
      const { figure, limit, kind } = budget;
      const kept = kind === 'at most' ? figure <= limit : figure >= limit;
      budgets.push({ ...budget, verdict: kept ? 'PASS' : 'MISS' });
    },
    note: (text) => void notes.push(text),
    defer: (close) => stack.defer(async () => void (await close())),
    async scratchFolder() {
      const folder = await mkdtemp(join(tmpdir(), 'pixel-bench-'));
      stack.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
      return folder;
    },
  };
}
