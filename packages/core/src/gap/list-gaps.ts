import type { Gap, GapId, GapPage, ListGaps } from '@pixel/contract';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';

type Reading = Pick<Ctx, 'actor' | 'stores'>;

/** Questions that a bot did not answer. Throws DomainError not-found. */
export async function listGaps(ctx: Reading, input: ListGaps): Promise<GapPage> {
  await getOwnBot(ctx, input.botId);
  return ctx.stores.gaps.listGaps(reachOf(ctx.actor), input);
}

/** One of them. Throws DomainError not-found. */
export async function getGap(ctx: Reading, id: GapId): Promise<Gap> {
  const gap = await ctx.stores.gaps.findGap(reachOf(ctx.actor), id);
  if (!gap) throw notFound('gap');
  return gap;
}
