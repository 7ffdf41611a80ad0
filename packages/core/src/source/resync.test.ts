import type { PassageId } from '@pixel/contract';
import { expect, it } from 'vitest';
import { excludePassage } from '../knowledge/exclude-passage.ts';
import { retrievePassages } from '../knowledge/retrieve-passages.ts';
import {
  createFakeReader,
  listeningEmbedder,
  seedBot,
  seedSite,
  type TestCtx,
  testCtx,
} from '../testing/index.ts';
import type { ReadItem } from './port.ts';
import { approveChanges, dismissChanges, previewSync } from './request-run.ts';
import { syncDueSources } from './sync-due-sources.ts';
import { syncSource } from './sync-source.ts';
import { updateSource } from './update-source.ts';

const signal = new AbortController().signal;
const DAY_MS = 24 * 60 * 60 * 1_000;
const page = (key: string, text: string): ReadItem => ({ type: 'document', key, title: key, text });
const animals = ['zebra', 'giraffe', 'walrus'].map((name) =>
  page(`/${name}`, `# Life\n\nThe ${name} lives here.\n\n# Food\n\nIt eats what a ${name} eats.`),
);

/** A page of two sections, each a passage of its own. */
const long = (animal: string, food: string): ReadItem =>
  page(
    '/long',
    `# Life\n\n${`The ${animal} lives here and is seen every day. `.repeat(40)}\n\n# Food\n\n${`It eats ${food} in the morning and at night. `.repeat(40)}`,
  );

/** A site that was read once, and what its runs embed. */
async function readSite(items: readonly ReadItem[] = animals) {
  const reader = createFakeReader(items);
  const { embedder, embedded } = listeningEmbedder();
  const ctx = testCtx({ reader, embedder });
  const bot = await seedBot(ctx);
  const source = await seedSite(ctx, bot);
  const sync = async (next: readonly ReadItem[] = items) => {
    reader.script = next;
    embedded.length = 0;
    await syncSource(ctx, { sourceId: source.id, signal });
    const [run] = await ctx.stores.sources.listRuns(source);
    return run;
  };
  const state = () => ctx.stores.sources.findSource('all', source.id);
  const keys = async () => {
    const found = await ctx.stores.knowledge.listDocuments(bot, null, 100);
    return found.map(({ key }) => key).sort();
  };
  const passages = async () =>
    (await ctx.stores.knowledge.listPassages('all', { sourceId: source.id, limit: 100 })).items;
  const find = async (query: string) =>
    (await retrievePassages(ctx, { botId: bot.id, query, k: 5 })).passages;
  await sync();
  return { ctx, bot, source, sync, state, keys, passages, find, embedded };
}

it('embeds nothing of a source that did not change, and says so', async () => {
  const { sync, embedded, bot, ctx } = await readSite();
  const run = await sync();
  expect(embedded).toEqual([]);
  expect(run).toMatchObject({ outcome: 'applied', added: 0, changed: 0, unchanged: 3, removed: 0 });
  expect(run).toMatchObject({ read: 3, embedded: 0 });
  expect(await ctx.index.count(bot.id)).toBeGreaterThan(0);
});

it('embeds only the passages of a document that changed, and leaves the ids of the others', async () => {
  const { sync, passages, embedded, find } = await readSite([long('zebra', 'grass')]);
  const before = new Set((await passages()).map(({ id }) => id));
  const run = await sync([long('zebra', 'leaves')]);
  expect(run).toMatchObject({ added: 0, changed: 1, examples: { changed: ['/long'] } });
  expect(embedded.length).toBeGreaterThan(0);
  for (const text of embedded) expect(text).toContain('leaves');
  const kept = (await passages()).filter(({ id }) => before.has(id));
  expect(kept.length).toBeGreaterThan(0);
  for (const { text } of kept) expect(text).toContain('zebra');
  expect((await find('zebra'))[0]?.text).toContain('zebra');
  expect((await find('leaves'))[0]?.text).toContain('leaves');
});

it('removes a page that two runs in a row missed, and not one that came back', async () => {
  const { sync, keys } = await readSite();
  const [zebra, giraffe, walrus] = animals;
  if (!zebra || !giraffe || !walrus) throw new Error('three animals are there');
  expect(await sync([zebra, giraffe])).toMatchObject({ removed: 0 });
  expect(await sync([zebra, walrus])).toMatchObject({ removed: 0 });
  expect(await keys()).toEqual(['/giraffe', '/walrus', '/zebra']);
  expect(await sync([zebra, walrus])).toMatchObject({
    ...{ removed: 1, examples: { removed: ['/giraffe'] } },
  });
  expect(await keys()).toEqual(['/walrus', '/zebra']);
});

