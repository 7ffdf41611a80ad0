import { describe, expect, test } from 'vitest';
import { yieldToReplies } from './yield-to-replies.ts';

const WORK_MS = 8;

function work(): void {
  const until = performance.now() + WORK_MS;
  while (performance.now() < until);
}

/** Time that ten pieces of work take beyond the work itself, in milliseconds. */
async function restsOf(runs: { active: number }): Promise<number> {
  const pause = yieldToReplies(runs);
  await pause();
  const since = performance.now();
  for (let piece = 0; piece < 10; piece += 1) {
    work();
    await pause();
  }
  return performance.now() - since - 10 * WORK_MS;
}

describe('work in the background', () => {
  test('rests as long as it works while a reply is being written', async () => {
    expect(await restsOf({ active: 1 })).toBeGreaterThan(9 * (WORK_MS - 1));
  });

  test('of several kinds rests together', async () => {
    const pause = yieldToReplies({ active: 1 });
    await pause();
    let worked = 0;
    const since = performance.now();
    const one = async () => {
      for (let piece = 0; piece < 6; piece += 1) {
        work();
        worked += WORK_MS;
        await pause();
      }
    };
    await Promise.all([one(), one(), one()]);
    // Three that took turns would leave nothing to the replies.
    expect(performance.now() - since - worked).toBeGreaterThan(worked * 0.6);
  });

  test('goes on at once when nobody waits', async () => {
    expect(await restsOf({ active: 0 })).toBeLessThan(await restsOf({ active: 1 }));
  });

  test('rests at most 20 ms at a time', async () => {
    const pause = yieldToReplies({ active: 1 });
    const until = performance.now() + 300;
    while (performance.now() < until);
    const since = performance.now();
    await pause();
    expect(performance.now() - since).toBeLessThan(200);
  });
});
