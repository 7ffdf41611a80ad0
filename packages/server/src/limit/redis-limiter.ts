import type { RateLimiter } from '@pixel/core';
import { Redis } from 'ioredis';
import type { Log } from '../database/log.ts';
import { createMemoryLimiter } from './memory-limiter.ts';

/** Refills and takes in one step on Redis' own clock; the key goes when the bucket would be full again. */
const TAKE = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local limit, window, cost = tonumber(ARGV[1]), tonumber(ARGV[2]) * 1000, tonumber(ARGV[3])
local b = redis.call('HMGET', KEYS[1], 'left', 'at')
local left = tonumber(b[1]) or limit
local at = tonumber(b[2]) or now
left = math.min(limit, left + math.max(0, now - at) * limit / window)
local ok = 0
if left >= cost then ok = 1; left = left - cost end
redis.call('HSET', KEYS[1], 'left', tostring(left), 'at', now)
redis.call('PEXPIRE', KEYS[1], math.ceil(window) + 1000)
if ok == 1 then return {1, 0} end
return {0, math.ceil((cost - left) * window / limit / 1000)}
`;
const TIMEOUT_MS = 500;

export interface RedisLimiter extends RateLimiter {
  close(): Promise<void>;
}

/** Token buckets that several processes share. When Redis is away each process counts for itself: never unlimited. */
export function createRedisLimiter(options: {
  readonly url: string;
  readonly log: Log;
}): RedisLimiter {
  const fallback = createMemoryLimiter();
  const redis = new Redis(options.url, {
    commandTimeout: TIMEOUT_MS,
    connectTimeout: TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    keyPrefix: 'pixel:limit:',
  });
  let isAway = false;
  redis.on('error', (err) => {
    if (!isAway) options.log.warn({ err }, 'Redis is away: limits are counted per process');
    isAway = true;
  });
  redis.on('ready', () => {
    isAway = false;
  });
  return {
    async take(key, rule) {
      const { limit, windowSeconds, cost = 1 } = rule;
      try {
        const answer = await redis.eval(TAKE, 1, key, limit, windowSeconds, cost);
        const [ok, seconds]: unknown[] = Array.isArray(answer) ? answer : [];
        return { allowed: ok === 1, retryAfterSeconds: Number(seconds) };
      } catch {
        // The reason is logged once by the listener above; every call fails while Redis is away.
        return fallback.take(key, rule);
      }
    },
    async close() {
      redis.disconnect();
    },
  };
}
