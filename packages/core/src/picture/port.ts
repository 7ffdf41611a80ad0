import type { BotId, ClientId, Picture } from '@pixel/contract';
import type { BotKey } from '../bot/port.ts';

/** A picture of a bot. Its bytes are in the file store, under the same key. */
export interface PictureRecord extends Omit<Picture, 'address'> {
  readonly key: string;
  readonly botId: BotId;
  readonly clientId: ClientId;
  readonly createdAt: Date;
}

/** Pictures of a bot that was fetched as one of the caller, or by its public id. */
export interface PictureStore {
  savePicture(picture: PictureRecord): Promise<void>;
  /** Null also for one of another bot. */
  findPicture(bot: BotKey, key: string): Promise<PictureRecord | null>;
  /** Oldest first. A bot never has more than a few. */
  listPictures(bot: BotKey): Promise<readonly PictureRecord[]>;
  /** The row alone; the file goes with a job. Nothing happens for one of another bot. */
  deletePicture(bot: BotKey, key: string): Promise<void>;
  /** Of a bot that may be deleted. */
  listPictureKeys(botId: BotId): Promise<readonly string[]>;
}
