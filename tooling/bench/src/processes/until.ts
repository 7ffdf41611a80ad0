import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every `everyMs` until the answer is not null. Throws after `timeoutMs`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null>,
  { everyMs, timeoutMs }: { readonly everyMs: number; readonly timeoutMs: number },
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > deadline) throw new Error(`${what}: not after ${timeoutMs} ms.`);
    await sleep(everyMs);
  }
}
