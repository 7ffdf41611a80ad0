import type { RateLimiter } from '@pixel/core';

/** Most keys held; past it the ones that were touched longest ago go. */
const MAX_KEYS = 100_000;

interface Bucket {
  /** Uses left, refilled evenly over the window. */
  left: number;
  at: number;
}

/** Token buckets in this process. `now` in Unix milliseconds. */
export function createMemoryLimiter(now: () => number = Date.now): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    async take(key, { limit, windowSeconds, cost = 1 }) {
      const time = now();
      const perMs = limit / (windowSeconds * 1000);
      const known = buckets.get(key);
      const refilled = known ? known.left + Math.max(0, time - known.at) * perMs : limit;
      const left = Math.min(limit, refilled);
      const allowed = left >= cost;
      // Deleting first moves the key to the end: the map stays in order of last use.
      buckets.delete(key);
      buckets.set(key, { left: allowed ? left - cost : left, at: time });
      if (buckets.size > MAX_KEYS) forgetOldest(buckets);
      const missing = allowed ? 0 : cost - left;
      return { allowed, retryAfterSeconds: Math.ceil(missing / perMs / 1000) };
    },
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  for (const key of buckets.keys()) {
    buckets.delete(key);
    return;
  }
}
