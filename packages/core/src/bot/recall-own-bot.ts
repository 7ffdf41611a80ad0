import type { BotId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { BotRecord } from './port.ts';

/** As `getOwnBot`, for answers: see `BotStore.recallBot`. Throws DomainError not-found. */
export async function recallOwnBot(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  id: BotId,
): Promise<BotRecord> {
  const bot = await ctx.stores.bots.recallBot(reachOf(ctx.actor), id);
  if (!bot) throw notFound('bot');
  return bot;
}
