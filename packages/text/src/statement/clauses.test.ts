import { expect, it } from 'vitest';
import { clauses, cuts } from './clauses.ts';

const ENDLESS = Array.from({ length: 300 }, (_, at) => `guest ${at} pays nothing`).join(' and ');

it('cuts a sentence into few clauses, however long it is, and loses none of its words', () => {
  const found = clauses(ENDLESS);
  expect(found).toHaveLength(40);
  expect(found[0]).toBe('guest 0 pays nothing');
  expect(found.at(-1)).toContain('guest 39 pays nothing');
  expect(found.at(-1)).toContain('guest 299 pays nothing');
});

it('tries few ways to cut it in two', () => {
  const ways = cuts(ENDLESS);
  expect(ways).toHaveLength(40);
  for (const [first, second] of ways) expect(`${first} and ${second}`).toBe(ENDLESS);
});
