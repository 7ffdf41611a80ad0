import { expect, it } from 'vitest';
import { DomainError } from '../error.ts';
import { repairIndex } from '../knowledge/repair-index.ts';
import { retrievePassages } from '../knowledge/retrieve-passages.ts';
import { createFakeReader, seedBot, seedSource, type TestCtx, testCtx } from '../testing/index.ts';
import { type ReadItem, SourceFailure } from './port.ts';
import { syncSource } from './sync-source.ts';

const signal = new AbortController().signal;
const page = (key: string, text: string): ReadItem => ({ type: 'document', key, title: key, text });
const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    page(`page-${i}`, `Article number ${i} is about zebra${i}.`),
  );

async function begin(items: readonly ReadItem[]) {
  const reader = createFakeReader(items);
  const ctx = testCtx({ reader });
  const bot = await seedBot(ctx);
  const source = await seedSource(ctx, bot);
  const sync = () => syncSource(ctx, { sourceId: source.id, signal });
  const state = () => ctx.stores.sources.findSource('all', source.id);
  return { ctx, bot, source, reader, sync, state };
}

async function titlesFor(
  ctx: TestCtx,
  botId: Parameters<typeof seedSource>[1]['id'],
  query: string,
) {
  const { passages } = await retrievePassages(ctx, { botId, query, k: 3 });
  return passages.map(({ title }) => title);
}

it('reads, splits and indexes every document and says how many', async () => {
  const { ctx, bot, sync, state } = await begin(numbered(600));
  await sync();
  expect(await state()).toMatchObject({ status: 'ready', documentCount: 600, error: null });
  expect((await titlesFor(ctx, bot.id, 'zebra417'))[0]).toBe('page-417');
  expect(await ctx.index.count(bot.id)).toBe((await state())?.passageCount);
});

it('writes each document once, however often it runs', async () => {
  const { ctx, bot, sync, state } = await begin(numbered(30));
  await sync();
  const before = await state();
  await sync();
  expect(await state()).toMatchObject({
    documentCount: before?.documentCount,
    passageCount: before?.passageCount,
  });
  expect(await ctx.index.count(bot.id)).toBe(before?.passageCount);
});

it('replaces what changed and removes what is gone, also from the index', async () => {
  const { ctx, bot, reader, sync, state } = await begin(numbered(3));
  await sync();
  reader.script = [
    page('page-0', 'Now this is about giraffes.'),
    page('page-1', 'Article number 1 is about zebra1.'),
  ];
  await sync();
  expect(await state()).toMatchObject({ documentCount: 2 });
  expect(await titlesFor(ctx, bot.id, 'zebra0')).not.toContain('page-2');
  expect((await titlesFor(ctx, bot.id, 'giraffes'))[0]).toBe('page-0');
  expect(await ctx.index.count(bot.id)).toBe((await state())?.passageCount);
});

it('keeps what it had and tells the reason when a source cannot be read', async () => {
  const { ctx, bot, reader, sync, state } = await begin(numbered(2));
  await sync();
  reader.script = () => {
    throw new SourceFailure('timeout', 'The website took too long to answer.');
  };
  await sync();
  expect(await state()).toMatchObject({
    status: 'failed',
    error: { code: 'timeout', message: 'The website took too long to answer.' },
    documentCount: 2,
  });
  expect((await titlesFor(ctx, bot.id, 'zebra1'))[0]).toBe('page-1');
});

it('fails with the first reason when nothing could be read', async () => {
  const { sync, state } = await begin([
    { type: 'skipped', item: 'a.pdf', reason: 'It has a password.' },
  ]);
  await sync();
  expect(await state()).toMatchObject({
    status: 'failed',
    error: { message: 'It has a password.' },
  });
});

it('becomes ready by keyword while the index is down, and catches up later', async () => {
  const { ctx, bot, source, state } = await begin(numbered(5));
  const down = () => Promise.reject(new DomainError('unavailable', 'down'));
  const index = { ...ctx.index, put: down, remove: down, count: down, drop: down };
  await syncSource({ ...ctx, index }, { sourceId: source.id, signal });
  expect(await state()).toMatchObject({ status: 'ready', documentCount: 5 });
  expect(ctx.jobs.enqueued).toContainEqual({ name: 'repair-index', botId: bot.id });
  await repairIndex(ctx, { botId: bot.id, signal });
  expect(await ctx.index.count(bot.id)).toBe((await state())?.passageCount);
});

it('takes vectors out of the index that no passage stands for', async () => {
  const { ctx, bot, sync, state } = await begin(numbered(5));
  await sync();
  const vector = new Float32Array(ctx.embedder.dimensions).fill(0.1);
  await ctx.index.put(bot.id, [{ id: ctx.newId('passage'), vector }]);
  await repairIndex(ctx, { botId: bot.id, signal });
  expect(await ctx.index.count(bot.id)).toBe((await state())?.passageCount);
});

it('leaves a deleted source alone', async () => {
  const { ctx, source, sync, state } = await begin(numbered(5));
  await ctx.stores.sources.deleteSource(source);
  await sync();
  expect(await state()).toBeNull();
});

it('starts over when it is stopped in the middle', async () => {
  const { ctx, source, sync, state } = await begin(numbered(600));
  const stop = new AbortController();
  const reader = createFakeReader(() => {
    stop.abort();
    return numbered(600);
  });
  await expect(
    syncSource({ ...ctx, reader }, { sourceId: source.id, signal: stop.signal }),
  ).rejects.toThrow();
  await sync();
  expect(await state()).toMatchObject({ status: 'ready', documentCount: 600 });
});
