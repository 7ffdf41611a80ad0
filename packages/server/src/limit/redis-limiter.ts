import type { RateLimiter } from '@pixel/core';
import { Redis } from 'ioredis';
import type { Log } from '../database/log.ts';
import { createMemoryLimiter } from './memory-limiter.ts';
import { SLOTS } from './sliding-window.ts';

/**
 * `takeFromWindow` in one step, on Redis' own clock. Slots are three numbers each: from, at, used. The key goes when its
 * last use leaves the window. Returns the milliseconds to wait, 0 when the call passed.
 */
const TAKE = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local limit, window, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local stored = redis.call('GET', KEYS[1])
local old = stored and cmsgpack.unpack(stored) or {}
local slots, used = {}, 0
for i = 1, #old, 3 do
  if old[i + 1] > now - window then
    local n = #slots
    slots[n + 1], slots[n + 2], slots[n + 3] = old[i], old[i + 1], old[i + 2]
    used = used + old[i + 2]
  end
end
if used + cost > limit then
  for i = 1, #slots, 3 do
    used = used - slots[i + 2]
    if used + cost <= limit then return math.max(1, slots[i + 1] + window - now) end
  end
  return window
end
local n = #slots
local width = limit > ${SLOTS} and window / ${SLOTS} or 1
if n > 0 and now - slots[n - 2] < width then
  slots[n - 1] = math.max(now, slots[n - 1])
  slots[n] = slots[n] + cost
else
  slots[n + 1], slots[n + 2], slots[n + 3] = now, now, cost
end
redis.call('SET', KEYS[1], cmsgpack.pack(slots), 'PX', window)
return 0
`;
const TIMEOUT_MS = 500;
/** After a failure Redis is left alone this long: its timeout must not be added to every call. */
const REST_MS = 2_000;

export interface RedisLimiter extends RateLimiter {
  close(): Promise<void>;
}

/** Sliding windows that several processes share. When Redis is away each process counts for itself: never unlimited. */
export function createRedisLimiter(options: {
  readonly url: string;
  readonly log: Log;
}): RedisLimiter {
  const { url, log } = options;
  const ownCount = createMemoryLimiter();
  const redis = new Redis(url, {
    commandTimeout: TIMEOUT_MS,
    connectTimeout: TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    keyPrefix: 'pixel:limit:',
    retryStrategy: (times) => Math.min(times * 100, REST_MS),
  });
  let isAway = false;
  let restsUntil = 0;
  const leave = (err: unknown) => {
    restsUntil = performance.now() + REST_MS;
    if (!isAway) log.warn({ err }, 'Redis is away: limits are counted per process');
    isAway = true;
  };
  redis.on('error', leave);
  redis.on('ready', () => {
    restsUntil = 0;
  });

  return {
    async take(key, rule) {
      if (redis.status !== 'ready' || performance.now() < restsUntil)
        return ownCount.take(key, rule);
      const { limit, windowSeconds, cost = 1 } = rule;
      try {
        const windowMs = Math.round(windowSeconds * 1000);
        const waitMs = Number(await redis.eval(TAKE, 1, key, limit, windowMs, cost));
        if (isAway) log.info({}, 'Redis is back: limits are counted together');
        isAway = false;
        return { allowed: waitMs === 0, retryAfterSeconds: Math.ceil(waitMs / 1000) };
      } catch (cause) {
        leave(cause);
        return ownCount.take(key, rule);
      }
    },
    async close() {
      redis.disconnect();
    },
  };
}
