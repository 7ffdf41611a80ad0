import { type Bench, createBench } from './bench.ts';

/** Runs a part of a benchmark whose processes and folders are closed before the next part begins. */
export async function withBench<T>(bench: Bench, part: (own: Bench) => Promise<T>): Promise<T> {
  await using stack = new AsyncDisposableStack();
  const { defer, scratchFolder } = createBench(bench, stack);
  return await part(Object.assign(Object.create(bench), { defer, scratchFolder }));
}
