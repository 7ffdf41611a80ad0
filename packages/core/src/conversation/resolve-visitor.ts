import type { Actor } from '../actor.ts';
import { isOriginAllowed } from '../bot/origin.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';

/** True for this installation's own pages and for the websites on the bot's list; an empty list allows nothing else. */
export function mayEmbed(
  ctx: Pick<Ctx, 'request' | 'ownOrigins'>,
  bot: Pick<BotRecord, 'allowedOrigins'>,
): boolean {
  const { origin } = ctx.request;
  return ctx.ownOrigins.includes(origin) || isOriginAllowed(bot.allowedOrigins, origin);
}

/** Who holds a visitor token, checked against the bot's list of websites on every call; anonymous otherwise. */
export async function resolveVisitor(
  ctx: Pick<Ctx, 'stores' | 'request' | 'ownOrigins' | 'now' | 'sha256'>,
  token: string,
): Promise<Actor> {
  const visitor = await ctx.stores.visitors.findVisitor(hex(ctx.sha256(token)), ctx.now());
  const bot = visitor && (await ctx.stores.bots.recallBot('all', visitor.botId));
  if (!visitor || !bot || !mayEmbed(ctx, bot)) return { type: 'anonymous' };
  return { type: 'visitor', visitorId: visitor.id, botId: bot.id };
}
