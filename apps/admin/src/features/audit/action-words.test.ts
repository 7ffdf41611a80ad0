import { expect, it } from 'vitest';
import { ACTION_GROUPS, actionWords, kindWords } from './action-words.ts';

const options = ACTION_GROUPS.flatMap((group) => group.options);

// That every action of the code is here at all is up to the compiler.
it('tells any two actions apart, and shows no id', () => {
  const labels = options.map(({ label }) => label);
  expect(labels.length).toBeGreaterThan(80);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toMatch(/^[A-Z][^._]+$/);
});

it('says what was done', () => {
  expect(actionWords('user.sign-in-failed')).toBe('Failed to sign in');
  expect(kindWords('api-key')).toBe('API key');
});

it('makes words of an action that it does not know', () => {
  expect(actionWords('flow.step-added')).toBe('Flow step added');
  expect(kindWords('flow')).toBe('Flow');
});
