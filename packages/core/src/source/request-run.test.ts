import type { SourceId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { createFakeReader, seedBot, seedSite, testCtx } from '../testing/index.ts';
import type { ReadItem, SourceRecord } from './port.ts';
import { approveChanges, dismissChanges, previewSync, syncOwnSource } from './request-run.ts';
import { syncDueSources } from './sync-due-sources.ts';
import { syncSource } from './sync-source.ts';
import { updateSource } from './update-source.ts';

const { signal } = new AbortController();
const page = (key: string): ReadItem => ({ type: 'document', key, title: key, text: `On ${key}.` });

/** A site of one page, and a run of it that found a second one, which waits. */
async function waitingSite() {
  const reader = createFakeReader([page('/old')]);
  const ctx = testCtx({ reader });
  const bot = await seedBot(ctx);
  const { id } = await seedSite(ctx, bot);
  const sync = () => syncSource(ctx, { sourceId: id, signal });
  await sync();
  reader.script = [page('/old'), page('/new')];
  await previewSync(ctx, id);
  await sync();
  // What waits is what was shown; the site has lost it by now.
  reader.script = [page('/old')];
  while (ctx.jobs.take());
  const state = () => ctx.stores.sources.findSource('all', id);
  expect(await state()).toMatchObject({ status: 'waiting' });
  const hasNew = async () =>
    (await ctx.stores.knowledge.listDocuments(bot, null, 9)).some(({ key }) => key === '/new');
  const audited = () => [...ctx.tables.audit.values()].map(({ action }) => action);
  return { ctx, id, sync, state, hasNew, audited };
}

type Ask = (ctx: ReturnType<typeof testCtx>, id: SourceId) => Promise<SourceRecord>;
const asks: Readonly<Record<string, Ask>> = {
  approve: approveChanges,
  dismiss: dismissChanges,
  preview: previewSync,
};

describe('of requests at once about what waits, one gets through', () => {
  const pairs = Object.keys(asks).flatMap((a) => Object.keys(asks).map((b) => [a, b] as const));
  // Once nothing waits any more, a preview is in order.
  const rivals = pairs.filter((pair) => pair.join() !== 'dismiss,preview');

  it.each(rivals)('%s and %s', async (first, second) => {
    const { ctx, id, sync, state, hasNew, audited } = await waitingSite();
    const before = audited().length;
    const names = [first, second, first, second];
    const settled = await Promise.allSettled(names.map((name) => asks[name]?.(ctx, id)));
    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.map(({ code }) => code)).toEqual(['conflict', 'conflict', 'conflict']);
    expect(audited()).toHaveLength(before + 1);
    const winner = names[settled.findIndex(({ status }) => status === 'fulfilled')];
    expect(ctx.jobs.enqueued).toHaveLength(winner === 'dismiss' ? 0 : 1);
    if (winner !== 'dismiss') await sync();
    expect(await hasNew()).toBe(winner === 'approve');
    expect(await state()).toMatchObject({ status: 'ready', purpose: 'apply' });
  });
});

it('applies what was approved before it reads the source again', async () => {
  const { ctx, id, sync, hasNew } = await waitingSite();
  await approveChanges(ctx, id);
  await syncOwnSource(ctx, id);
  await sync();
  expect(await hasNew()).toBe(true);
});

it('forgets what waits when the source is read again first', async () => {
  const { ctx, id, sync, hasNew } = await waitingSite();
  const [, approved] = await Promise.allSettled([syncOwnSource(ctx, id), approveChanges(ctx, id)]);
  expect(approved).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } });
  await sync();
  expect(await hasNew()).toBe(false);
});

it('does not find a source that is removed meanwhile', async () => {
  const { ctx, id, state } = await waitingSite();
  const source = await state();
  if (!source) throw new Error('the source is there');
  const removed = ctx.transaction(({ stores }) => stores.sources.deleteSource(source));
  const approved = approveChanges(ctx, id);
  await removed;
  await expect(approved).rejects.toMatchObject({ code: 'not-found' });
});

it('a source that is due is not read for good while somebody asks for a preview', async () => {
  const { ctx, id, state } = await waitingSite();
  await dismissChanges(ctx, id);
  await updateSource(ctx, { id, schedule: 'daily' });
  ctx.clock.advance(2 * 24 * 60 * 60 * 1_000);
  const { sources } = ctx.stores;
  // The preview comes after the list of what is due was read.
  const listDueSources: typeof sources.listDueSources = async (now, limit) => {
    const due = await sources.listDueSources(now, limit);
    for (const source of due)
      await sources.updateSource(source, { status: 'queued', purpose: 'preview' });
    return due;
  };
  const transaction: typeof ctx.transaction = (work) =>
    ctx.transaction((tx) =>
      work({ ...tx, stores: { ...tx.stores, sources: { ...sources, listDueSources } } }),
    );
  expect(await syncDueSources({ ...ctx, transaction })).toBe(1);
  expect(await state()).toMatchObject({ status: 'queued', purpose: 'preview' });
  expect(ctx.jobs.enqueued).toEqual([]);
});
