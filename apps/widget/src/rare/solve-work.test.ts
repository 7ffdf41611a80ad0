import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256After } from './sha256.ts';
import { solveWork } from './solve-work.tsx';

const hex = (words: Uint32Array) =>
  [...words].map((word) => word.toString(16).padStart(8, '0')).join('');

test('it is SHA-256, whatever the lengths', () => {
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 400]) {
    for (const rest of ['', '7', '1234567890'.repeat(7), 'ü🙂']) {
      const prefix = 'aé'.repeat(length).slice(0, length);
      const expected = createHash('sha256')
        .update(prefix + rest)
        .digest('hex');
      expect(hex(sha256After(prefix)(rest)), `${length} and ${rest.length}`).toBe(expected);
    }
  }
});

test('a nonce fits the challenge, and the page is never held for long', async () => {
  const challenge = 'eyJ2aXNpdG9yIjoidmlzXzEifQ'.repeat(8);
  let longest = 0;
  let last = performance.now();
  const ticks = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const nonce = await solveWork({ challenge, difficulty: 14 });
  clearInterval(ticks);
  const digest = createHash('sha256').update(`${challenge}.${nonce}`).digest();
  expect(digest.readUInt16BE(0) >> 2).toBe(0);
  expect(nonce.length).toBeLessThanOrEqual(24);
});
