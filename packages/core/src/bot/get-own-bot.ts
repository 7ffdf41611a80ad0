import type { BotId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { BotRecord } from './port.ts';

/** The bot if the actor may touch it; DomainError not-found otherwise. */
export async function getOwnBot(ctx: Pick<Ctx, 'actor' | 'stores'>, id: BotId): Promise<BotRecord> {
  const bot = await ctx.stores.bots.findBot(reachOf(ctx.actor), id);
  if (!bot) throw notFound('bot');
  return bot;
}
