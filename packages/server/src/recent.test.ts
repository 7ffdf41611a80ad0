import { describe, expect, it } from 'vitest';
import { createRecent } from './recent.ts';

describe('recent look-ups', () => {
  const open = () => {
    let now = 0;
    let asked = 0;
    const recent = createRecent({ maxAgeMs: 500, clock: () => now });
    const find = async () => `row ${++asked}`;
    const later = (ms: number) => {
      now += ms;
    };
    return { recent, find, later };
  };

  it('are shared while they are made and until they are too old', async () => {
    const { recent, find, later } = open();
    const both = await Promise.all([recent.recall('a', find), recent.recall('a', find)]);
    expect(both).toEqual(['row 1', 'row 1']);
    later(499);
    expect(await recent.recall('a', find)).toBe('row 1');
    expect(await recent.recall('b', find)).toBe('row 2');
    later(1);
    expect(await recent.recall('a', find)).toBe('row 3');
  });

  it('are made again once forgotten, even while the older one is still searching', async () => {
    const { recent, find } = open();
    const slow = Promise.withResolvers<string>();
    const before = recent.recall('a', () => slow.promise);
    recent.forget();
    expect(await recent.recall('a', find)).toBe('row 1');
    slow.resolve('stale');
    expect(await before).toBe('stale');
    expect(await recent.recall('a', find)).toBe('row 1');
  });

  it('do not remember that nothing was found, or that the search failed', async () => {
    const { recent, find } = open();
    expect(await recent.recall('a', async () => null)).toBeNull();
    expect(await recent.recall('a', find)).toBe('row 1');
    const failing = recent.recall('b', () => Promise.reject(new Error('away')));
    await expect(failing).rejects.toThrow('away');
    expect(await recent.recall('b', find)).toBe('row 2');
  });

  it('keep a bounded number, the newest', async () => {
    const { recent, find } = open();
    await recent.recall('first', find);
    for (let at = 0; at < 2_000; at += 1) await recent.recall(`${at}`, find);
    expect(await recent.recall('1999', find)).toBe('row 2001');
    expect(await recent.recall('first', find)).toBe('row 2002');
  });
});
