import { describe, expect, test } from 'vitest';
import { garbageCollector } from './garbage.ts';
import { yieldToReplies } from './yield-to-replies.ts';

const MB = 2 ** 20;

/** A heap of 70 MB that something lives in, and what is left behind in it. */
function heapOf(live = 70 * MB) {
  let now = 0;
  const heap = {
    garbage: 0,
    live,
    collected: 0,
    used: () => heap.live + heap.garbage,
    collect() {
      heap.garbage = 0;
      heap.collected += 1;
    },
  };
  const collect = garbageCollector(heap, () => now);
  /** Leaves something behind and rests a second later. */
  const rest = (garbage: number) => {
    heap.garbage += garbage;
    now += 1_000;
    collect();
  };
  return { heap, rest, collect };
}

describe('garbage of work in the background', () => {
  test('is collected whenever it has grown to 48 MB', () => {
    const { heap, rest } = heapOf();
    rest(40 * MB);
    expect(heap.collected).toBe(0);
    rest(10 * MB);
    expect(heap).toMatchObject({ collected: 1, garbage: 0 });
    rest(40 * MB);
    expect(heap.collected).toBe(1);
    rest(10 * MB);
    expect(heap.collected).toBe(2);
  });

  test('is told from what came to stay', () => {
    const { heap, rest } = heapOf();
    heap.live += 60 * MB;
    rest(0);
    rest(0);
    rest(40 * MB);
    expect(heap.collected).toBe(1);
  });

  test('is measured from where V8 collected by itself', () => {
    const { heap, rest } = heapOf();
    heap.live -= 30 * MB;
    rest(0);
    rest(47 * MB);
    expect(heap.collected).toBe(0);
    rest(2 * MB);
    expect(heap.collected).toBe(1);
  });

  test('is looked for ten times a second at most', () => {
    const { heap, rest, collect } = heapOf();
    rest(0);
    heap.garbage = 100 * MB;
    collect();
    expect(heap.collected).toBe(0);
  });

  test('waits while a reply is being written', async () => {
    const runs = { active: 1 };
    let idle = 0;
    const pause = yieldToReplies(runs, () => {
      idle += 1;
    });
    await pause();
    expect(idle).toBe(0);
    runs.active = 0;
    await pause();
    expect(idle).toBe(1);
  });
});
