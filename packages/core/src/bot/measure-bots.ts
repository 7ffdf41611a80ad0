import type { BotDashboard, BotStats, MeasureBot } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { activityIn, lastDays, periodOf } from '../period.ts';
import { reachOf } from '../reach.ts';
import { getOwnBot } from './get-own-bot.ts';

/** What a bot knows and what happened with it. Throws DomainError not-found, or invalid for the period. */
export async function measureBot(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'now'>,
  input: MeasureBot,
): Promise<BotStats> {
  const bot = await getOwnBot(ctx, input.id);
  const period = periodOf(input, ctx.now());
  const counts = await ctx.stores.bots.measureBots([bot.clientId], { period, id: bot.id });
  return {
    sources: bot.sourceCount,
    documents: bot.documentCount,
    passages: bot.passageCount,
    activity: activityIn(period, counts),
  };
}

/** How many bots of each kind the actor has, and what happened with them lately. */
export async function summarizeBots(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'now'>,
): Promise<BotDashboard> {
  const reach = reachOf(ctx.actor);
  const lately = async (days: number) => {
    const period = lastDays(ctx.now(), days);
    return activityIn(period, await ctx.stores.bots.measureBots(reach, { period }));
  };
  const [counts, last7Days, last30Days] = await Promise.all([
    ctx.stores.bots.countBots(reach),
    lately(7),
    lately(30),
  ]);
  return { ...counts, last7Days, last30Days };
}
