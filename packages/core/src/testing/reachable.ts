import type { BotId } from '@pixel/contract';
import type { BotRow, Tables } from './tables.ts';

/** The bot when neither it nor its client is deleted. */
export function liveBot(tables: Tables, id: BotId): BotRow | null {
  const bot = tables.bots.get(id);
  if (!bot || bot.deletedAt) return null;
  return tables.clients.get(bot.clientId)?.deletedAt === null ? bot : null;
}
