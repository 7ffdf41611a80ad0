import { PublicBotId } from '@pixel/contract';
import type { BotRecord } from '@pixel/core';
import type { Door } from './door.ts';

/** The bot of a public id, as a page or an address names it; null for what is none. */
export async function findBot(door: Door, publicId: unknown): Promise<BotRecord | null> {
  const id = PublicBotId.safeParse(publicId);
  return id.success ? door.base.stores.bots.recallBotByPublicId(id.data) : null;
}
