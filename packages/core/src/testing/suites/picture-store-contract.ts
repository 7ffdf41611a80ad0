import { describe, expect, it } from 'vitest';
import type { BotKey } from '../../bot/port.ts';
import { hex } from '../../hex.ts';
import type { PictureRecord } from '../../picture/port.ts';
import { seedBot } from '../seed.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');

export function pictureStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: pictures`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const pictures = () => world().stores.pictures;
    const save = async ({ id: botId, clientId }: BotKey, minutes = 0): Promise<PictureRecord> => {
      const picture: PictureRecord = {
        ...{ key: hex(world().randomBytes(16)), botId, clientId },
        ...{ mediaType: 'image/webp', width: 64, height: 32, sizeBytes: 700 },
        createdAt: new Date(AT.getTime() + minutes * 60_000),
      };
      await pictures().savePicture(picture);
      return picture;
    };

    it('keeps what was saved, oldest first', async () => {
      const bot = await seedBot(world());
      const [late, early] = [await save(bot, 2), await save(bot, 1)];
      expect(await pictures().findPicture(bot, late.key)).toEqual(late);
      expect(await pictures().listPictures(bot)).toEqual([early, late]);
      await pictures().deletePicture(bot, late.key);
      await pictures().deletePicture(bot, late.key);
      expect(await pictures().findPicture(bot, late.key)).toBeNull();
      expect(await pictures().listPictures(bot)).toEqual([early]);
    });

    it('#4 does nothing by way of another bot', async () => {
      const bot = await seedBot(world());
      const sister = await seedBot(world(), { clientId: bot.clientId });
      const picture = await save(bot);
      const { clientId } = await seedBot(world());
      for (const other of [sister, { id: bot.id, clientId }]) {
        expect(await pictures().findPicture(other, picture.key)).toBeNull();
        expect(await pictures().listPictures(other)).toEqual([]);
        await pictures().deletePicture(other, picture.key);
      }
      expect(await pictures().findPicture(bot, picture.key)).toEqual(picture);
    });

    it('counts among the bytes of its bot and client, without deleted bots', async () => {
      const bot = await seedBot(world());
      const gone = await seedBot(world(), { clientId: bot.clientId });
      for (const owner of [bot, bot, gone]) await save(owner);
      await world().stores.bots.deleteBot('all', gone.id, AT);
      const held = await world().stores.sources.measureHoldings(bot);
      const bytes = { sources: 0, documents: 0, passages: 0, bytes: 1_400 };
      expect(held).toEqual({ bot: bytes, client: bytes });
    });

    it('goes with its bot, whose keys are still known while it is deleted', async () => {
      const bot = await seedBot(world());
      const { key } = await save(bot);
      await world().stores.bots.deleteBot('all', bot.id, AT);
      expect(await pictures().listPictureKeys(bot.id)).toEqual([key]);
      await world().stores.bots.purgeBot(bot.id);
      expect(await pictures().listPictureKeys(bot.id)).toEqual([]);
    });
  });
}