it('removes a page at once that says that it is gone, and keeps one that fails', async () => {
  const { sync, keys } = await readSite();
  const [zebra] = animals;
  if (!zebra) throw new Error('an animal is there');
  const skipped = (key: string, fate: 'gone' | 'failing'): ReadItem => ({
    ...{ type: 'skipped', item: key, reason: `It is ${fate}.`, was: { key, fate } },
  });
  const items = [zebra, skipped('/giraffe', 'gone'), skipped('/walrus', 'failing')];
  for (let runs = 0; runs < 3; runs += 1) await sync(items);
  expect(await keys()).toEqual(['/walrus', '/zebra']);
  expect(await sync(items)).toMatchObject({
    ...{ unchanged: 1, failed: 2 },
    examples: { failed: [{ item: '/giraffe' }, { item: '/walrus', reason: 'It is failing.' }] },
  });
});

it('takes nothing for missed in a run that ended before its time, or failed', async () => {
  const { sync, keys } = await readSite();
  const [zebra] = animals;
  if (!zebra) throw new Error('an animal is there');
  const cut: ReadItem = { type: 'skipped', item: '2 pages', reason: 'Slow.', isCutShort: true };
  for (let runs = 0; runs < 3; runs += 1) await sync([zebra, cut]);
  for (let runs = 0; runs < 3; runs += 1) await sync([]);
  expect(await keys()).toHaveLength(3);
});

it('keeps the last twenty runs, newest first', async () => {
  const { ctx, source, sync } = await readSite();
  for (let runs = 0; runs < 24; runs += 1) await sync();
  const runs = await ctx.stores.sources.listRuns(source);
  expect(runs.map(({ no }) => no)).toEqual(Array.from({ length: 20 }, (_, at) => 25 - at));
});

it('#71 shows what would change and waits, applies exactly that, and nothing before', async () => {
  const { ctx, source, sync, state, keys, find } = await readSite();
  const [zebra, giraffe] = animals;
  if (!zebra || !giraffe) throw new Error('animals are there');
  const changed = page('/zebra', '# Life\n\nThe zebra was poisoned.');
  const walrusGone: ReadItem = {
    ...{ type: 'skipped', item: '/walrus', reason: 'Gone.' },
    was: { key: '/walrus', fate: 'gone' },
  };
  const next = [changed, giraffe, page('/otter', 'The otter swims.'), walrusGone];
  await previewSync(ctx, source.id);
  expect(await sync(next)).toMatchObject({
    ...{ outcome: 'waiting', added: 1, changed: 1, unchanged: 1, removed: 1 },
    examples: { added: ['/otter'], changed: ['/zebra'], removed: ['/walrus'] },
  });
  expect(await state()).toMatchObject({ status: 'waiting', documentCount: 3 });
  expect(await keys()).toEqual(['/giraffe', '/walrus', '/zebra']);
  expect(JSON.stringify(await find('zebra poisoned'))).not.toContain('poisoned');

  await approveChanges(ctx, source.id);
  // What the site says by now is not what was approved.
  expect(await sync([page('/evil', 'Later text.')])).toMatchObject({
    ...{ outcome: 'applied', added: 1, changed: 1, removed: 1 },
  });
  expect(await keys()).toEqual(['/giraffe', '/otter', '/zebra']);
  expect(JSON.stringify(await find('zebra poisoned'))).toContain('poisoned');
  expect(await state()).toMatchObject({ status: 'ready', documentCount: 3, purpose: 'apply' });
});

it('#71 a run that would change more than it may waits, a smaller one does not', async () => {
  const { ctx, source, sync, keys } = await readSite();
  await updateSource(ctx, { id: source.id, approveAbove: 1 });
  const otter = page('/otter', 'The otter swims.');
  expect(await sync([...animals, otter])).toMatchObject({ outcome: 'applied', added: 1 });
  expect(await keys()).toContain('/otter');
  const more = [page('/eel', 'The eel swims.'), page('/cod', 'The cod swims.')];
  expect(await sync([...animals, otter, ...more])).toMatchObject({ outcome: 'waiting', added: 2 });
  expect(await keys()).not.toContain('/eel');
  await dismissChanges(ctx, source.id);
  expect((await ctx.stores.sources.listRuns(source))[0]).toMatchObject({ outcome: 'dismissed' });
  await expect(approveChanges(ctx, source.id)).rejects.toMatchObject({ code: 'conflict' });
  expect(await ctx.stores.sources.listStaged(source, null, 9)).toEqual([]);
  expect(await keys()).not.toContain('/eel');
});

it('a preview that finds no change does not wait', async () => {
  const { ctx, source, sync, state } = await readSite();
  await previewSync(ctx, source.id);
  await expect(previewSync(ctx, source.id)).rejects.toMatchObject({ code: 'conflict' });
  expect(await sync()).toMatchObject({ outcome: 'applied', unchanged: 3 });
  expect(await state()).toMatchObject({ status: 'ready' });
});

