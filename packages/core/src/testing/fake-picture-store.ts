import type { BotKey } from '../bot/port.ts';
import type { PictureRecord, PictureStore } from '../picture/port.ts';
import type { Tables } from './tables.ts';

export function createFakePictureStore(tables: Tables): PictureStore {
  const isOf = (bot: BotKey, row: PictureRecord) =>
    row.botId === bot.id && row.clientId === bot.clientId;
  const find = (bot: BotKey, key: string) => {
    const row = tables.pictures.get(key);
    return row && isOf(bot, row) ? row : null;
  };
  return {
    async savePicture(picture) {
      tables.pictures.set(picture.key, picture);
    },
    findPicture: async (bot, key) => find(bot, key),
    async listPictures(bot) {
      return [...tables.pictures.values()]
        .filter((row) => isOf(bot, row))
        .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.key < b.key ? -1 : 1));
    },
    async deletePicture(bot, key) {
      if (find(bot, key)) tables.pictures.delete(key);
    },
    async listPictureKeys(botId) {
      const rows = [...tables.pictures.values()];
      return rows.filter((row) => row.botId === botId).map(({ key }) => key);
    },
  };
}
