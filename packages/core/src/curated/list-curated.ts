import type { CuratedPage, ListCurated } from '@pixel/contract';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { Ctx } from '../context.ts';
import { reachOf } from '../reach.ts';

/** The curated answers of one bot, newest first. Throws DomainError not-found. */
export async function listCurated(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: ListCurated,
): Promise<CuratedPage> {
  const bot = await getOwnBot(ctx, input.botId);
  const page = await ctx.stores.curated.listCurated(reachOf(ctx.actor), input);
  return { ...page, threshold: bot.curated.threshold };
}
