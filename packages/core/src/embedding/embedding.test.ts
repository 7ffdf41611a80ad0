import { DeleteEmbeddings, LIMITS, StoreEmbeddings } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { deleteBot } from '../bot/index.ts';
import { seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import {
  deleteEmbeddings,
  embeddingHealth,
  embeddingStats,
  repairEmbeddings,
  searchEmbeddings,
  storeEmbeddings,
} from './index.ts';

const { signal } = new AbortController();
const SHIPPING = 'We ship parcels to Norway.';
const OPENING = 'The shop opens at nine.';

const asMember = (ctx: TestCtx, clientId: Awaited<ReturnType<typeof seedBot>>['clientId']) => ({
  ...ctx,
  actor: {
    ...({ type: 'staff', userId: ctx.newId('user'), role: 'client' } as const),
    clientIds: [clientId],
  },
});

describe('storing and searching', () => {
  it('finds the nearest text first, under the name and metadata it was given', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    const items = [
      { id: 'ship', text: SHIPPING, metadata: { topic: 'delivery', rank: 2 } },
      { text: OPENING },
    ];
    const stored = await storeEmbeddings(ctx, { botId, items });
    expect(stored).toEqual({ ids: ['ship', expect.stringMatching(/^emb_/)], searchable: true });
    const found = await searchEmbeddings(ctx, { botId, query: 'Norway parcels', k: 1 });
    expect(found.items).toEqual([
      { ...items[0], score: expect.closeTo(found.items[0]?.score ?? 0) },
    ]);
    const both = await searchEmbeddings(ctx, { botId, query: 'shop', k: 8 });
    expect(both.items[0]?.text).toBe(OPENING);
    expect([...ctx.tables.audit.values()].at(-1)?.action).toBe('embedding.stored');
  });

  it('keeps one of what is stored twice, and replaces what comes with the same id', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    const call = {
      botId,
      items: [{ text: SHIPPING }, { text: SHIPPING }, { id: 'a', text: OPENING }],
    };
    expect(await storeEmbeddings(ctx, call)).toEqual(await storeEmbeddings(ctx, call));
    expect(ctx.tables.embeddings.size).toBe(2);
    await storeEmbeddings(ctx, { botId, items: [{ id: 'a', text: 'The shop is closed.' }] });
    const { items } = await searchEmbeddings(ctx, { botId, query: 'shop opens at nine', k: 8 });
    expect(items.map(({ text }) => text)).not.toContain(OPENING);
    expect(await ctx.embeddingIndex.count(botId)).toBe(2);
  });

  it('refuses an id that is named twice and keeps nothing', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    const items = [
      { id: 'a', text: 'one' },
      { id: 'a', text: 'two' },
    ];
    await expect(storeEmbeddings(ctx, { botId, items })).rejects.toMatchObject({
      ...{ code: 'invalid', fields: { 'items.1.id': expect.any(String) } },
    });
    expect(ctx.tables.embeddings.size).toBe(0);
  });

  it('searches only what has all values of a filter', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    const items = ['en', 'nb'].map((lang) => ({ id: lang, text: SHIPPING, metadata: { lang } }));
    await storeEmbeddings(ctx, { botId, items });
    const search = (filter: Record<string, string>) =>
      searchEmbeddings(ctx, { botId, query: 'Norway', k: 8, filter });
    expect((await search({ lang: 'nb' })).items.map(({ id }) => id)).toEqual(['nb']);
    expect((await search({ lang: 'nb', clientId: 'x' })).items).toEqual([]);
  });

  it('adds nothing to what a bot answers from', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    await storeEmbeddings(ctx, { botId, items: [{ text: SHIPPING }] });
    expect(await ctx.index.count(botId)).toBe(0);
    expect(await embeddingStats(ctx, { botId })).toMatchObject({
      ...{ items: { total: 1, indexed: 1 }, passages: { total: 0, indexed: 0 } },
      ...{ dimensions: 1024, textBytes: SHIPPING.length, vectorBytes: 4096 },
    });
  });
});

describe('#2 ids of others', () => {
  it('answer as unknown ones do, for every call that names a bot', async () => {
    const ctx = testCtx();
    const [mine, foreign] = [await seedBot(ctx), await seedBot(ctx)];
    await storeEmbeddings(ctx, { botId: foreign.id, items: [{ id: 'secret', text: SHIPPING }] });
    const before = [...ctx.tables.embeddings.values()];
    const member = asMember(ctx, mine.clientId);
    for (const botId of [foreign.id, ctx.newId('bot')]) {
      const calls = [
        storeEmbeddings(member, { botId, items: [{ id: 'secret', text: 'mine now' }] }),
        searchEmbeddings(member, { botId, query: 'Norway', k: 8 }),
        deleteEmbeddings(member, { botId, all: true }),
        deleteEmbeddings(member, { botId, ids: ['secret'] }),
        embeddingStats(member, { botId }),
      ];
      for (const call of calls)
        await expect(call).rejects.toMatchObject({ code: 'not-found', message: 'No such bot.' });
    }
    expect([...ctx.tables.embeddings.values()]).toEqual(before);
  });
});

