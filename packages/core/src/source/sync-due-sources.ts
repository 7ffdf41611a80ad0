import type { Ctx } from '../context.ts';
import { nextSyncAfter } from './next-sync.ts';

const PAGE = 50;

/**
 * Queues the runs of all sources that are due, each once: the next time is set in the transaction that queues the job. One
 * that waits for a person keeps what waits. Returns how many were due.
 */
export async function syncDueSources(
  ctx: Pick<Ctx, 'transaction' | 'now' | 'randomBytes'>,
): Promise<number> {
  for (let due = 0; ; ) {
    const found = await ctx.transaction(async (tx) => {
      const sources = await tx.stores.sources.listDueSources(ctx.now(), PAGE);
      for (const source of sources) {
        const isFree = source.status === 'ready' || source.status === 'failed';
        await tx.stores.sources.updateSource(source, {
          nextSyncAt: nextSyncAfter(ctx, source.schedule),
          ...(isFree && { status: 'queued', purpose: 'apply', progress: { done: 0, total: 0 } }),
        });
        if (isFree) await tx.jobs.enqueue({ name: 'sync-source', sourceId: source.id });
      }
      return sources.length;
    });
    due += found;
    if (found < PAGE) return due;
  }
}
