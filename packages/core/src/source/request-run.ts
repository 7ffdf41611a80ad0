import type { AuditAction, SourceId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { getOwnSource } from './manage-source.ts';
import type { ExpectedSource, RunPurpose, SourceRecord, SourceStore } from './port.ts';

type RequestCtx = Pick<Ctx, 'actor' | 'stores' | 'transaction' | 'request' | 'now' | 'newId'>;

const QUEUED = { status: 'queued', error: null, progress: { done: 0, total: 0 } } as const;
const RUNNING: ReadonlySet<SourceRecord['status']> = new Set(['queued', 'reading', 'indexing']);

/** True while a run waits or goes on: it does not become another one. */
export const isBeingRead = (status: SourceRecord['status']): boolean => RUNNING.has(status);

/** What is not being read. */
const RESTING: ExpectedSource = { status: ['waiting', 'ready', 'failed'] };
const WAITING: ExpectedSource = { status: ['waiting'] };
const NOTHING_WAITS = 'No changes of this source wait for approval.';

/**
 * Reads the source again; also the retry of a failed one. A run that waits already is enough. What waits for a person is
 * forgotten; what a person approved is applied first. Throws DomainError not-found.
 */
export const syncOwnSource = (ctx: RequestCtx, id: SourceId): Promise<SourceRecord> =>
  request(ctx, {
    ...{ id, action: 'source.sync-requested', isRun: true, refusal: '' },
    change: async (sources, source) =>
      (await sources.updateSource(
        source,
        { ...QUEUED, purpose: 'apply' },
        { purpose: ['apply', 'preview'] },
      )) ?? sources.updateSource(source, QUEUED),
  });

/**
 * Reads the source to show what would change; nothing is changed before a person approves it. Throws DomainError not-found,
 * conflict while the source is read.
 */
export const previewSync = (ctx: RequestCtx, id: SourceId): Promise<SourceRecord> =>
  request(ctx, {
    ...{ id, action: 'source.preview-requested', isRun: true },
    refusal: 'The source is being read at the moment.',
    change: queueFor('preview', RESTING),
  });

/** Applies what waits, exactly as it was shown. Throws DomainError not-found, conflict when nothing waits. */
export const approveChanges = (ctx: RequestCtx, id: SourceId): Promise<SourceRecord> =>
  request(ctx, {
    ...{ id, action: 'source.changes-approved', isRun: true, refusal: NOTHING_WAITS },
    change: queueFor('approved', WAITING),
  });

/** Throws away what waits; a later run finds it again. Throws DomainError not-found, conflict when nothing waits. */
export const dismissChanges = (ctx: RequestCtx, id: SourceId): Promise<SourceRecord> =>
  request(ctx, {
    ...{ id, action: 'source.changes-dismissed', isRun: false, refusal: NOTHING_WAITS },
    async change(sources, source) {
      const ready = await sources.updateSource(source, { status: 'ready' }, WAITING);
      if (!ready) return null;
      await sources.clearStaged(source);
      const run = (await sources.listRuns(source)).find(({ no }) => no === ready.run);
      if (run) await sources.saveRun(source, { ...run, outcome: 'dismissed' });
      return ready;
    },
  });

/** Null when the source is not as it must be: somebody else was faster. */
type Change = (sources: SourceStore, source: SourceRecord) => Promise<SourceRecord | null>;

const queueFor =
  (purpose: RunPurpose, expected: ExpectedSource): Change =>
  (sources, source) =>
    sources.updateSource(source, { ...QUEUED, purpose }, expected);

/** What is asked of a source, decided by its state in the transaction that changes it: of several at once one gets through. */
async function request(
  ctx: RequestCtx,
  input: {
    readonly id: SourceId;
    readonly action: AuditAction;
    readonly change: Change;
    /** Whether it is read, or written, by a run. */
    readonly isRun: boolean;
    /** Said when the state of the source does not allow it. */
    readonly refusal: string;
  },
): Promise<SourceRecord> {
  const source = await getOwnSource(ctx, input.id);
  return ctx.transaction(async ({ stores, jobs }) => {
    const changed = await input.change(stores.sources, source);
    if (!changed) {
      const isThere = await stores.sources.findSource(reachOf(ctx.actor), source.id);
      throw isThere ? new DomainError('conflict', input.refusal) : notFound('source');
    }
    await recordAudit(
      { ...ctx, stores },
      { action: input.action, target: source.id, clientId: source.clientId },
    );
    const { id: sourceId, clientId } = source;
    if (input.isRun) await jobs.enqueue({ name: 'sync-source', sourceId, clientId });
    return changed;
  });
}
