import { LIMITS } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { createBot, deleteBot, updateBot } from '../bot/index.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Holding } from '../source/port.ts';
import { QUOTAS } from '../source/quota.ts';
import { pngOf, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import { addPicture } from './add-picture.ts';
import { openPicture } from './open-picture.ts';

const PNG = pngOf([64, 64]);

async function* inPieces(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const add = (ctx: TestCtx, { id: botId }: BotRecord, bytes: Uint8Array = PNG) =>
  addPicture(ctx, { botId, bytes: inPieces(bytes) });
const keyOf = ({ address }: { readonly address: string }) => address.slice(-32);
const asOthers = (ctx: TestCtx, bot: BotRecord): TestCtx => ({
  ...ctx,
  actor: {
    ...{ type: 'staff', userId: ctx.newId('user'), role: 'client', clientIds: [bot.clientId] },
  },
});

async function world(bounds: Partial<Holding> = {}) {
  const ctx = testCtx({ quotas: { ...QUOTAS, bot: { ...QUOTAS.bot, ...bounds } } });
  return { ctx, bot: await seedBot(ctx), other: await seedBot(ctx) };
}

describe('a picture', () => {
  it('is kept under a name of its own, for everybody who knows it', async () => {
    const { ctx, bot } = await world();
    const [one, two] = [await add(ctx, bot), await add(ctx, bot)];
    expect(one).toEqual({
      ...{ mediaType: 'image/png', width: 64, height: 64, sizeBytes: PNG.length },
      address: `/widget/pictures/${bot.publicId}/${keyOf(one)}`,
    });
    expect(keyOf(two)).not.toBe(keyOf(one));
    expect(await openPicture(ctx, { bot, key: keyOf(one) })).toEqual({
      ...{ mediaType: 'image/png', bytes: Buffer.from(PNG) },
    });
    expect([...ctx.tables.audit.values()].at(-1)).toMatchObject({
      ...{ action: 'bot.picture-added', targetId: bot.id, clientId: bot.clientId },
    });
  });

  it('leaves nothing when it is refused', async () => {
    const { ctx, bot } = await world();
    const large = Buffer.concat([PNG, new Uint8Array(LIMITS.pictureBytes)]);
    await expect(add(ctx, bot, large)).rejects.toMatchObject({
      ...{ code: 'too-large', fields: { file: 'is larger than 512 KB' } },
    });
    await expect(add(ctx, bot, Buffer.from('<svg/>'))).rejects.toMatchObject({ code: 'invalid' });
    const broken = (async function* () {
      yield PNG.subarray(0, 20);
      throw new Error('the person left');
    })();
    await expect(addPicture(ctx, { botId: bot.id, bytes: broken })).rejects.toThrow('left');
    expect([ctx.files.files.size, ctx.tables.pictures.size]).toEqual([0, 0]);
  });

  it('of a foreign bot is refused like one of no bot, before a byte is read', async () => {
    const { ctx, bot, other } = await world();
    const mine = asOthers(ctx, bot);
    const refusals = [other.id, ctx.newId('bot')].map((botId) =>
      addPicture(mine, { botId, bytes: inPieces(Buffer.from('no picture')) }).catch(
        (error: unknown) => ({ ...Object(error), message: Object(error).message }),
      ),
    );
    const [foreign, unknown] = await Promise.all(refusals);
    expect(foreign).toMatchObject({ code: 'not-found' });
    expect(foreign).toEqual(unknown);
  });

  it('cannot be had by way of another bot, nor without its file', async () => {
    const { ctx, bot, other } = await world();
    const key = keyOf(await add(ctx, bot));
    expect(await openPicture(ctx, { bot: other, key })).toBeNull();
    await ctx.files.delete(key);
    expect(await openPicture(ctx, { bot, key })).toBeNull();
  });

  it('counts among the bytes that a bot may hold', async () => {
    const { ctx, bot } = await world({ bytes: PNG.length * 2 });
    await add(ctx, bot);
    await add(ctx, bot);
    await expect(add(ctx, bot)).rejects.toMatchObject({ code: 'over-quota' });
    expect([ctx.files.files.size, ctx.tables.pictures.size]).toEqual([2, 2]);
  });

  it('goes after an hour when no theme named it; until then there may be twenty', async () => {
    const { ctx, bot } = await world();
    const used = await add(ctx, bot);
    await updateBot(ctx, { id: bot.id, theme: { avatarUrl: used.address } });
    for (let more = 1; more < LIMITS.picturesPerBot; more += 1) await add(ctx, bot);
    await expect(add(ctx, bot)).rejects.toMatchObject({ code: 'over-quota' });
    ctx.clock.advance(61 * 60_000);
    const last = await add(ctx, bot);
    expect([...ctx.tables.pictures.keys()].toSorted()).toEqual(
      [keyOf(used), keyOf(last)].toSorted(),
    );
    expect(ctx.jobs.enqueued.filter(({ name }) => name === 'remove-file')).toHaveLength(19);
  });
});

describe('a theme', () => {
  it('names pictures of its own bot only', async () => {
    const { ctx, bot, other } = await world();
    const { address } = await add(ctx, other);
    const stolen = address.replace(other.publicId, bot.publicId);
    for (const launcherImageUrl of [address, stolen]) {
      const change = updateBot(ctx, { id: bot.id, theme: { launcherImageUrl } });
      await expect(change).rejects.toMatchObject({
        ...{ code: 'invalid', fields: { 'theme.launcherImageUrl': 'is no picture of this bot' } },
      });
    }
    const { clientId } = bot;
    const born = createBot(ctx, {
      ...{ clientId, name: 'New', type: 'chatbot', complexity: 'basic', language: 'en' },
      theme: { avatarUrl: address },
    });
    await expect(born).rejects.toMatchObject({ code: 'invalid' });
  });

  it('takes the picture along that it does not name any more, and no other', async () => {
    const { ctx, bot } = await world();
    const [face, sign] = [await add(ctx, bot), await add(ctx, bot)];
    const set = (theme: { avatarUrl?: string; launcherImageUrl?: string }) =>
      updateBot(ctx, { id: bot.id, theme });
    await set({ avatarUrl: face.address, launcherImageUrl: sign.address });
    await set({ avatarUrl: sign.address });
    expect([...ctx.tables.pictures.keys()]).toEqual([keyOf(sign)]);
    expect(ctx.jobs.enqueued).toContainEqual({ name: 'remove-file', fileKey: keyOf(face) });
    await set({ avatarUrl: '' });
    expect(ctx.tables.pictures.size).toBe(1);
    await set({ launcherImageUrl: 'https://shop.example/logo.png' });
    expect(ctx.tables.pictures.size).toBe(0);
  });

  it('stays as it is when its picture is lost', async () => {
    const { ctx, bot } = await world();
    const { address } = await add(ctx, bot);
    await updateBot(ctx, { id: bot.id, theme: { avatarUrl: address } });
    ctx.tables.pictures.clear();
    const saved = await updateBot(ctx, { id: bot.id, theme: { avatarUrl: address, radius: 4 } });
    expect(saved.theme).toMatchObject({ avatarUrl: address, radius: 4 });
  });
});

it('a bot that was deleted takes no picture any more, and its own are named to whoever removes the files', async () => {
  const { ctx, bot } = await world();
  const key = keyOf(await add(ctx, bot));
  await deleteBot(ctx, bot.id);
  await expect(add(ctx, bot)).rejects.toMatchObject({ code: 'not-found' });
  expect(await ctx.stores.pictures.listPictureKeys(bot.id)).toEqual([key]);
  await ctx.stores.bots.purgeBot(bot.id);
  expect(ctx.tables.pictures.size).toBe(0);
});
