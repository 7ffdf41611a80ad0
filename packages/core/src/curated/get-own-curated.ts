import type { CuratedId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { CuratedRecord } from './port.ts';

/** The curated answer if the actor may touch it; DomainError not-found otherwise. */
export async function getOwnCurated(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  id: CuratedId,
): Promise<CuratedRecord> {
  const curated = await ctx.stores.curated.findCurated(reachOf(ctx.actor), id);
  if (!curated) throw notFound('curated answer');
  return curated;
}
