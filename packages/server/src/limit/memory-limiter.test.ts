import { beforeEach, expect, test } from 'vitest';
import { createMemoryLimiter } from './memory-limiter.ts';

let time: number;
let limiter: ReturnType<typeof createMemoryLimiter>;
beforeEach(() => {
  time = 1_000_000;
  limiter = createMemoryLimiter(() => time);
});

const RULE = { limit: 10, windowSeconds: 60 };
const pass = async (calls: number, rule = RULE, key = 'a'): Promise<number> => {
  let passed = 0;
  for (let call = 0; call < calls; call += 1)
    if ((await limiter.take(key, rule)).allowed) passed += 1;
  return passed;
};

test('#96 of a burst twice as large as the limit the limit passes', async () => {
  expect(await pass(20)).toBe(10);
});

test('#20 no window holds more than the limit, however the calls are spread', async () => {
  const passedAt: number[] = [];
  for (let call = 0; call < 2_000; call += 1) {
    time += 700;
    if ((await limiter.take('a', RULE)).allowed) passedAt.push(time);
  }
  for (const from of passedAt) {
    const within = passedAt.filter((at) => at >= from && at < from + 60_000);
    expect(within.length).toBeLessThanOrEqual(10);
  }
  expect(passedAt.length).toBeGreaterThanOrEqual((2_000 * 0.7) / 6 - 10);
});

test('a large limit is kept as exactly, with a bounded memory', async () => {
  const rule = { limit: 1_000, windowSeconds: 60 };
  const passedAt: number[] = [];
  for (let call = 0; call < 20_000; call += 1) {
    time += 13;
    if ((await limiter.take('a', rule)).allowed) passedAt.push(time);
  }
  for (let from = 0; from + 1_000 < passedAt.length; from += 1)
    expect((passedAt[from + 1_000] ?? 0) - (passedAt[from] ?? 0)).toBeGreaterThanOrEqual(60_000);
  expect(passedAt.length).toBeGreaterThan(4_000);
});

test('says when to come back, and then the call passes', async () => {
  await pass(4);
  time += 20_000;
  await pass(6);
  expect(await limiter.take('a', RULE)).toEqual({ allowed: false, retryAfterSeconds: 40 });
  time += 39_999;
  expect((await limiter.take('a', RULE)).allowed).toBe(false);
  time += 1;
  expect(await pass(10)).toBe(4);
});

test('refused calls take nothing', async () => {
  await pass(500);
  time += 60_000;
  expect(await pass(20)).toBe(10);
});

test('a call may cost more than one, and never passes when it costs more than the limit', async () => {
  const big = { ...RULE, cost: 4 };
  expect(await pass(5, big)).toBe(2);
  expect(await pass(5)).toBe(2);
  const larger = await limiter.take('b', { ...RULE, cost: 11 });
  expect(larger).toEqual({ allowed: false, retryAfterSeconds: 60 });
});

test('keys do not share', async () => {
  await pass(10);
  expect(await pass(10, RULE, 'b')).toBe(10);
});

test('holds a bounded number of keys and forgets those that nobody uses', async () => {
  limiter = createMemoryLimiter(() => time, 100);
  await pass(10, RULE, 'victim');
  for (let key = 0; key < 1_000; key += 1) {
    await limiter.take(`stranger ${key}`, RULE);
    expect((await limiter.take('victim', RULE)).allowed).toBe(false);
  }
  expect(await pass(10, RULE, 'stranger 999')).toBe(9);
  expect(await pass(10, RULE, 'stranger 0')).toBe(10);
});
