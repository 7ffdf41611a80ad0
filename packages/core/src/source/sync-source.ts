import type { Source, SourceId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { readCurated } from '../curated/index.ts';
import { DomainError } from '../error.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';
import { createIndexer, type Indexer, repairIndex } from '../knowledge/index.ts';
import { type ReadItem, SourceFailure, type SourceRecord } from './port.ts';

/** Rows of progress are written at most this often. */
const PROGRESS_EVERY_MS = 500;
const SKIPPED_EXAMPLES = 20;
const REMOVE_BATCH = 200;

export type SyncCtx = Pick<
  Ctx,
  'stores' | 'index' | 'embedder' | 'reader' | 'jobs' | 'now' | 'pause' | 'newId' | 'sha256'
>;

/**
 * The job behind a source: reads it, writes what changed, removes what it did not see again. Safe to run any number of
 * times: ids follow from the content. A source that cannot be read keeps what it had and says why.
 */
export async function syncSource(
  ctx: SyncCtx,
  input: { readonly sourceId: SourceId; readonly signal: AbortSignal },
): Promise<void> {
  const source = await ctx.stores.sources.beginRun(input.sourceId);
  const bot = source && (await ctx.stores.bots.findBot('all', source.botId));
  if (!source || !bot) return;
  if (bot.embedder === '') await ctx.stores.bots.setBotEmbedder(bot, ctx.embedder.id);

  const indexer = createIndexer(ctx, { source, bot, signal: input.signal });
  const report = createReport(ctx, source);
  try {
    await readAll(ctx, { source, indexer, report, signal: input.signal });
    await ctx.stores.sources.updateSource(source, { status: 'indexing' });
    await indexer.flush();
    await removeUnseen(ctx, source);
  } catch (cause) {
    if (input.signal.aborted) throw cause;
    await indexer.settle();
    await ctx.stores.sources.recountSource(source);
    return report.fail(asFailure(cause));
  }
  await ctx.stores.sources.recountSource(source);
  await repairOrQueue(ctx, { source, signal: input.signal });
  await report.finish();
  await ctx.jobs.enqueue({ name: 'check-findings', botId: bot.id });
  await ctx.stores.bots.setBotProgress(bot, 'completed', 100);
}

async function readAll(
  ctx: SyncCtx,
  run: {
    readonly source: SourceRecord;
    readonly indexer: Indexer;
    readonly report: Report;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const { source, indexer, report, signal } = run;
  const validatorsOf = async (key: string) => {
    const [known] = await ctx.stores.knowledge.findDocuments(source, [key]);
    if (!known) return null;
    return {
      ...(known.etag !== null && { etag: known.etag }),
      ...(known.lastModified !== null && { lastModified: known.lastModified }),
    };
  };
  const { config } = source;
  const items: AsyncIterable<ReadItem> =
    config.type === 'qa'
      ? readCurated(ctx, source)
      : ctx.reader.read({ config }, validatorsOf, signal);
  for await (const item of items) {
    signal.throwIfAborted();
    if (item.type === 'document') await indexer.add(item);
    if (item.type === 'unchanged') await indexer.keep(item.key);
    report.note(item);
  }
  // Curated answers may all be switched off or deleted.
  if (report.seen === 0 && config.type !== 'qa')
    throw new SourceFailure('empty', report.firstReason ?? 'Nothing to read was found.');
}

async function removeUnseen(ctx: SyncCtx, source: SourceRecord): Promise<void> {
  for (;;) {
    const { removed, passageIds } = await ctx.stores.knowledge.removeUnseen(
      source,
      source.run,
      REMOVE_BATCH,
    );
    await ctx.index.remove(source.botId, passageIds).catch(ignoreUnavailable);
    if (removed === 0) return;
  }
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

interface Report {
  note(item: ReadItem): void;
  fail(failure: SourceFailure): Promise<void>;
  finish(): Promise<void>;
  /** Documents read or known to be unchanged. */
  readonly seen: number;
  readonly firstReason: string | undefined;
}

function createReport(ctx: Pick<Ctx, 'stores' | 'now'>, source: SourceRecord): Report {
  const examples: Source['skipped']['examples'] = [];
  let skipped = 0;
  let seen = 0;
  let progress = { done: 0, total: 0 };
  let writtenAt = 0;
  let progressWrite: Promise<void> | undefined;
  let failure: { readonly cause: unknown } | undefined;

  /** Does not hold up the reading: the embedded database may be busy with a batch for a while. */
  const writeProgress = () => {
    progressWrite ??= write({}).then(
      () => {
        progressWrite = undefined;
      },
      (cause: unknown) => {
        failure = { cause };
      },
    );
  };
  const settleProgress = async () => {
    await progressWrite;
    if (failure) throw failure.cause;
  };
  const write = (patch: Parameters<Ctx['stores']['sources']['updateSource']>[1]) =>
    ctx.stores.sources.updateSource(source, {
      progress,
      skipped: { count: skipped, examples },
      ...patch,
    });
  return {
    note(item) {
      if (item.type === 'skipped') {
        skipped += 1;
        if (examples.length < SKIPPED_EXAMPLES)
          examples.push({ item: item.item.slice(0, 300), reason: item.reason.slice(0, 300) });
      }
      if (item.type === 'document' || item.type === 'unchanged') seen += 1;
      progress =
        item.type === 'progress'
          ? { done: item.done, total: item.total }
          : { done: Math.max(progress.done, seen), total: Math.max(progress.total, seen) };
      const now = ctx.now().getTime();
      if (now - writtenAt < PROGRESS_EVERY_MS) return;
      writtenAt = now;
      if (failure) throw failure.cause;
      writeProgress();
    },
    async fail({ code, message }) {
      await progressWrite;
      await write({ status: 'failed', error: { code, message: message.slice(0, 500) } });
    },
    async finish() {
      await settleProgress();
      progress = { done: seen, total: seen };
      await write({ status: 'ready', error: null, syncedAt: ctx.now() });
    },
    get seen() {
      return seen;
    },
    get firstReason() {
      return examples[0]?.reason;
    },
  };
}
