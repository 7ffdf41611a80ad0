import type { Calls } from './program.ts';

interface Request {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/**
 * Answers the calls of the process that started this one. `close` runs when that one lets go or dies, and is given ten
 * seconds.
 */
export function serveCalls(calls: Calls, close: () => Promise<unknown> = async () => undefined) {
  process.on('message', async (message) => {
    const { id, name, input } = asRequest(message);
    try {
      process.send?.({ id, result: await callOf(calls, name)(input) });
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ id, error: text });
    }
  });
  process.on('disconnect', async () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    await close();
    process.exit(0);
  });
  // A terminal's Ctrl-C reaches the whole group: the benchmark ends first and lets go in order.
  process.on('SIGINT', () => undefined);
  process.send?.('ready');
}

/** Safe: the other end is `startProgram`, which sends nothing else. */
function asRequest(message: unknown): Request {
  return message as Request;
}

/** Safe: the caller types name and input by the same `Calls`. */
function callOf(calls: Calls, name: string): (input: unknown) => unknown {
  const call = calls[name];
  if (call === undefined) throw new Error(`There is no call "${name}".`);
  return call as (input: unknown) => unknown;
}
