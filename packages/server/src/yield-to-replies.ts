import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** Longest rest, in milliseconds. */
const LONGEST_REST_MS = 20;

/**
 * A pause for work in the background: to the next turn of the event loop, and while replies are being written for as long
 * as was worked since the last one (at most 20 ms), so that visitors have at least half of the processor.
 */
export function yieldToReplies(runs: { readonly active: number }): () => Promise<void> {
  let since = performance.now();
  return async () => {
    const workedMs = performance.now() - since;
    if (runs.active > 0) await sleep(Math.min(workedMs, LONGEST_REST_MS));
    else await nextTurn();
    since = performance.now();
  };
}
