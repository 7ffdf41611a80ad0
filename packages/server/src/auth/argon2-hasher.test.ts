import { expect, test } from 'vitest';
import { createArgon2Hasher } from './argon2-hasher.ts';

const hasher = createArgon2Hasher();

test('#22 hashes are Argon2id with 19 MiB, two passes and one lane', async () => {
  const hash = await hasher.hash('correct horse battery staple');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hasher.verify(hash, 'correct horse battery staple')).toBe(true);
  expect(await hasher.verify(hash, 'correct horse battery stapler')).toBe(false);
  expect(await hasher.hash('correct horse battery staple')).not.toBe(hash);
});

test('#22 nothing of a long password is cut off', async () => {
  const long = 'x'.repeat(127);
  const hash = await hasher.hash(`${long}a`);
  expect(await hasher.verify(hash, `${long}b`)).toBe(false);
  expect(await hasher.verify(hash, `${long}a`)).toBe(true);
});

test.each(['', 'x', '$argon2id$v=19$', '$2b$10$abcdefghijklmnopqrstuv', '\0'])(
  'what is no hash verifies nothing: %j',
  async (hash) => {
    expect(await hasher.verify(hash, 'password')).toBe(false);
  },
);

test('#22 fifty sign-ins at once all end, and others work meanwhile', async () => {
  const hash = await hasher.hash('password');
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 5);
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, at) => hasher.verify(hash, at % 2 ? 'password' : 'wrong')),
  );
  clearInterval(ticking);
  expect(results.filter(Boolean)).toHaveLength(25);
  expect(turns).toBeGreaterThan(10);
});
