import type { CuratedId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { CuratedCtx } from './create-curated.ts';
import { getOwnCurated } from './get-own-curated.ts';
import { beginChange } from './save-curated.ts';

/** Removes it; what retrieval finds of it goes with the next run of its source, which is queued. Throws DomainError not-found. */
export async function deleteCurated(ctx: CuratedCtx, id: CuratedId): Promise<void> {
  const curated = await getOwnCurated(ctx, id);
  const { clientId, botId, sourceId } = curated;
  await ctx.transaction(async (tx) => {
    await beginChange(tx.stores, { id: botId, clientId });
    await tx.stores.curated.deleteCurated(curated);
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'curated.deleted', target: id, clientId, details: { botId } },
    );
    await tx.jobs.enqueue({ name: 'sync-source', sourceId, clientId });
  });
}