it('reads a source again when it is due, once, and plans the next time', async () => {
  const { ctx, source, state } = await readSite();
  await updateSource(ctx, { id: source.id, schedule: 'daily' });
  const planned = new Date((await state())?.nextSyncAt ?? 0).getTime() - ctx.now().getTime();
  expect(planned).toBeGreaterThanOrEqual(DAY_MS);
  expect(planned).toBeLessThan(DAY_MS + 60 * 60 * 1_000);
  while (ctx.jobs.take());
  expect(await syncDueSources(ctx)).toBe(0);
  ctx.clock.advance(planned);
  expect(await syncDueSources(ctx)).toBe(1);
  expect(await syncDueSources(ctx)).toBe(0);
  expect(ctx.jobs.enqueued).toEqual([
    { name: 'sync-source', sourceId: source.id, clientId: source.clientId },
  ]);
  const next = await state();
  expect(next).toMatchObject({ status: 'queued' });
  expect(new Date(next?.nextSyncAt ?? 0).getTime()).toBeGreaterThan(ctx.now().getTime());
  await updateSource(ctx, { id: source.id, schedule: 'never' });
  expect(await state()).toMatchObject({ schedule: 'never', nextSyncAt: null });
});

it('leaves what waits for a person alone when the source is due', async () => {
  const { ctx, source, state } = await readSite();
  await updateSource(ctx, { id: source.id, schedule: 'weekly' });
  await ctx.stores.sources.updateSource(source, { status: 'waiting' });
  while (ctx.jobs.take());
  ctx.clock.advance(8 * DAY_MS);
  expect(await syncDueSources(ctx)).toBe(1);
  expect(await state()).toMatchObject({ status: 'waiting' });
  expect(ctx.jobs.enqueued).toEqual([]);
});

it('plans only what is on the web', async () => {
  const { ctx, bot } = await readSite();
  const text = await ctx.stores.sources.saveSource({
    ...{ id: ctx.newId('source'), botId: bot.id, clientId: bot.clientId, title: 'T', url: null },
    ...{ sizeBytes: null, addedBy: '', config: { type: 'text', title: 'T', text: 'x' } },
  });
  await expect(updateSource(ctx, { id: text.id, schedule: 'daily' })).rejects.toMatchObject({
    ...{ code: 'invalid', fields: { schedule: 'needs a website' } },
  });
});

async function excluded(site: Awaited<ReturnType<typeof readSite>>, words: string) {
  const found = (await site.passages()).find(({ text }) => text.includes(words));
  if (!found) throw new Error('the passage is there');
  await excludePassage(site.ctx, { id: found.id, excluded: true });
  return found;
}

it('leaves an excluded passage out of both arms at once, also after the source was read again', async () => {
  const site = await readSite([long('zebra', 'grass'), ...animals.slice(1)]);
  const { ctx, bot, find, sync, passages } = site;
  const hidden = await excluded(site, 'zebra');
  const vectorIds = async (): Promise<PassageId[]> => {
    const vector = await ctx.embedder.embedQuery('zebra', () => 1);
    return (await ctx.index.search(bot.id, vector, 99)).map(({ id }) => id);
  };
  expect((await find('zebra')).map(({ passageId }) => passageId)).not.toContain(hidden.id);
  expect(await vectorIds()).not.toContain(hidden.id);
  await sync();
  expect(await sync([long('zebra', 'leaves')])).toMatchObject({ changed: 1 });
  const kept = (await passages()).find(({ text }) => text === hidden.text);
  expect(kept).toMatchObject({ id: hidden.id, excluded: true });
  expect((await find('zebra')).map(({ text }) => text)).not.toContain(hidden.text);

  await excludePassage(ctx, { id: hidden.id, excluded: false });
  expect((await find('zebra')).map(({ passageId }) => passageId)).toContain(hidden.id);
  expect(await vectorIds()).toContain(hidden.id);
  const actions = [...ctx.tables.audit.values()].map(({ action }) => action);
  expect(actions.filter((action) => action.startsWith('passage.'))).toEqual([
    ...['passage.excluded', 'passage.included'],
  ]);
});

it('excludes at once while the index is down, and the index follows', async () => {
  const site = await readSite();
  site.ctx.index.down = true;
  const hidden = await excluded(site, 'giraffe');
  expect(site.ctx.jobs.enqueued).toContainEqual({ name: 'repair-index', botId: site.bot.id });
  site.ctx.index.down = false;
  expect((await site.find('giraffe')).map(({ passageId }) => passageId)).not.toContain(hidden.id);
});

it('finds no passage of somebody else', async () => {
  const site = await readSite();
  const [passage] = await site.passages();
  const other = await seedBot(site.ctx);
  const actor: TestCtx['actor'] = {
    type: 'staff',
    role: 'client',
    userId: site.ctx.newId('user'),
    clientIds: [other.clientId],
  };
  const ctx = { ...site.ctx, actor };
  const id = passage?.id ?? site.ctx.newId('passage');
  await expect(excludePassage(ctx, { id, excluded: true })).rejects.toMatchObject({
    code: 'not-found',
  });
});
