import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Log } from '../database/log.ts';
import { createRedisLimiter, type RedisLimiter } from './redis-limiter.ts';

const RULE = { limit: 10, windowSeconds: 60 };
const url = process.env.TEST_REDIS_URL;

const limiterOn = (address: string) => {
  const warnings: string[] = [];
  const log: Log = {
    info: () => undefined,
    warn: (_, message) => warnings.push(message),
    error: () => undefined,
  };
  const limiter = createRedisLimiter({ url: address, log });
  onTestFinished(() => limiter.close());
  return { limiter, warnings };
};

const passOf = async (calls: number, limiter: RedisLimiter, key: string, rule = RULE) => {
  const taken = await Promise.all(Array.from({ length: calls }, () => limiter.take(key, rule)));
  return taken.filter(({ allowed }) => allowed).length;
};

/** A TCP server on the loopback address that does `serve` with every connection. */
async function listenWith(serve: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    serve(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const close = () => {
    server.close();
    cut();
  };
  onTestFinished(close);
  const address = server.address();
  return { port: typeof address === 'object' ? address?.port : 0, cut, close };
}

describe('without Redis', () => {
  test('#96 each process counts for itself and the reason is told once', async () => {
    const { port, close } = await listenWith(() => undefined);
    close();
    const { limiter, warnings } = limiterOn(`redis://127.0.0.1:${port}`);
    expect(await passOf(20, limiter, 'a')).toBe(10);
    await expect.poll(() => warnings.length).toBe(1);
    expect((await limiter.take('a', RULE)).retryAfterSeconds).toBeGreaterThan(0);
  });

  test('#96 a server that never answers does not hold calls up', async () => {
    const { port } = await listenWith(() => undefined);
    const { limiter } = limiterOn(`redis://127.0.0.1:${port}`);
    const startedAt = performance.now();
    expect(await passOf(20, limiter, 'a')).toBe(10);
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });
});

describe.runIf(url !== undefined)('on Redis', () => {
  const server = new URL(url ?? 'redis://127.0.0.1');

  /** Two processes' worth of limiters on the same server, connected. */
  const shared = async () => {
    const [one, two] = [limiterOn(server.href), limiterOn(server.href)];
    for (const { limiter } of [one, two]) await isShared(limiter);
    return [one.limiter, two.limiter] as const;
  };
  /** Waits until a limiter counts in Redis: what another one took is seen. */
  const isShared = async (limiter: RedisLimiter) => {
    const other = limiterOn(server.href).limiter;
    const usedUp = async () => {
      const key = randomUUID();
      await passOf(10, other, key);
      return passOf(1, limiter, key);
    };
    await expect.poll(usedUp, { timeout: 10_000 }).toBe(0);
  };

  test('#96 of a burst over two processes the limit passes', async () => {
    const [one, two] = await shared();
    const key = randomUUID();
    const passed = await Promise.all([passOf(20, one, key), passOf(20, two, key)]);
    expect(passed[0] + passed[1]).toBe(10);
  });

  test('#96 a burst against a large limit, with costs, passes exactly', async () => {
    const [one, two] = await shared();
    const rule = { limit: 500, windowSeconds: 60, cost: 3 };
    const key = randomUUID();
    const passed = await Promise.all([passOf(200, one, key, rule), passOf(200, two, key, rule)]);
    expect(passed[0] + passed[1]).toBe(166);
  });

  test('says when to come back, and then the call passes', async () => {
    const [limiter] = await shared();
    const rule = { limit: 2, windowSeconds: 1 };
    const key = randomUUID();
    expect(await passOf(3, limiter, key, rule)).toBe(2);
    expect(await limiter.take(key, rule)).toEqual({ allowed: false, retryAfterSeconds: 1 });
    await expect
      .poll(() => passOf(1, limiter, key, rule), { interval: 50, timeout: 3_000 })
      .toBe(1);
  });

  test('keeps limiting when the connection is cut, and counts together again after', async () => {
    const { port, cut } = await listenWith((socket) => {
      const upstream = connect(Number(server.port || 6379), server.hostname);
      upstream.on('error', () => socket.destroy());
      socket.on('close', () => upstream.destroy());
      socket.pipe(upstream).pipe(socket);
    });
    const { limiter, warnings } = limiterOn(`redis://127.0.0.1:${port}`);
    await isShared(limiter);
    cut();
    expect(await passOf(20, limiter, randomUUID())).toBe(10);
    await expect.poll(() => warnings.length).toBe(1);
    await isShared(limiter);
  });
});
