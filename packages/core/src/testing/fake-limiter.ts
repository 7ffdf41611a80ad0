import type { Throttle } from '../context.ts';

/** Fixed windows that begin with the first call of a key. */
export function createFakeLimiter(now: () => Date): Throttle {
  const windows = new Map<string, { used: number; readonly endsAt: number }>();
  return {
    async take(key, { limit, windowSeconds, cost = 1 }) {
      const time = now().getTime();
      const known = windows.get(key);
      const window =
        known && known.endsAt > time ? known : { used: 0, endsAt: time + windowSeconds * 1000 };
      if (window.used + cost > limit)
        return { allowed: false, retryAfterSeconds: Math.ceil((window.endsAt - time) / 1000) };
      window.used += cost;
      windows.set(key, window);
      return { allowed: true, retryAfterSeconds: 0 };
    },
    async forget(key) {
      windows.delete(key);
    },
  };
}
