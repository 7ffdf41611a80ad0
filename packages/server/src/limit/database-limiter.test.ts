import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { databases } from '../testing/databases.ts';
import { createDatabaseLimiter } from './database-limiter.ts';

const TEN = { limit: 10, windowSeconds: 900 };
const QUARTER_MS = 900_000;

describe.each(databases)('#20 the database limiter on $name', ({ open }) => {
  let database: Database;
  let time = Date.parse('2026-11-23T09:00:00.000Z');
  const now = () => new Date(time);

  beforeAll(async () => {
    database = await open();
  }, 120_000);
  afterAll(() => database.close());

  const openLimiter = () => createDatabaseLimiter(database.prisma, now);
  const allowed = (takes: readonly { readonly allowed: boolean }[]) =>
    takes.filter((take) => take.allowed).length;

  it('counts once for all processes, also when their calls come together', async () => {
    const limiters = [openLimiter(), openLimiter()];
    const takes = Array.from({ length: 100 }, (_, at) => limiters[at % 2]?.take('shared', TEN));
    const done = await Promise.all(takes);
    expect(allowed(done.flatMap((take) => take ?? []))).toBe(10);
  });

  it('remembers after a restart', async () => {
    for (let at = 0; at < 10; at += 1) await openLimiter().take('restart', TEN);
    expect(await openLimiter().take('restart', TEN)).toEqual({
      ...{ allowed: false, retryAfterSeconds: 900 },
    });
  });

  it('frees a use when it leaves the window, to the millisecond, and says when that is', async () => {
    const limiter = openLimiter();
    const take = () => limiter.take('window', TEN);
    await take();
    time += 60_000;
    for (let at = 0; at < 9; at += 1) expect((await take()).allowed).toBe(true);
    expect(await take()).toEqual({ allowed: false, retryAfterSeconds: 840 });
    time += QUARTER_MS - 60_001;
    expect(await take()).toEqual({ allowed: false, retryAfterSeconds: 1 });
    time += 1;
    expect((await take()).allowed).toBe(true);
    expect(await take()).toEqual({ allowed: false, retryAfterSeconds: 60 });
  });

  it('takes nothing for a refused call, and never allows more than the limit in any window', async () => {
    const limiter = openLimiter();
    const passed: number[] = [];
    for (let calls = 0; calls < 200; calls += 1) {
      if ((await limiter.take('span', TEN)).allowed) passed.push(time);
      time += 20_000;
    }
    expect(passed.length).toBeGreaterThanOrEqual(40);
    for (const from of passed) {
      const inside = passed.filter((at) => at >= from && at < from + QUARTER_MS);
      expect(inside.length).toBeLessThanOrEqual(10);
    }
  });

  it('keeps a large limit in few slots, and never frees early', async () => {
    const rule = { limit: 640, windowSeconds: 64 };
    const limiter = openLimiter();
    const passed: number[] = [];
    for (let calls = 0; calls < 1_500; calls += 1) {
      if ((await limiter.take('large', rule)).allowed) passed.push(time);
      time += 50;
    }
    const row = await database.prisma.throttle.findUniqueOrThrow({ where: { key: 'large' } });
    expect(row.at.length).toBeLessThanOrEqual(65);
    for (const from of passed.slice(0, 100)) {
      const inside = passed.filter((at) => at >= from && at < from + 64_000);
      expect(inside.length).toBeLessThanOrEqual(640);
    }
    expect(passed.length).toBeGreaterThan(640);
  }, 60_000);

  it('does not free a use early that came at the end of its slot', async () => {
    const rule = { limit: 128, windowSeconds: 64 };
    const limiter = openLimiter();
    time = Math.ceil(time / 1_000) * 1_000 + 999;
    expect((await limiter.take('late', { ...rule, cost: 128 })).allowed).toBe(true);
    time += 63_999;
    expect((await limiter.take('late', rule)).allowed).toBe(false);
    time += 1_001;
    expect((await limiter.take('late', rule)).allowed).toBe(true);
  });

  it('forgets one bucket, and sweeps those that ran out', async () => {
    const limiter = openLimiter();
    for (let at = 0; at < 11; at += 1) await limiter.take('forgotten', TEN);
    await limiter.take('kept', TEN);
    await limiter.forget('forgotten');
    expect((await limiter.take('forgotten', TEN)).allowed).toBe(true);
    time += QUARTER_MS + 1;
    await openLimiter().take('new', TEN);
    const rows = await database.prisma.throttle.findMany({ select: { key: true } });
    expect(rows.map(({ key }) => key)).toEqual(['new']);
  });
});