describe('#7 what the index proposes', () => {
  it('is never believed: foreign, deleted and unknown records do not come back', async () => {
    const ctx = testCtx();
    const [mine, foreign] = [await seedBot(ctx), await seedBot(ctx)];
    for (const { id: botId } of [mine, foreign])
      await storeEmbeddings(ctx, { botId, items: [{ id: 'same', text: SHIPPING }] });
    const [vector] = await ctx.embedder.embedPassages([
      { title: '', headings: [], text: SHIPPING },
    ]);
    const [theirs] = ctx.embeddingIndex.spaces.get(foreign.id)?.keys() ?? [];
    if (!vector || !theirs) throw new Error('nothing was stored');
    await ctx.embeddingIndex.put(mine.id, [
      { id: theirs, vector },
      { id: ctx.newId('embedding'), vector },
    ]);
    const search = () => searchEmbeddings(ctx, { botId: mine.id, query: 'Norway', k: 50 });
    expect((await search()).items).toHaveLength(1);
    await repairEmbeddings(ctx, { botId: mine.id, signal });
    expect(await ctx.embeddingIndex.count(mine.id)).toBe(1);
    await ctx.stores.embeddings.deleteAllEmbeddings({ botId: mine.id, clientId: mine.clientId });
    expect((await search()).items).toEqual([]);
  });
});

describe('when the index is down or lost', () => {
  it('keeps what was stored and finds it after the repair', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    ctx.embeddingIndex.down = true;
    const stored = await storeEmbeddings(ctx, { botId, items: [{ id: 'a', text: SHIPPING }] });
    expect(stored).toEqual({ ids: ['a'], searchable: false });
    const search = () => searchEmbeddings(ctx, { botId, query: 'Norway', k: 8 });
    await expect(search()).rejects.toMatchObject({ code: 'unavailable' });
    expect(await embeddingHealth(ctx)).toMatchObject({ ok: false, dimensions: 1024 });
    ctx.embeddingIndex.down = false;
    await repairEmbeddings(ctx, { botId, signal });
    expect((await search()).items).toHaveLength(1);
    await ctx.embeddingIndex.drop(botId);
    await repairEmbeddings(ctx, { botId, signal });
    expect((await search()).items).toHaveLength(1);
  });

  it('makes all vectors anew for another embedder', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    await storeEmbeddings(ctx, { botId, items: [{ id: 'a', text: SHIPPING }] });
    const other = { ...ctx, embedder: { ...ctx.embedder, id: 'other' } };
    const search = () => searchEmbeddings(other, { botId, query: 'Norway', k: 8 });
    expect((await search()).items).toEqual([]);
    await repairEmbeddings(other, { botId, signal });
    expect((await search()).items).toHaveLength(1);
  });

  it('deletes the rows whatever the index says', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    await storeEmbeddings(ctx, { botId, items: [{ id: 'a', text: SHIPPING }, { text: OPENING }] });
    expect(await deleteEmbeddings(ctx, { botId, ids: ['a', 'none'] })).toEqual({ deleted: 1 });
    ctx.embeddingIndex.down = true;
    expect(await deleteEmbeddings(ctx, { botId, all: true })).toEqual({ deleted: 1 });
    ctx.embeddingIndex.down = false;
    expect((await searchEmbeddings(ctx, { botId, query: 'shop', k: 8 })).items).toEqual([]);
    await repairEmbeddings(ctx, { botId, signal });
    expect(await ctx.embeddingIndex.count(botId)).toBe(0);
  });

  it('leaves nothing in the index for a bot that is gone', async () => {
    const ctx = testCtx();
    const { id: botId } = await seedBot(ctx);
    await storeEmbeddings(ctx, { botId, items: [{ text: SHIPPING }] });
    await deleteBot(ctx, botId);
    await repairEmbeddings(ctx, { botId, signal });
    expect(ctx.embeddingIndex.spaces.has(botId)).toBe(false);
  });
});

describe('the door', () => {
  const { id } = { id: testCtx().newId('bot') };
  it.each([
    ['too many items', Array.from({ length: LIMITS.embeddingItems + 1 }, () => ({ text: 'a' }))],
    ['no items', []],
    ['too long a text', [{ text: 'a'.repeat(LIMITS.embeddingTextLength + 1) }]],
    ['a text that cannot be stored', [{ text: 'a\u0000' }]],
    ['an operator as a key', [{ text: 'a', metadata: { $or: 'a' } }]],
    ['a reserved key', [{ text: 'a', metadata: { 'chroma:document': 'a' } }]],
    ['an object as a value', [{ text: 'a', metadata: { a: { $ne: '' } } }]],
    ['a field nobody knows', [{ text: 'a', clientId: 'cli_x' }]],
  ])('refuses %s', (_, items) => {
    expect(StoreEmbeddings.safeParse({ botId: id, items }).success).toBe(false);
  });

  it('wants either ids or all of them deleted', () => {
    const parse = (input: object) => DeleteEmbeddings.safeParse({ botId: id, ...input }).success;
    expect([parse({}), parse({ ids: ['a'], all: true }), parse({ all: false })]).toEqual([
      ...[false, false, false],
    ]);
    expect([parse({ ids: ['a'] }), parse({ all: true })]).toEqual([true, true]);
  });
});
