import type { Ctx } from '../context.ts';
import { contentHashOf, isCutOtherwise, type Unseen } from '../knowledge/index.ts';
import { applyStaged, type Run } from './apply-run.ts';
import type { ReadDocument } from './port.ts';
import { readAll, type Sink } from './read-all.ts';

const BATCH = 50;
const BATCH_CHARACTERS = 1_000_000;
const REMOVED_PAGE = 500;
/** More documents than a source can have. */
const ALL = 100_000;

type ReviewCtx = Pick<
  Ctx,
  'stores' | 'index' | 'embedder' | 'reader' | 'now' | 'pause' | 'newId' | 'sha256' | 'quotas'
>;

/**
 * Reads the source, puts aside what it would change, and applies that when it is no more than may pass without a person.
 * Returns whether it waits instead.
 */
export async function readForReview(ctx: ReviewCtx, run: Run): Promise<boolean> {
  const { source, report } = run;
  const stager = createStager(ctx, run);
  const unseen = await readAll(ctx, { ...run, sink: stager });
  await stager.flush();
  await stageRemovals(ctx, { ...run, unseen });
  const mayPass = source.purpose === 'apply' && report.changes <= (source.approveAbove ?? 0);
  if (mayPass && (report.changes > 0 || stager.cutsAnew()))
    await applyStaged(ctx, { ...run, report: { ...report, ...DEAF } });
  return !mayPass && report.changes > 0;
}

/** What is applied was counted when it was read. */
const DEAF = {
  added: () => undefined,
  changed: () => undefined,
  unchanged: () => undefined,
  removed: () => undefined,
};

/** Compares what is read with the store, and puts aside what differs, and what is the same and to be cut anew. */
function createStager(
  ctx: ReviewCtx,
  { source, report }: Run,
): Sink & { readonly flush: () => Promise<void>; readonly cutsAnew: () => boolean } {
  let pending: ReadDocument[] = [];
  let characters = 0;
  let present: string[] = [];
  let cutsAnew = false;

  const flush = async () => {
    const reads = [...new Map(pending.map((read) => [read.key, read])).values()];
    pending = [];
    characters = 0;
    const keys = reads.map(({ key }) => key);
    const found = await ctx.stores.knowledge.findDocuments(source, keys);
    const known = new Map(found.map((document) => [document.key, document]));
    const changed = reads.filter((read) => {
      const before = known.get(read.key);
      const isSame = before?.contentHash === contentHashOf(ctx, read);
      if (isSame) report.unchanged(read.key);
      else if (before === undefined) report.added(read.key);
      else report.changed(read.key);
      const isToCut = isSame && isCutOtherwise(before);
      cutsAnew ||= isToCut;
      return !isSame || isToCut;
    });
    await ctx.stores.sources.stageDocuments(
      source,
      changed.map((document) => ({ key: document.key, document })),
    );
    await ctx.stores.knowledge.markSeen(source, [...present, ...keys], source.run);
    present = [];
  };

  return {
    flush,
    cutsAnew: () => cutsAnew,
    async add(read) {
      pending.push(read);
      characters += read.text.length;
      if (pending.length >= BATCH || characters > BATCH_CHARACTERS) await flush();
    },
    async keep(key) {
      present.push(key);
      if (present.length >= BATCH) await flush();
    },
  };
}

async function stageRemovals(
  ctx: ReviewCtx,
  { source, report, unseen }: Run & { readonly unseen: Unseen },
): Promise<void> {
  const keys = await ctx.stores.knowledge.listUnseen(source, unseen, ALL);
  for (const key of keys) report.removed(key);
  for (let from = 0; from < keys.length; from += REMOVED_PAGE)
    await ctx.stores.sources.stageDocuments(
      source,
      keys.slice(from, from + REMOVED_PAGE).map((key) => ({ key, document: null })),
    );
}
