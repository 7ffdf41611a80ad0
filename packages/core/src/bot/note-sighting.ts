import { Origin } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { RATE_RULES } from '../rules.ts';
import type { BotRecord } from './port.ts';

/** How long a website counts as just seen. */
const FRESH_MS = 5 * 60 * 1_000;
/** A scheme, the longest name of a host and a port. */
const MAX_LENGTH = 260;

/**
 * Remembers that the widget was seen on the website of the request, so that its owner can allow it with one click. Anybody can
 * name any website, without a key: what no browser sends is not noted, nor what was noted just now, nor more than a few
 * websites a minute from one address.
 */
export async function noteSighting(
  ctx: Pick<Ctx, 'stores' | 'limiter' | 'now' | 'ownOrigins'> & {
    readonly request: Pick<Ctx['request'], 'address' | 'origin'>;
  },
  bot: BotRecord,
): Promise<void> {
  const { address, origin } = ctx.request;
  if (!isWebsite(origin) || ctx.ownOrigins.includes(origin)) return;
  const now = ctx.now();
  const known = bot.seenOn.find((seen) => seen.origin === origin);
  if (known && now.getTime() - Date.parse(known.at) < FRESH_MS) return;
  const taken = await ctx.limiter.take(
    `sightingByAddress:${address}`,
    RATE_RULES.sightingByAddress,
  );
  if (taken.allowed) await ctx.stores.bots.recordSighting(bot, origin, now);
}

/** Whether a browser would name a website like this: scheme, host and port, nothing else. */
function isWebsite(origin: string): boolean {
  if (origin.length > MAX_LENGTH || !URL.canParse(origin)) return false;
  return (
    new URL(origin).origin === origin &&
    Origin.safeParse(origin).success &&
    /^https?:\/\/[^*]+$/.test(origin)
  );
}
