import { BotId, ClientId, PictureType } from '@pixel/contract';
import type { PictureRecord, PictureStore } from '@pixel/core';
import type { Picture } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';

/** The pictures that were uploaded for the themes of bots. */
export function createPrismaPictureStore(client: SqlClient): PictureStore {
  return {
    async savePicture(data) {
      await client.picture.create({ data });
    },
    async findPicture({ id: botId, clientId }, key) {
      const row = await client.picture.findFirst({ where: { key, botId, clientId } });
      return row && toRecord(row);
    },
    async listPictures({ id: botId, clientId }) {
      const rows = await client.picture.findMany({
        ...{ where: { botId, clientId }, orderBy: [{ createdAt: 'asc' }, { key: 'asc' }] },
      });
      return rows.map(toRecord);
    },
    async deletePicture({ id: botId, clientId }, key) {
      await client.picture.deleteMany({ where: { key, botId, clientId } });
    },
    async listPictureKeys(botId) {
      const rows = await client.picture.findMany({ where: { botId }, select: { key: true } });
      return rows.map(({ key }) => key);
    },
  };
}

const toRecord = (row: Picture): PictureRecord => ({
  ...row,
  botId: BotId.parse(row.botId),
  clientId: ClientId.parse(row.clientId),
  mediaType: PictureType.parse(row.mediaType),
});
