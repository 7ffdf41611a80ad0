import type { UpdateSource } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { getOwnSource } from './manage-source.ts';
import { nextSyncAfter } from './next-sync.ts';
import type { SourceRecord } from './port.ts';

/**
 * Changes how often a source is read again and how much of a change may pass without a person. Throws DomainError
 * not-found, conflict for a stale `version`, and invalid for a schedule of a source that has no website behind it.
 */
export async function updateSource(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'transaction' | 'request' | 'now' | 'newId' | 'randomBytes'>,
  input: UpdateSource,
): Promise<SourceRecord> {
  const source = await getOwnSource(ctx, input.id);
  const { schedule, approveAbove, version } = input;
  if (schedule !== undefined && schedule !== 'never' && !isOnTheWeb(source)) throw withoutWebsite();
  return ctx.transaction(async (tx) => {
    // Only what is named: what another person changes at the same time stays.
    const updated = await tx.stores.sources.planSource(source, {
      ...(schedule !== undefined && { schedule }),
      ...(approveAbove !== undefined && { approveAbove }),
      ...(schedule !== undefined &&
        schedule !== source.schedule && { nextSyncAt: nextSyncAfter(ctx, schedule) }),
      version,
    });
    if (!updated) throw notFound('source');
    await recordAudit(
      { ...ctx, stores: tx.stores },
      {
        action: 'source.updated',
        target: source.id,
        clientId: source.clientId,
        details: { schedule: updated.schedule, approveAbove: updated.approveAbove ?? 'any' },
      },
    );
    return updated;
  });
}

function isOnTheWeb({ config }: SourceRecord): boolean {
  return config.type === 'url' || config.type === 'site' || config.type === 'sitemap';
}

function withoutWebsite(): DomainError {
  return new DomainError(
    'invalid',
    'Only pages, websites and sitemaps can be read again by plan.',
    {
      fields: { schedule: 'needs a website' },
    },
  );
}
