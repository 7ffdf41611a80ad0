import type { Ctx } from '../context.ts';
import { nextSyncAfter } from './next-sync.ts';
import type { ExpectedSource } from './port.ts';

const PAGE = 50;
/** Neither being read, nor waiting for a person. */
const FREE: ExpectedSource = { status: ['ready', 'failed'] };

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
        const nextSyncAt = nextSyncAfter(ctx, source.schedule);
        const queued = await tx.stores.sources.updateSource(
          source,
          { nextSyncAt, status: 'queued', purpose: 'apply', progress: { done: 0, total: 0 } },
          FREE,
        );
        const { id: sourceId, clientId } = source;
        if (queued) await tx.jobs.enqueue({ name: 'sync-source', sourceId, clientId });
        else await tx.stores.sources.updateSource(source, { nextSyncAt });
      }
      return sources.length;
    });
    due += found;
    if (found < PAGE) return due;
  }
}
