import { expect, it } from 'vitest';
import { retrievePassages } from '../knowledge/retrieve-passages.ts';
import { createFakeReader, listeningEmbedder, seedBot, testCtx } from '../testing/index.ts';
import type { ReadConfig, ReadDocument } from './port.ts';
import { syncSource } from './sync-source.ts';

const signal = new AbortController().signal;
const SITEMAP: ReadConfig = { type: 'sitemap', url: 'https://zoo.test/sitemap.xml', maxPages: 500 };
const IMPORT: ReadConfig = { type: 'import', fileKey: 'f', fileName: 'a.jsonl', mediaType: '' };

/** A page of two sections, each a passage of its own. */
const long = (animal: string, food: string): ReadDocument => ({
  ...{ type: 'document', key: '/long', title: '/long' },
  text: `# Life\n\n${`The ${animal} lives here and is seen every day. `.repeat(40)}\n\n# Food\n\n${`It eats ${food} in the morning and at night. `.repeat(40)}`,
});

/** A source that was read once, and what its runs embed. */
async function readSource(config: ReadConfig, documents: readonly ReadDocument[]) {
  const reader = createFakeReader(documents);
  const { embedder, embedded } = listeningEmbedder();
  const ctx = testCtx({ reader, embedder });
  const bot = await seedBot(ctx);
  const source = await ctx.stores.sources.saveSource({
    ...{ id: ctx.newId('source'), botId: bot.id, clientId: bot.clientId, title: 'Zoo' },
    ...{ url: null, sizeBytes: null, addedBy: 'usr_1', config },
  });
  const sync = async (next: readonly ReadDocument[]) => {
    reader.script = next;
    embedded.length = 0;
    await syncSource(ctx, { sourceId: source.id, signal });
    const [run] = await ctx.stores.sources.listRuns(source);
    return run;
  };
  const keys = async () => {
    const found = await ctx.stores.knowledge.listDocuments(bot, null, 100);
    return found.map(({ key }) => key).sort();
  };
  const passages = async () =>
    (await ctx.stores.knowledge.listPassages('all', { sourceId: source.id, limit: 100 })).items;
  const find = async (query: string) =>
    (await retrievePassages(ctx, { botId: bot.id, query, k: 5 })).passages;
  await sync(documents);
  return { ctx, bot, sync, keys, passages, find, embedded };
}

it('takes a page with another address for the same, also when it is written anew later', async () => {
  const { sync, passages, embedded, keys, find } = await readSource(SITEMAP, [
    long('zebra', 'grass'),
  ]);
  const before = await passages();
  const moved = { ...long('zebra', 'grass'), key: '/moved' };
  expect(await sync([moved])).toMatchObject({ changed: 1, added: 0, removed: 0, embedded: 0 });
  expect(embedded).toEqual([]);
  expect((await passages()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));

  const edited = { ...long('zebra', 'leaves'), key: '/moved' };
  await sync([edited]);
  expect(embedded.length).toBeGreaterThan(0);
  for (const text of embedded) expect(text).toContain('leaves');

  // Another page where it was, with a part of the same text: both are there.
  const other = long('zebra', 'nuts');
  expect(await sync([other, edited])).toMatchObject({ outcome: 'applied', added: 1, unchanged: 1 });
  expect(await keys()).toEqual(['/long', '/moved']);
  expect(await sync([other, edited])).toMatchObject({ unchanged: 2, embedded: 0 });
  expect((await find('nuts'))[0]?.text).toContain('nuts');
  expect((await find('leaves'))[0]?.text).toContain('leaves');
});

it('takes two equal records of an import for two, also when they are far from each other', async () => {
  const first = long('zebra', 'grass');
  const twin = { ...first, key: '/twin' };
  // Longer than what is written together.
  const between: ReadDocument = {
    ...{ type: 'document', key: '/between', title: 'Between' },
    text: 'The walrus swims in the sea all day. '.repeat(33_000),
  };
  const { sync, keys } = await readSource(IMPORT, [first, between]);
  expect(await sync([twin, between, first])).toMatchObject({ added: 1, unchanged: 2 });
  expect(await keys()).toEqual(['/between', '/long', '/twin']);
});
