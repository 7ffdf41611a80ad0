import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chroma, startChroma } from '@pixel/chroma';
import {
  type BotRecord,
  deleteEmbeddings,
  repairEmbeddings,
  searchEmbeddings,
  storeEmbeddings,
} from '@pixel/core';
import { seedBot, testCtx } from '@pixel/core/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';
import { createChromaEmbeddingIndex } from './chroma-index.ts';

const TENANTS = 20;
const TEXTS = ['We ship parcels to Norway.', 'The shop opens at nine.', 'Returns are free.'];
const { signal } = new AbortController();

let path: string;
let chroma: Chroma;
beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'pixel-items-'));
  chroma = await startChroma({ path, log: () => undefined });
}, 120_000);
afterAll(async () => {
  await chroma.stop();
  await rm(path, { recursive: true });
});

describe.each(databases)('embeddings on Chroma and $name', { timeout: 60_000 }, (database) => {
  const open = openPrismaStoreWorld(database);
  const base = testCtx();
  const bots: BotRecord[] = [];
  let ctx: Awaited<ReturnType<typeof openWorld>>;

  const openWorld = async () => ({
    ...base,
    ...(await open()),
    embeddingIndex: createChromaEmbeddingIndex({ url: chroma.url }),
  });

  beforeAll(async () => {
    ctx = await openWorld();
    for (let tenant = 0; tenant < TENANTS; tenant += 1) {
      const bot = await seedBot(ctx);
      const items = TEXTS.map((text, at) => ({
        ...{ id: `item-${at}`, text, metadata: { tenant, at, botId: bot.id } },
      }));
      const { searchable } = await storeEmbeddings(ctx, { botId: bot.id, items });
      expect(searchable).toBe(true);
      bots.push(bot);
    }
  }, 120_000);
  afterAll(() => ctx.embeddingIndex.close());

  test('#7 each of 20 tenants with the same texts finds its own, whatever filter it forges', async () => {
    for (const [tenant, bot] of bots.entries()) {
      const search = async (filter?: Record<string, string | number>) =>
        (
          await searchEmbeddings(ctx, {
            ...{ botId: bot.id, query: 'parcels to Norway', k: 50 },
            ...(filter && { filter }),
          })
        ).items.map(({ metadata }) => metadata.tenant);
      expect(await search()).toEqual(TEXTS.map(() => tenant));
      expect(await search({ tenant })).toHaveLength(TEXTS.length);
      expect(await search({ tenant, at: 1 })).toEqual([tenant]);
      const other = (tenant + 1) % TENANTS;
      expect(await search({ tenant: other })).toEqual([]);
      expect(await search({ botId: bots[other]?.id ?? '' })).toEqual([]);
    }
  });

  test('#2 #7 a bot of another client is unknown, and a record planted in Chroma never comes back', async () => {
    const [mine, foreign] = bots;
    if (!mine || !foreign) throw new Error('no bots');
    const member = {
      ...ctx,
      actor: {
        ...({ type: 'staff', role: 'client' } as const),
        userId: ctx.newId('user'),
        clientIds: [mine.clientId],
      },
    };
    const foreignSearch = { botId: foreign.id, query: 'Norway', k: 8 };
    await expect(searchEmbeddings(member, foreignSearch)).rejects.toMatchObject({
      code: 'not-found',
    });
    const text = 'We ship parcels to Norway.';
    const [vector] = await ctx.embedder.embedPassages([{ title: '', headings: [], text }]);
    const theirs = await ctx.stores.embeddings.listIndexedIds(foreign.id, null, 10);
    if (!vector) throw new Error('no vector');
    await ctx.embeddingIndex.put(
      mine.id,
      [...theirs, ctx.newId('embedding')].map((id) => ({ id, vector, fields: { tenant: 0 } })),
    );
    for (const filter of [{}, { tenant: 0 }]) {
      const search = { botId: mine.id, query: 'Norway', k: 50, filter };
      const { items } = await searchEmbeddings(member, search);
      expect(items.map(({ metadata }) => metadata.botId)).toEqual(TEXTS.map(() => mine.id));
    }
    await repairEmbeddings(ctx, { botId: mine.id, signal });
    expect(await ctx.embeddingIndex.count(mine.id)).toBe(TEXTS.length);
  });

  test('a lost collection is made anew from the rows, and what was deleted stays away', async () => {
    const bot = bots.at(-1);
    if (!bot) throw new Error('no bot');
    await ctx.embeddingIndex.drop(bot.id);
    await deleteEmbeddings(ctx, { botId: bot.id, ids: ['item-0'] });
    await repairEmbeddings(ctx, { botId: bot.id, signal });
    const search = { botId: bot.id, query: 'shop opens at nine', k: 8 };
    const { items } = await searchEmbeddings(ctx, search);
    expect(items.map(({ id }) => id)).toEqual(['item-1', 'item-2']);
  });
});
