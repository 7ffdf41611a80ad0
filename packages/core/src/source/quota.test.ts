import { expect, it } from 'vitest';
import { createFakeReader, seedBot, testCtx } from '../testing/index.ts';
import { addSource } from './add-source.ts';
import { measureSources, removeOwnSource } from './manage-source.ts';
import type { Holding, Holdings, ReadItem } from './port.ts';
import { QUOTAS } from './quota.ts';
import { syncSource } from './sync-source.ts';
import { uploadSource } from './upload-source.ts';

const signal = new AbortController().signal;

async function world(owner: keyof Holdings, bounds: Partial<Holding>) {
  const quotas: Holdings = { ...QUOTAS, [owner]: { ...QUOTAS[owner], ...bounds } };
  const ctx = testCtx({ quotas });
  const bot = await seedBot(ctx);
  let started = 0;
  let sent = 0;
  const upload = (sizeBytes = 10) =>
    uploadSource(ctx, {
      ...{ botId: bot.id, type: 'file', fileName: 'a.txt', mediaType: 'text/plain' },
      bytes: (async function* () {
        started += 1;
        for (let own = 1; own <= sizeBytes; own += 1) {
          sent = own;
          yield new Uint8Array(1);
        }
      })(),
    });
  return { ctx, bot, upload, started: () => started, sent: () => sent };
}

it('#61 keeps one of 50 uploads at limit - 1, and no file of the others', async () => {
  const { ctx, bot, upload } = await world('bot', { sources: 3 });
  const [first] = [await upload(), await upload()];
  const settled = await Promise.allSettled(Array.from({ length: 50 }, () => upload()));
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(ctx.files.files.size).toBe(3);
  if (first) await removeOwnSource(ctx, first.id);
  await upload();
  const { bot: held } = await measureSources(ctx, { botId: bot.id });
  expect(held).toMatchObject({
    ...{ sources: { held: 3, limit: 3 }, bytes: { held: 30, limit: QUOTAS.bot.bytes } },
  });
});

it('#61 takes no byte of a file when there is no room, and stops at the room that is left', async () => {
  const { ctx, upload, started, sent } = await world('client', { bytes: 25 });
  await upload(20);
  await expect(upload(60)).rejects.toMatchObject({
    ...{ code: 'over-quota', fields: { bytes: 'would exceed 25' } },
    message:
      'The chatbots of this client together may hold at most 25 bytes of files. Remove some first.',
  });
  expect(sent()).toBe(6);
  await upload(5);
  expect(started()).toBe(3);
  await expect(upload(1)).rejects.toMatchObject({ code: 'over-quota' });
  expect(started()).toBe(3);
  expect(ctx.files.files.size).toBe(2);
});

it('#61 says on the source what is full, keeps what was whole, and reads on when there is room', async () => {
  const { ctx, bot } = await world('bot', { documents: 2 });
  const { id } = await addSource(ctx, {
    botId: bot.id,
    source: { type: 'sitemap', url: 'https://zoo.test/sitemap.xml', maxPages: 500 },
  });
  const pages = (names: readonly string[]) =>
    names.map((key): ReadItem => ({ type: 'document', key, title: key, text: `About ${key}.` }));
  const sync = async (names: readonly string[]) => {
    await syncSource({ ...ctx, reader: createFakeReader(pages(names)) }, { sourceId: id, signal });
    return ctx.stores.sources.findSource('all', id);
  };
  expect(await sync(['a', 'b'])).toMatchObject({ status: 'ready', documentCount: 2 });
  expect(await sync(['a', 'b', 'c'])).toMatchObject({
    ...{ status: 'failed', documentCount: 2, passageCount: 2 },
    error: {
      code: 'over-quota',
      message: 'This chatbot may hold at most 2 documents. Remove some first.',
    },
  });
  expect(await sync(['a', 'b'])).toMatchObject({ status: 'ready', error: null });
});
