import { BotId } from '@pixel/contract';
import { newId } from '@pixel/core';
import { createRandomBytes } from '@pixel/core/testing';
import { describe, expect, it } from 'vitest';
import { rememberFrequencies } from './recent-frequencies.ts';

const botId = BotId.parse(newId('bot', new Date(0), createRandomBytes()));

describe('remembered frequencies', () => {
  const open = () => {
    let now = 0;
    const index = { total: 100, byTerm: new Map([['tea', 7]]) };
    let asked = 0;
    const frequencies = rememberFrequencies(
      async (_no, _id, terms) => {
        asked += 1;
        const byTerm = new Map([...index.byTerm].filter(([term]) => terms.includes(term)));
        return { total: index.total, byTerm };
      },
      () => now,
    );
    return {
      index,
      count: async (...terms: string[]) => {
        const { total, byTerm } = await frequencies(1, botId, terms);
        return [total, ...terms.map((term) => byTerm.get(term) ?? 0)];
      },
      asked: () => asked,
      wait: (ms: number) => {
        now += ms;
      },
    };
  };

  it('are counted once while they are young', async () => {
    const { count, asked, wait } = open();
    expect(await count('tea')).toEqual([100, 7]);
    wait(5 * 60_000 - 1);
    expect(await count('tea')).toEqual([100, 7]);
    expect(asked()).toBe(1);
    wait(1);
    await count('tea');
    expect(asked()).toBe(2);
  });

  it('see a word at once that was absent before', async () => {
    const { count, index } = open();
    expect(await count('tea', 'cocoa')).toEqual([100, 7, 0]);
    index.byTerm.set('cocoa', 3);
    expect(await count('tea', 'cocoa')).toEqual([100, 7, 3]);
  });

  it('forget all once the number of passages has changed, so that no count passes its total', async () => {
    const { count, index } = open();
    index.byTerm.set('coffee', 5);
    await count('tea');
    index.total = 6;
    index.byTerm.set('tea', 1);
    expect(await count('coffee')).toEqual([6, 5]);
    expect(await count('tea')).toEqual([6, 1]);
  });

  it('remember nothing of an empty bot', async () => {
    const { count, index } = open();
    Object.assign(index, { total: 0 });
    index.byTerm.clear();
    expect(await count('tea')).toEqual([0, 0]);
    Object.assign(index, { total: 1 });
    index.byTerm.set('tea', 1);
    expect(await count('tea')).toEqual([1, 1]);
  });
});
