import type { BotId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { getOwnBot } from './get-own-bot.ts';

/** Hides the bot at once; its rows, vectors and files go with the job that the same transaction enqueues. */
export async function deleteBot(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  id: BotId,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const inside = { ...ctx, stores: tx.stores };
    const { clientId } = await getOwnBot(inside, id);
    const deleted = await tx.stores.bots.deleteBot(reachOf(ctx.actor), id, ctx.now());
    if (!deleted) throw notFound('bot');
    await recordAudit(inside, { action: 'bot.deleted', target: id, clientId });
    await tx.jobs.enqueue({ name: 'remove-bot', botId: id });
  });
}
