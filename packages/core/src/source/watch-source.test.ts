import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deleteBot } from '../bot/index.ts';
import { deleteClient, restoreClient, setClientStatus } from '../client/index.ts';
import { createCurated } from '../curated/index.ts';
import { repairIndex } from '../knowledge/repair-index.ts';
import { type FakeReader, seedBot, seedSite, type TestCtx, testCtx } from '../testing/index.ts';
import { removeOwnSource } from './manage-source.ts';
import type { SourceRecord } from './port.ts';
import { syncSource } from './sync-source.ts';
import { LOOK_EVERY_MS } from './watch-source.ts';

const PAGES = 600;
const PAGE_MS = 100;
const STOP_AT = 300;
/** A look may have begun just before the change. */
const MOST_READ = STOP_AT + (2 * LOOK_EVERY_MS) / PAGE_MS;
const signal = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** A site that takes a tenth of a second for each page, and whose 300th page is the time for `change`. */
function slowSite(change: () => Promise<unknown>): FakeReader & { readonly fetched: () => number } {
  let fetched = 0;
  return {
    script: [],
    fetched: () => fetched,
    async *read(_source, _knownPage, signal) {
      for (fetched = 0; fetched < PAGES; ) {
        await vi.advanceTimersByTimeAsync(PAGE_MS);
        signal.throwIfAborted();
        fetched += 1;
        const key = `/page-${fetched}`;
        yield { type: 'document', key, title: key, text: `Page ${fetched} is about otters.` };
        if (fetched === STOP_AT) await change();
      }
    },
  };
}

async function readWhile(change: (ctx: TestCtx, source: SourceRecord) => Promise<unknown>) {
  const ctx = testCtx();
  const bot = await seedBot(ctx);
  const source = await seedSite(ctx, bot);
  const reader = slowSite(() => change(ctx, source));
  await syncSource({ ...ctx, reader }, { sourceId: source.id, signal });
  const state = () => ctx.stores.sources.findSource('all', source.id);
  return { ctx, bot, source, reader, state };
}

const suspend = (ctx: TestCtx, { clientId: id }: SourceRecord) =>
  setClientStatus(ctx, { id, status: 'suspended' });

it.each<[string, (ctx: TestCtx, source: SourceRecord) => Promise<unknown>]>([
  ['the source is removed', (ctx, { id }) => removeOwnSource(ctx, id)],
  ['the bot is deleted', (ctx, { botId }) => deleteBot(ctx, botId)],
  ['the client is deleted', (ctx, { clientId }) => deleteClient(ctx, clientId)],
])('fetches no page more and leaves nothing in the index when %s', async (_, change) => {
  const { ctx, bot, reader } = await readWhile(change);
  expect(reader.fetched()).toBeLessThanOrEqual(MOST_READ);
  expect(vi.getTimerCount()).toBe(0);
  expect(ctx.jobs.enqueued).toContainEqual({ name: 'repair-index', botId: bot.id });
  expect(ctx.jobs.enqueued).not.toContainEqual({ name: 'merge-segments', botId: bot.id });
  await repairIndex(ctx, { botId: bot.id, signal });
  expect(await ctx.index.count(bot.id)).toBe(0);
});

it('stops when the client is suspended, keeps what was written, and says why', async () => {
  const { ctx, bot, source, reader, state } = await readWhile(suspend);
  expect(reader.fetched()).toBeLessThanOrEqual(MOST_READ);
  const stopped = await state();
  expect(stopped).toMatchObject({ status: 'failed', error: { code: 'suspended' } });
  expect(stopped?.documentCount).toBeGreaterThan(0);
  expect(stopped?.documentCount).toBe(
    [...ctx.tables.documents.values()].filter(({ sourceId }) => sourceId === source.id).length,
  );
  await repairIndex(ctx, { botId: bot.id, signal });
  expect(await ctx.index.count(bot.id)).toBe(stopped?.passageCount);
});

it('does not begin for a suspended client, and reads all when it is active again', async () => {
  const { ctx, source, state } = await readWhile(suspend);
  const reader = slowSite(async () => undefined);
  await syncSource({ ...ctx, reader }, { sourceId: source.id, signal });
  expect(reader.fetched()).toBe(0);
  await setClientStatus(ctx, { id: source.clientId, status: 'active' });
  await syncSource({ ...ctx, reader }, { sourceId: source.id, signal });
  expect(await state()).toMatchObject({ status: 'ready', documentCount: PAGES, error: null });
});

it('takes over curated answers of a suspended client', async () => {
  const ctx = testCtx();
  const bot = await seedBot(ctx);
  await createCurated(ctx, {
    ...{ botId: bot.id, question: 'When do you open?', answer: 'At nine.' },
    ...{ phrasings: [], enabled: true, threshold: null },
  });
  const [source] = ctx.tables.sources.values();
  if (!source) throw new Error('no source');
  await suspend(ctx, source);
  await syncSource(ctx, { sourceId: source.id, signal });
  expect(await ctx.stores.sources.findSource('all', source.id)).toMatchObject({ status: 'ready' });
});

it('is read on after its client is restored', async () => {
  const { ctx, source } = await readWhile((ctx, { clientId }) => deleteClient(ctx, clientId));
  while (ctx.jobs.take());
  await restoreClient(ctx, source.clientId);
  const { id: sourceId, clientId } = source;
  expect(ctx.jobs.enqueued).toContainEqual({ name: 'sync-source', sourceId, clientId });
});

it('reads on while the store does not answer the watch', async () => {
  const ctx = testCtx();
  const source = await seedSite(ctx, await seedBot(ctx));
  const findOwnerStatus = () => Promise.reject(new Error('away'));
  const stores = { ...ctx.stores, sources: { ...ctx.stores.sources, findOwnerStatus } };
  const reader = slowSite(async () => undefined);
  await syncSource({ ...ctx, stores, reader }, { sourceId: source.id, signal });
  expect(reader.fetched()).toBe(PAGES);
});
