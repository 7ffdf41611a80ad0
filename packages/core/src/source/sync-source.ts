import type { SourceId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';
import { repairIndex } from '../knowledge/index.ts';
import { applyStaged, type Run, readAndApply } from './apply-run.ts';
import { SourceFailure, type SourceRecord } from './port.ts';
import { readForReview } from './review-run.ts';
import { createReport } from './run-report.ts';
import { watchSource } from './watch-source.ts';

export type SyncCtx = Pick<
  Ctx,
  | 'stores'
  | 'index'
  | 'embedder'
  | 'reader'
  | 'jobs'
  | 'now'
  | 'pause'
  | 'newId'
  | 'sha256'
  | 'quotas'
>;

/**
 * The job behind a source: reads it, writes what changed, removes what is gone, or shows what it would change and waits.
 * Safe to run any number of times: ids follow from the content. A source that cannot be read keeps what it had and says why.
 * Ends within a second or two when the source, its bot or its client is deleted, or the client is suspended.
 */
export async function syncSource(
  ctx: SyncCtx,
  input: { readonly sourceId: SourceId; readonly signal: AbortSignal },
): Promise<void> {
  const source = await ctx.stores.sources.beginRun(input.sourceId);
  const bot = source && (await ctx.stores.bots.findBot('all', source.botId));
  if (!source || !bot) return;
  if (bot.embedder === '') await ctx.stores.bots.setBotEmbedder(bot, ctx.embedder.id);

  const report = createReport(ctx, source);
  const watch = watchSource(ctx, { source, signal: input.signal });
  const run: Run = { source, bot, report, signal: watch.signal };
  let isWaiting = false;
  try {
    await watch.look();
    watch.signal.throwIfAborted();
    isWaiting = await work(ctx, run);
    if (!isWaiting) await ctx.stores.sources.recountSource(source);
    if (!isWaiting) await repairOrQueue(ctx, run);
  } catch (cause) {
    if (input.signal.aborted) throw cause;
    // A write may find the source gone before the watch does.
    await watch.look();
    await ctx.stores.sources.recountSource(source);
    if (!watch.isStopped()) return report.fail(asFailure(cause));
    // What came into the index after the deletion was cleaned up goes again.
    await ctx.jobs.enqueue({ name: 'repair-index', botId: bot.id });
    return report.fail(asFailure(watch.signal.reason));
  } finally {
    watch.end();
  }
  if (isWaiting) return report.wait();
  await report.finish();
  await ctx.jobs.enqueue({ name: 'merge-segments', botId: bot.id });
  await ctx.jobs.enqueue({ name: 'check-findings', botId: bot.id });
  await ctx.stores.bots.setBotProgress(bot, 'completed', 100);
  await ctx.jobs.enqueue({ name: 'measure-readiness', botId: bot.id });
}

/** True when what was found waits for a person. */
async function work(ctx: SyncCtx, run: Run): Promise<boolean> {
  const { source } = run;
  if (source.purpose === 'approved') {
    await applyStaged(ctx, run);
    return false;
  }
  await ctx.stores.sources.clearStaged(source);
  // Who adds a source wants what is in it: the first run has nothing to compare with.
  const isReviewed = source.approveAbove !== null && source.documentCount > 0;
  if (source.purpose === 'preview' || isReviewed) return readForReview(ctx, run);
  await readAndApply(ctx, run);
  return false;
}

/** The keyword index is complete by now; vectors that could not be written follow by a job that is retried. */
async function repairOrQueue(
  ctx: SyncCtx,
  run: { readonly source: SourceRecord; readonly signal: AbortSignal },
): Promise<void> {
  const { botId } = run.source;
  try {
    await repairIndex(ctx, { botId, signal: run.signal });
  } catch (cause) {
    ignoreUnavailable(cause);
    await ctx.jobs.enqueue({ name: 'repair-index', botId });
  }
}

function asFailure(cause: unknown): SourceFailure {
  if (cause instanceof SourceFailure) return cause;
  if (cause instanceof DomainError) return new SourceFailure(cause.code, cause.message, { cause });
  throw cause;
}
