import type { SetCuratedThreshold } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/get-own-bot.ts';
import { notFound } from '../error.ts';
import type { CuratedCtx } from './create-curated.ts';

/** Sets how alike questions must be for the bot's curated answers that say nothing about it. Throws DomainError not-found. */
export async function setCuratedThreshold(
  ctx: CuratedCtx,
  { botId, threshold }: SetCuratedThreshold,
): Promise<SetCuratedThreshold> {
  const bot = await getOwnBot(ctx, botId);
  return ctx.transaction(async ({ stores }) => {
    if (!(await stores.bots.touchCurated(bot, { threshold }))) throw notFound('bot');
    await recordAudit(
      { ...ctx, stores },
      {
        ...{ action: 'bot.curated-threshold-set', target: botId, clientId: bot.clientId },
        details: { threshold: threshold ?? 'default' },
      },
    );
    return { botId, threshold };
  });
}
