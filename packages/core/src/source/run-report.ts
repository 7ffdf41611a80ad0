import type { Source, SourceRun } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import type { Tally } from '../knowledge/index.ts';
import type { ReadItem, SourceFailure, SourcePatch, SourceRecord } from './port.ts';

/** Rows of progress are written at most this often. */
const PROGRESS_EVERY_MS = 500;
const SKIPPED_EXAMPLES = 20;
/** Documents of each kind that are named in a run. */
const NAMED = 100;

/** Tells people how a run goes, and what it came to. */
export interface Report extends Tally {
  note(item: ReadItem): void;
  removed(key: string): void;
  fail(failure: SourceFailure): Promise<void>;
  finish(): Promise<void>;
  /** What was found waits for a person. */
  wait(): Promise<void>;
  /** Documents read or known to be unchanged. */
  readonly seen: number;
  /** Documents that were or would be added, changed or removed. */
  readonly changes: number;
  readonly firstReason: string | undefined;
}

export function createReport(ctx: Pick<Ctx, 'stores' | 'now'>, source: SourceRecord): Report {
  const startedAt = ctx.now().toISOString();
  const failed: Source['skipped']['examples'] = [];
  const named = { added: createNames(), changed: createNames(), removed: createNames() };
  let unchanged = 0;
  let skipped = 0;
  let read = 0;
  let embedded = 0;
  let seen = 0;
  let progress = { done: 0, total: 0 };
  let writtenAt = 0;
  let progressWrite: Promise<void> | undefined;
  let failure: { readonly cause: unknown } | undefined;

  const write = (patch: SourcePatch) =>
    ctx.stores.sources.updateSource(source, {
      progress,
      skipped: { count: skipped, examples: failed },
      ...patch,
    });
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
  const end = async (outcome: SourceRun['outcome'], patch: SourcePatch) => {
    await ctx.stores.sources.saveRun(source, {
      ...{ no: source.run, outcome, unchanged, failed: skipped, read, embedded, startedAt },
      added: named.added.count(),
      changed: named.changed.count(),
      removed: named.removed.count(),
      examples: {
        added: named.added.first,
        changed: named.changed.first,
        removed: named.removed.first,
        failed,
      },
      error: patch.error?.message ?? null,
      finishedAt: ctx.now().toISOString(),
    });
    await write({ purpose: 'apply', ...patch });
  };
  const endWell = async (outcome: SourceRun['outcome'], patch: SourcePatch) => {
    await progressWrite;
    if (failure) throw failure.cause;
    if (seen > 0) progress = { done: seen, total: seen };
    await end(outcome, { error: null, ...patch });
  };
  return {
    added: named.added.add,
    changed: named.changed.add,
    removed: named.removed.add,
    unchanged() {
      unchanged += 1;
    },
    embedded(count) {
      embedded += count;
    },
    note(item) {
      if (item.type === 'skipped') {
        skipped += 1;
        if (failed.length < SKIPPED_EXAMPLES)
          failed.push({ item: item.item.slice(0, 300), reason: item.reason.slice(0, 300) });
      }
      if (item.type === 'unchanged') unchanged += 1;
      if (item.type === 'document') read += 1;
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
      await end('failed', { status: 'failed', error: { code, message: message.slice(0, 500) } });
    },
    finish: () => endWell('applied', { status: 'ready', syncedAt: ctx.now() }),
    wait: () => endWell('waiting', { status: 'waiting' }),
    get seen() {
      return seen;
    },
    get changes() {
      return named.added.count() + named.changed.count() + named.removed.count();
    },
    get firstReason() {
      return failed[0]?.reason;
    },
  };
}

/** Counts names and keeps the first. */
function createNames() {
  const first: string[] = [];
  let count = 0;
  return {
    first,
    count: () => count,
    add(name: string): void {
      count += 1;
      if (first.length < NAMED) first.push(name.slice(0, 300));
    },
  };
}
