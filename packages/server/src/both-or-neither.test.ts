import { expect, it } from 'vitest';
import { bothOrNeither } from './both-or-neither.ts';

const opened = () => {
  const thing = {
    isOpen: true,
    close: async () => {
      thing.isOpen = false;
    },
  };
  return thing;
};

it('gives both', async () => {
  const [a, b] = [opened(), opened()];
  expect(await bothOrNeither(Promise.resolve(a), Promise.resolve(b))).toEqual([a, b]);
  expect([a.isOpen, b.isOpen]).toEqual([true, true]);
});

it('closes the one that opened, early or late, when the other could not', async () => {
  const why = new Error('No database is there.');
  const [early, late] = [opened(), opened()];
  await expect(bothOrNeither(Promise.resolve(early), Promise.reject(why))).rejects.toBe(why);
  const slow = new Promise<typeof late>((resolve) => setImmediate(() => resolve(late)));
  await expect(bothOrNeither(Promise.reject(why), slow)).rejects.toBe(why);
  expect([early.isOpen, late.isOpen]).toEqual([false, false]);
});
