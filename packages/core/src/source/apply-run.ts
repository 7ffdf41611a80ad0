import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';
import { createIndexer, type Indexer, type Unseen } from '../knowledge/index.ts';
import { SourceFailure, type SourceRecord } from './port.ts';
import { readAll } from './read-all.ts';
import type { Report } from './run-report.ts';

const REMOVE_BATCH = 200;
const STAGED_PAGE = 20;

type ApplyCtx = Pick<
  Ctx,
  'stores' | 'index' | 'embedder' | 'reader' | 'now' | 'pause' | 'newId' | 'sha256' | 'quotas'
>;

/** One run of a source while it goes on. */
export interface Run {
  readonly source: SourceRecord;
  readonly bot: BotRecord;
  readonly report: Report;
  readonly signal: AbortSignal;
}

/** Reads the source and writes what changed as it comes; removes what is gone at the end. */
export async function readAndApply(ctx: ApplyCtx, run: Run): Promise<void> {
  const { source, report } = run;
  const unseen = await withIndexer(ctx, {
    ...run,
    feed: async (indexer) => {
      const reading = await readAll(ctx, { ...run, sink: indexer });
      await ctx.stores.sources.updateSource(source, { status: 'indexing' });
      return reading;
    },
  });
  await removeUnseen(ctx, { ...run, unseen });
  if (report.seen === 0 && source.config.type !== 'qa')
    throw new SourceFailure('not-found', report.firstReason ?? 'Nothing to read was found.');
}

/** Writes and removes what waits, and nothing else: it is what a person saw. */
export async function applyStaged(ctx: ApplyCtx, run: Run): Promise<void> {
  const { source, signal } = run;
  await ctx.stores.sources.updateSource(source, { status: 'indexing' });
  const gone: string[] = [];
  await withIndexer(ctx, {
    ...run,
    feed: async (indexer) => {
      for (let after: string | null = null; ; ) {
        signal.throwIfAborted();
        const page = await ctx.stores.sources.listStaged(source, after, STAGED_PAGE);
        for (const { key, document } of page) {
          if (document) await indexer.add(document);
          else gone.push(key);
        }
        after = page.at(-1)?.key ?? null;
        if (after === null) break;
      }
    },
  });
  const unseen: Unseen = { run: source.run, missedBefore: 0, gone };
  await removeUnseen(ctx, { ...run, unseen });
  await ctx.stores.sources.clearStaged(source);
}

async function withIndexer<T>(
  ctx: ApplyCtx,
  { feed, ...run }: Run & { readonly feed: (indexer: Indexer) => Promise<T> },
): Promise<T> {
  const indexer = createIndexer(ctx, { ...run, tally: run.report });
  try {
    const result = await feed(indexer);
    await indexer.flush();
    return result;
  } catch (cause) {
    await indexer.settle();
    throw cause;
  }
}

async function removeUnseen(
  ctx: ApplyCtx,
  { source, report, unseen }: Run & { readonly unseen: Unseen },
): Promise<void> {
  let isIndexDown = false;
  for (;;) {
    const { keys, passageIds } = await ctx.stores.knowledge.removeUnseen(
      source,
      unseen,
      REMOVE_BATCH,
    );
    for (const key of keys) report.removed(key);
    // An index that hangs is waited for once; the repair after the run finds what it still holds.
    if (passageIds.length > 0 && !isIndexDown)
      await ctx.index.remove(source.botId, passageIds).catch((cause: unknown) => {
        ignoreUnavailable(cause);
        isIndexDown = true;
      });
    if (keys.length === 0) return;
  }
}
