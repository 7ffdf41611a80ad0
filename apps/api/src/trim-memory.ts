import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const EVERY_MS = 5_000;
/** Share of the time that an idle process may be working. */
const IDLE = 0.02;
/** Garbage below this is not worth the collection, which takes some 60 ms. */
const WORTHWHILE_BYTES = 24 * 1024 * 1024;

/**
 * Gives memory back to the system while nobody needs the process. V8 collects when memory is short and keeps what it once
 * had: after a start that is a third of the process. Returns the function that ends it.
 */
export function trimMemory(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: NodeJS.GCFunction = runInNewContext('gc');
  let kept = 0;
  let before = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    if (utilization > IDLE || process.memoryUsage().heapTotal < kept + WORTHWHILE_BYTES) return;
    // The flavour that also empties the space of young objects.
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    kept = process.memoryUsage().heapTotal;
    before = performance.eventLoopUtilization();
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
