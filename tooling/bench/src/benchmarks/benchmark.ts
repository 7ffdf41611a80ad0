import type { Bench } from '../bench.ts';

export interface Benchmark {
  readonly name: string;
  /** One line for the list. */
  readonly about: string;
  run(bench: Bench): Promise<void>;
}
