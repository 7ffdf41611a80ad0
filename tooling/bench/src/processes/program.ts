import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';

/** What a program of ours does when asked, by name. */
export type Calls = { readonly [name: string]: (input: never) => unknown };

/** A process of its own that answers calls. */
export interface Program<C extends Calls> {
  readonly pid: number;
  call<K extends keyof C & string>(
    name: K,
    input: Parameters<C[K]>[0],
  ): Promise<Awaited<ReturnType<C[K]>>>;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/**
 * Starts `file` (from `src/`), which must end in `serveCalls`, as a process of its own that goes with the benchmark.
 * A call fails when the program throws or ends.
 */
export async function startProgram<C extends Calls>(
  bench: Pick<Bench, 'defer' | 'profileDir'>,
  file: string,
  nodeArguments: readonly string[] = [],
): Promise<Program<C>> {
  const child = fork(join(import.meta.dirname, '..', file), {
    execArgv: [...nodeArguments, ...profileArguments(bench.profileDir)],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit');
  bench.defer(async () => {
    if (child.connected) child.disconnect();
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(late);
  });
  await Promise.race([once(child, 'message'), ended.then(() => fail(file))]);

  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  child.on('message', (message) => {
    const { id, result, error } = asAnswer(message);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new Error(`${file}: ${error}`));
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ended.`));
  });
  return {
    pid: child.pid ?? 0,
    call(name, input) {
      const call = Promise.withResolvers<unknown>();
      calls += 1;
      waiting.set(calls, call);
      child.send({ id: calls, name, input });
      return asResult(call.promise);
    },
  };
}

/** Arguments that make Node write a CPU profile when it ends. */
export const profileArguments = (folder: string | undefined): string[] =>
  folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];

function fail(file: string): never {
  throw new Error(`${file} ended before it was ready.`);
}

/** Safe: the other end is `serveCalls`, which sends nothing else. */
function asAnswer(message: unknown): Answer {
  return message as Answer;
}

/** Safe: both ends are typed by the same `Calls`, and structured clone keeps plain values as they are. */
function asResult<T>(result: Promise<unknown>): Promise<T> {
  return result as Promise<T>;
}
