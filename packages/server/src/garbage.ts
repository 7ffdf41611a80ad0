import { getHeapStatistics } from 'node:v8';

/** What work in the background may leave behind before it is collected, in bytes. */
const MOST_GARBAGE = 48 * 2 ** 20;
/** Asking for the size costs some microseconds, and work rests every two milliseconds. */
const LOOK_EVERY_MS = 100;

/** The heap of this thread. */
export interface Heap {
  /** Bytes in use, with what nobody holds any more. */
  used(): number;
  /** Frees what nobody holds any more; everything stands still meanwhile. */
  collect(): void;
}

/**
 * Returns what work in the background calls when it rests and nobody waits: collects once its garbage has grown to 48 MB.
 * V8 by itself waits until the heap has doubled, and beside work that goes on it takes its time: importing a large file
 * would need 100 MB more. Takes some 50 ms. Without `--expose-gc`, which `pnpm start` has, nothing happens.
 */
export function garbageCollector(
  heap: Heap | undefined = ownHeap(),
  clock: () => number = () => performance.now(),
): () => void {
  if (!heap) return () => undefined;
  let least = heap.used();
  let lookAt = 0;
  return () => {
    const now = clock();
    if (now < lookAt) return;
    lookAt = now + LOOK_EVERY_MS;
    const used = heap.used();
    if (used < least + MOST_GARBAGE) {
      // V8 has collected by itself.
      least = Math.min(least, used);
      return;
    }
    heap.collect();
    least = heap.used();
  };
}

function ownHeap(): Heap | undefined {
  const { gc } = globalThis;
  if (!gc) return undefined;
  return {
    used: () => getHeapStatistics().used_heap_size,
    collect: () => void gc({ type: 'major', execution: 'sync' }),
  };
}
