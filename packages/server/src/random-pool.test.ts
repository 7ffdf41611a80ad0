import { expect, test } from 'vitest';
import { createRandomPool } from './random-pool.ts';

test('gives bytes that were never given before, past the end of its pool', () => {
  const random = createRandomPool();
  const seen = new Set<string>();
  for (let round = 0; round < 1_000; round += 1) seen.add(Buffer.from(random(10)).toString('hex'));
  expect(seen.size).toBe(1_000);
});

test('what it gave stays as it was', () => {
  const random = createRandomPool();
  const first = random(16);
  const copy = Buffer.from(first).toString('hex');
  for (let round = 0; round < 1_000; round += 1) random(16);
  expect(Buffer.from(first).toString('hex')).toBe(copy);
});

test('refuses more than it holds', () => {
  expect(() => createRandomPool()(4_097)).toThrow(RangeError);
});
