import type { BotId } from '@pixel/contract';
import type { BotRecord } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { isOpen } from './find-evidence.ts';

/** What was allowed when it began is looked at again this often, in milliseconds. */
export const RECHECK_MS = 4_000;

/** Whether the bot answers visitors: it is there, published, and its client is active. */
export async function isBotOpen(ctx: Pick<Ctx, 'stores'>, botId: BotId): Promise<boolean> {
  const bot = await ctx.stores.bots.recallBot('all', botId);
  return bot !== null && isOpen(bot);
}

/** Calls `onClosed` once if the bot, open now, is not any more. Returns the function that ends the watch. */
export function watchBot(
  ctx: Pick<Ctx, 'stores'>,
  watched: {
    readonly bot: BotRecord;
    readonly onClosed: (why: DomainError) => void;
  },
): () => void {
  const { bot, onClosed } = watched;
  if (!isOpen(bot)) return () => undefined;
  const look = async () => {
    // A store that is away is no reason to break off: the reply itself will meet it.
    if (await isBotOpen(ctx, bot.id).catch(() => true)) return;
    clearInterval(timer);
    onClosed(botClosed());
  };
  const timer = setInterval(() => void look(), RECHECK_MS);
  return () => clearInterval(timer);
}

/** Why what was open with a bot ends when the bot is paused. */
export const botClosed = () => new DomainError('unavailable', 'This assistant is taking a break.');
