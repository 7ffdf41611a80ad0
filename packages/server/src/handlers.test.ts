import { addAttachment, addPicture, deleteBot, updateBot, uploadSource } from '@pixel/core';
import { pngOf, seedBot, testCtx } from '@pixel/core/testing';
import { expect, test } from 'vitest';
import { createHandlers } from './handlers.ts';

const { signal } = new AbortController();
const mailer = { send: async () => false };

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

test('a bot that is removed takes the files of its sources, its pictures and its visitors along, and nobody else’s', async () => {
  const ctx = testCtx();
  const handlers = createHandlers(ctx, mailer);
  const [bot, other] = [await seedBot(ctx), await seedBot(ctx)];
  for (const { id: botId, clientId } of [bot, other]) {
    await addPicture(ctx, { botId, bytes: once(pngOf([8, 8])) });
    await uploadSource(ctx, {
      ...{ botId, type: 'file', fileName: 'a.txt', mediaType: 'text/plain' },
      bytes: once(Buffer.from('Open from nine.')),
    });
    await updateBot(ctx, { id: botId, widget: { attachments: true } });
    const visitorId = ctx.newId('visitor');
    await ctx.stores.visitors.saveVisitor({
      ...{ id: visitorId, botId, clientId, origin: 'https://shop.example', protocol: 2 },
      ...{ tokenHash: visitorId, locale: 'en', expiresAt: new Date(ctx.now().getTime() + 60_000) },
    });
    const actor = { type: 'visitor', visitorId, botId } as const;
    const photo = { fileName: 'photo.png', bytes: once(pngOf([8, 8])) };
    await addAttachment({ ...ctx, actor }, photo);
  }
  await deleteBot(ctx, bot.id);
  await handlers['remove-bot']({ name: 'remove-bot', botId: bot.id }, signal);
  expect(ctx.files.files.size).toBe(3);
  for (const table of [ctx.tables.pictures, ctx.tables.attachments])
    expect([...table.values()].map(({ botId }) => botId)).toEqual([other.id]);
});
