import { expect, it } from 'vitest';
import { syncSource } from '../source/sync-source.ts';
import { createFakeReader, seedBot, seedSource, testCtx } from '../testing/index.ts';
import { retrievePassages } from './retrieve-passages.ts';

const SHIPPING = `Parcels inside the country arrive within two to three business days. Deliveries to islands take
up to a week, and we tell you by mail as soon as a parcel has left the warehouse.`;
const PAGES: Readonly<Record<string, string>> = {
  Delivery: SHIPPING,
  'Delivery, print version': SHIPPING.replace('\n', ' '),
  Returns: 'Unused items can be sent back within thirty days. The label is in the box.',
  Islands: 'Deliveries to islands are made by boat. A parcel for an island costs nine euros.',
};

/** `missed` are passages that the vector search does not find, as one that looks at a part of all vectors may. */
async function begin(pages: Readonly<Record<string, string>>, missed = new Set<string>()) {
  const items = Object.entries(pages).map(
    ([title, text]) => ({ type: 'document', key: title, title, text }) as const,
  );
  const ctx = testCtx({ reader: createFakeReader(items) });
  const bot = await seedBot(ctx);
  const source = await seedSource(ctx, bot);
  await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
  const search: typeof ctx.index.search = async (...asked) =>
    (await ctx.index.search(...asked)).filter(({ id }) => !missed.has(id));
  return (query: string, options: { readonly k: number; readonly explain?: boolean }) =>
    retrievePassages(
      { ...ctx, index: { ...ctx.index, search } },
      { botId: bot.id, query, ...options },
    );
}

it('gives one place to the same text of two pages, and names the other', async () => {
  const ask = await begin(PAGES);
  const { passages, dropped } = await ask('When do parcels arrive?', { k: 3, explain: true });
  expect(passages.map(({ title }) => title)).toEqual(['Delivery', 'Islands', 'Returns']);
  const copy = dropped?.find(({ reason }) => reason === 'duplicate');
  expect(copy).toMatchObject({
    title: 'Delivery, print version',
    duplicateOf: passages[0]?.passageId,
  });
  expect(passages[0]?.duplicates).toEqual([copy?.passageId]);
});

it('finds the one passage with a rare word, when the vector search misses it among many alike', async () => {
  const pages = Array.from({ length: 80 }, (_, i) => [
    `Document ${i}`,
    `Article ${i} is about zebracrossing${1000 + i}: delivery, garden, invoice and bicycle.`,
  ]);
  const missed = new Set<string>();
  const ask = await begin(Object.fromEntries(pages), missed);
  const best = async () => (await ask('zebracrossing1042', { k: 3 })).passages[0];
  const found = await best();
  expect(found?.title).toBe('Document 42');
  missed.add(found?.passageId ?? '');
  expect((await best())?.title).toBe('Document 42');
});

it('keeps texts that differ in a number, and short ones under different titles', async () => {
  const ask = await begin({
    Berlin: 'Monday to Friday, 9 to 17.',
    Munich: 'Monday to Friday, 9 to 17.',
    Old: `${SHIPPING} Shipping costs 4.90 euros.`,
    New: `${SHIPPING} Shipping costs 5.90 euros.`,
  });
  const titles = async (query: string) =>
    (await ask(query, { k: 4 })).passages.map(({ title }) => title);
  expect(await titles('open on Monday')).toEqual(expect.arrayContaining(['Berlin', 'Munich']));
  expect(await titles('shipping costs')).toEqual(expect.arrayContaining(['Old', 'New']));
});

it('explains what was looked for, and what others were better than', async () => {
  const ask = await begin(PAGES);
  const { passages, terms, searchedFor, dropped } = await ask('islands by boat', {
    ...{ k: 1, explain: true },
  });
  expect(passages.map(({ title }) => title)).toEqual(['Islands']);
  expect(searchedFor).toBe('islands by boat');
  expect(terms?.map(({ term, passages: count }) => [term, count])).toEqual([
    ['island', 3],
    ['boat', 1],
  ]);
  expect(dropped?.map(({ reason }) => reason)).toContain('below');
  expect(dropped?.every(({ score }) => score <= (passages[0]?.score ?? 0))).toBe(true);
});

it('looks for other words where no passage holds the one that was asked with', async () => {
  const ask = await begin({
    ...PAGES,
    Rooms: 'All rooms have a safe, a kettle and wireless internet at no charge.',
  });
  const { passages, terms } = await ask('Is there WiFi?', { k: 1, explain: true });
  expect(passages.map(({ title }) => title)).toEqual(['Rooms']);
  expect(terms?.map(({ term }) => term)).toEqual(['wifi', 'wireless', 'internet']);
});

it('explains nothing unasked', async () => {
  const ask = await begin(PAGES);
  expect(Object.keys(await ask('islands by boat', { k: 1 }))).toEqual(['passages', 'degraded']);
});
