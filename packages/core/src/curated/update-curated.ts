import type { UpdateCurated } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { definedOnly } from '../defined-only.ts';
import { notFound } from '../error.ts';
import type { CuratedCtx } from './create-curated.ts';
import { getOwnCurated } from './get-own-curated.ts';
import type { CuratedRecord } from './port.ts';
import { beginChange } from './save-curated.ts';
import { sharedSourceId } from './shared-source.ts';

/** Changes the named fields. Throws DomainError not-found, or conflict for a stale `version`. */
export async function updateCurated(
  ctx: CuratedCtx,
  { id, version, ...fields }: UpdateCurated,
): Promise<CuratedRecord> {
  const current = await getOwnCurated(ctx, id);
  const { clientId, sourceId, botId } = current;
  const patch = definedOnly(fields);
  return ctx.transaction(async (tx) => {
    await beginChange(tx.stores, { id: botId, clientId });
    const updated = await tx.stores.curated.updateCurated(current, {
      ...{ patch, version, at: ctx.now() },
    });
    if (!updated) throw notFound('curated answer');
    if (patch.question !== undefined && sourceId !== sharedSourceId(ctx, botId))
      await tx.stores.sources.updateSource({ id: sourceId, clientId }, { title: patch.question });
    await recordAudit(
      { ...ctx, stores: tx.stores },
      {
        ...{ action: 'curated.updated', target: id, clientId },
        details: { fields: Object.keys(patch).join(' ') },
      },
    );
    await tx.jobs.enqueue({ name: 'sync-source', sourceId, clientId });
    return updated;
  });
}
