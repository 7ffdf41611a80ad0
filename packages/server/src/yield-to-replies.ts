import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** Longest rest, in milliseconds. */
const LONGEST_REST_MS = 20;

/**
 * A pause for work in the background: to the next turn of the event loop, and while replies are being written for as long
 * as was worked since the last one (at most 20 ms), so that visitors have at least half of the processor. Works that run side
 * by side rest together: one would otherwise work while the other rests.
 * @param whenIdle called at rests while nobody waits for a reply
 */
export function yieldToReplies(
  runs: { readonly active: number },
  whenIdle: () => void = () => undefined,
): () => Promise<void> {
  let since = performance.now();
  let until = since;
  let resting: Promise<void> | null = null;
  const rest = async () => {
    await nextTurn();
    // Whoever comes to rest meanwhile has worked too.
    for (let left = until - performance.now(); left > 0; left = until - performance.now())
      await sleep(left);
    resting = null;
    since = performance.now();
  };
  return async () => {
    const now = performance.now();
    if (runs.active > 0) {
      const worked = Math.min(now - since, LONGEST_REST_MS);
      // What of a rest fell into this work was none.
      until = Math.max(until + worked, now) + worked;
      since = now;
      resting ??= rest();
      return resting;
    }
    whenIdle();
    await nextTurn();
    since = performance.now();
  };
}
