import type { Gap, SetGapStatus } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';

/** Dismisses a gap, notes that it is answered, or opens it again. Throws DomainError not-found. */
export async function setGapStatus(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  { id, status }: SetGapStatus,
): Promise<Gap> {
  return ctx.transaction(async ({ stores }) => {
    const changed = await stores.gaps.setGapStatus(reachOf(ctx.actor), id, status);
    if (!changed) throw notFound('gap');
    const { gap, clientId } = changed;
    const details = { status };
    await recordAudit(
      { ...ctx, stores },
      { action: 'gap.status-set', target: id, clientId, details },
    );
    return gap;
  });
}
