import type { RateLimiter } from '@pixel/core';
import { type Slot, takeFromWindow } from './sliding-window.ts';

/** Most keys held; past it the ones that were touched longest ago go. */
const MAX_KEYS = 100_000;
/** Keys looked at for having run out, at every call: more than one call adds. */
const SWEPT = 2;

interface Window {
  readonly slots: Slot[];
  readonly endsAt: number;
}

/**
 * Sliding windows in this process. `now` in milliseconds of a clock that never goes back.
 * @param maxKeys most keys held
 */
export function createMemoryLimiter(
  now: () => number = () => performance.now(),
  maxKeys = MAX_KEYS,
): RateLimiter {
  const windows = new Map<string, Window>();
  return {
    async take(key, { limit, windowSeconds, cost = 1 }) {
      const time = now();
      const windowMs = windowSeconds * 1000;
      const slots = windows.get(key)?.slots ?? [];
      const waitMs = takeFromWindow(slots, { now: time, limit, windowMs, cost });
      // Deleting first moves the key to the end: the map stays in order of last use, and who keeps knocking stays in it.
      windows.delete(key);
      windows.set(key, { slots, endsAt: time + windowMs });
      sweep(windows, time, maxKeys);
      return { allowed: waitMs === 0, retryAfterSeconds: Math.ceil(waitMs / 1000) };
    },
  };
}

function sweep(windows: Map<string, Window>, time: number, maxKeys: number): void {
  let looked = 0;
  for (const [key, { endsAt }] of windows) {
    if (endsAt <= time || windows.size > maxKeys) windows.delete(key);
    looked += 1;
    if (looked >= SWEPT && windows.size <= maxKeys) return;
  }
}
