import type { Actor } from '../actor.ts';
import { isOriginAllowed } from '../bot/origin.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import type { VisitorRecord } from './visitor-port.ts';
import { openSession } from './visitor-session.ts';

type ResolveCtx = Pick<Ctx, 'stores' | 'request' | 'ownOrigins' | 'now' | 'sha256' | 'vault'>;

/** True for this installation's own pages and for the websites on the bot's list; an empty list allows nothing else. */
export function mayEmbed(
  ctx: Pick<Ctx, 'request' | 'ownOrigins'>,
  bot: Pick<BotRecord, 'allowedOrigins'>,
): boolean {
  const { origin } = ctx.request;
  return ctx.ownOrigins.includes(origin) || isOriginAllowed(bot.allowedOrigins, origin);
}

/**
 * Who holds a session, or the key of a visitor that speaks protocol 1, checked against the bot's list of websites on every call;
 * anonymous otherwise.
 */
export async function resolveVisitor(ctx: ResolveCtx, token: string): Promise<Actor> {
  const keyId = openSession(ctx, token);
  if (keyId === 'refused') return { type: 'anonymous' };
  const visitor = keyId
    ? await ctx.stores.visitors.findVisitorByKeyId(keyId, ctx.now())
    : await findByKey(ctx, token);
  const bot = visitor && (await ctx.stores.bots.recallBot('all', visitor.botId));
  if (!visitor || !bot || !mayEmbed(ctx, bot)) return { type: 'anonymous' };
  const browser = { keyId: visitor.keyId, hasSession: keyId !== null };
  return { type: 'visitor', visitorId: visitor.id, botId: bot.id, browser };
}

/** From protocol 2 on a key opens nothing but sessions. */
async function findByKey(ctx: ResolveCtx, key: string): Promise<VisitorRecord | null> {
  const visitor = await ctx.stores.visitors.findVisitor(hex(ctx.sha256(key)), ctx.now());
  return visitor?.protocol === 1 ? visitor : null;
}
