import { expect, it } from 'vitest';
import { buildDocument, contentHashOf, retrievePassages } from '../knowledge/index.ts';
import {
  createFakeReader,
  listeningEmbedder,
  seedBot,
  seedSite,
  testCtx,
} from '../testing/index.ts';
import type { ReadDocument } from './port.ts';
import { syncSource } from './sync-source.ts';
import { updateSource } from './update-source.ts';

const signal = new AbortController().signal;

const pageOf = (key: string, animal: string): ReadDocument => ({
  ...{ type: 'document', key, title: key, etag: `"${key}"` },
  text: `# Life\n\n${`The ${animal} lives here and is seen every day. `.repeat(40)}\n\n# Food\n\nIt eats leaves.`,
});

/** A site of two pages whose first was cut by older rules, which kept the first word of its text apart. */
async function readByOlderRules() {
  const { embedder, embedded } = listeningEmbedder();
  const pages = [pageOf('/zebra', 'zebra'), pageOf('/okapi', 'okapi')];
  const reader = createFakeReader(pages);
  const ctx = testCtx({ reader, embedder });
  const bot = await seedBot(ctx);
  const source = await seedSite(ctx, bot);
  const sync = async () => {
    embedded.length = 0;
    await syncSource(ctx, { sourceId: source.id, signal });
    const [run] = await ctx.stores.sources.listRuns(source);
    return run;
  };
  await sync();

  const [read] = pages;
  if (!read) throw new Error('there are two pages');
  const contentHash = contentHashOf(ctx, read);
  const document = buildDocument(ctx, { sourceId: source.id, read, contentHash });
  const passages = document.passages.map((passage, at) => ({
    ...{ ...passage, chunker: 1 },
    ...(at === 0 && { id: ctx.newId('passage'), text: 'zebra, as it was cut' }),
  }));
  await ctx.stores.knowledge.writeDocuments({
    ...{ clientId: bot.clientId, botId: bot.id, botNo: bot.no, sourceId: source.id },
    ...{ run: 1, segmentId: ctx.newId('version'), quotas: ctx.quotas, postings: [] },
    documents: [{ ...document, versionId: ctx.newId('version'), passages }],
  });
  const texts = async () => {
    const page = await ctx.stores.knowledge.listPassages('all', { sourceId: source.id, limit: 50 });
    return page.items.map(({ text }) => text);
  };
  const find = async (query: string) =>
    (await retrievePassages(ctx, { botId: bot.id, query, k: 5 })).passages;
  return { ctx, bot, source, sync, texts, find, embedded };
}

it('cuts anew what older rules cut, though the page is as it was, and embeds only what that changed', async () => {
  const { sync, texts, embedded, find } = await readByOlderRules();
  expect(await texts()).toContain('zebra, as it was cut');
  const run = await sync();
  expect(run).toMatchObject({ outcome: 'applied', added: 0, changed: 0, unchanged: 2, removed: 0 });
  expect(await texts()).not.toContain('zebra, as it was cut');
  expect(embedded).toHaveLength(1);
  expect((await find('Where does the zebra live?'))[0]?.text).toContain('The zebra lives here');
});

it('cuts a document anew once, and then reads nothing of it that did not change', async () => {
  const { sync, embedded, texts } = await readByOlderRules();
  await sync();
  const before = await texts();
  const run = await sync();
  expect(run).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  expect(embedded).toEqual([]);
  expect(await texts()).toEqual(before);
});

it('cuts anew without a person, also where a person looks at what changed', async () => {
  const { ctx, source, sync, texts } = await readByOlderRules();
  await updateSource(ctx, { id: source.id, approveAbove: 0 });
  const run = await sync();
  expect(run).toMatchObject({ outcome: 'applied', changed: 0, unchanged: 2 });
  expect(await texts()).not.toContain('zebra, as it was cut');
  expect(await ctx.stores.sources.listStaged(source, null, 9)).toEqual([]);
});
