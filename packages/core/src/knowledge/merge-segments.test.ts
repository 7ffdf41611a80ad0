import { expect, it } from 'vitest';
import { seedBot, testCtx } from '../testing/index.ts';
import { mergeSegments } from './merge-segments.ts';

const { signal } = new AbortController();

/** What is joined, as the numbers of passages of each group, where segments of `sizes` are there. */
async function joinedOf(sizes: readonly number[]): Promise<number[][]> {
  const ctx = testCtx();
  const bot = await seedBot(ctx);
  const segments = sizes.map((passages, at) => ({ id: `${at}`, passages }));
  const joined: number[][] = [];
  const knowledge = {
    ...ctx.stores.knowledge,
    listSegments: async () => segments,
    joinSegments: async (_: number, ids: readonly string[]) => {
      joined.push(ids.map((id) => sizes[Number(id)] ?? 0));
    },
  };
  await mergeSegments({ ...ctx, stores: { ...ctx.stores, knowledge } }, { botId: bot.id, signal });
  return joined;
}

const times = (count: number, size: number) => Array.from({ length: count }, () => size);

it('leaves few segments alone', async () => {
  expect(await joinedOf([])).toEqual([]);
  expect(await joinedOf(times(7, 1_000))).toEqual([]);
});

it('joins the many small ones with one that is not large yet, which comes first', async () => {
  expect(await joinedOf([5, 9_000, ...times(6, 2)])).toEqual([[9_000, 5, ...times(6, 2)]]);
});

it('leaves large ones alone', async () => {
  expect(await joinedOf([16_000, 12_000, ...times(9, 800)])).toEqual([times(9, 800)]);
});

it('makes several of an import of a hundred thousand passages', async () => {
  const joined = await joinedOf(times(108, 1_000));
  expect(joined.map(({ length }) => length)).toEqual([16, 16, 16, 16, 16, 16, 12]);
});

it('stops when it is told to', async () => {
  const ctx = testCtx();
  const bot = await seedBot(ctx);
  const stopped = AbortSignal.abort();
  await expect(mergeSegments(ctx, { botId: bot.id, signal: stopped })).rejects.toThrow();
});
