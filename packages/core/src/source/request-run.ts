import type { AuditAction, SourceId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { getOwnSource } from './manage-source.ts';
import type { RunPurpose, SourceRecord } from './port.ts';

type RequestCtx = Pick<Ctx, 'actor' | 'stores' | 'transaction' | 'request' | 'now' | 'newId'>;

/** A run that goes on does not become another one. */
const RUNNING: ReadonlySet<SourceRecord['status']> = new Set(['queued', 'reading', 'indexing']);

/** Reads the source again; also the retry of a failed one. A run that waits already is enough. What waits for a person is forgotten. */
export async function syncOwnSource(ctx: RequestCtx, id: SourceId): Promise<SourceRecord> {
  const source = await getOwnSource(ctx, id);
  return queueRun(ctx, { source, purpose: 'apply', action: 'source.sync-requested' });
}

/**
 * Reads the source to show what would change; nothing is changed before a person approves it. Throws DomainError not-found,
 * conflict while the source is read.
 */
export async function previewSync(ctx: RequestCtx, id: SourceId): Promise<SourceRecord> {
  const source = await getOwnSource(ctx, id);
  if (RUNNING.has(source.status))
    throw new DomainError('conflict', 'The source is being read at the moment.');
  return queueRun(ctx, { source, purpose: 'preview', action: 'source.preview-requested' });
}

/** Applies what waits, exactly as it was shown. Throws DomainError not-found, conflict when nothing waits. */
export async function approveChanges(ctx: RequestCtx, id: SourceId): Promise<SourceRecord> {
  const source = await getOwnSource(ctx, id);
  requireWaiting(source);
  return queueRun(ctx, { source, purpose: 'approved', action: 'source.changes-approved' });
}

/** Throws away what waits; a later run finds it again. Throws DomainError not-found, conflict when nothing waits. */
export async function dismissChanges(ctx: RequestCtx, id: SourceId): Promise<SourceRecord> {
  const source = await getOwnSource(ctx, id);
  requireWaiting(source);
  return ctx.transaction(async (tx) => {
    const ready = await tx.stores.sources.updateSource(source, { status: 'ready' });
    if (!ready) throw notFound('source');
    await tx.stores.sources.clearStaged(source);
    const run = (await tx.stores.sources.listRuns(source)).find(({ no }) => no === source.run);
    if (run) await tx.stores.sources.saveRun(source, { ...run, outcome: 'dismissed' });
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'source.changes-dismissed', target: source.id, clientId: source.clientId },
    );
    return ready;
  });
}

async function queueRun(
  ctx: RequestCtx,
  input: {
    readonly source: SourceRecord;
    readonly purpose: RunPurpose;
    readonly action: AuditAction;
  },
): Promise<SourceRecord> {
  const { source, purpose, action } = input;
  return ctx.transaction(async (tx) => {
    const queued = await tx.stores.sources.updateSource(source, {
      ...{ status: 'queued', error: null, progress: { done: 0, total: 0 }, purpose },
    });
    if (!queued) throw notFound('source');
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action, target: source.id, clientId: source.clientId },
    );
    await tx.jobs.enqueue({ name: 'sync-source', sourceId: source.id });
    return queued;
  });
}

function requireWaiting(source: SourceRecord): void {
  if (source.status !== 'waiting')
    throw new DomainError('conflict', 'No changes of this source wait for approval.');
}
