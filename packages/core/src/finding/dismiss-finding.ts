import type { DismissFinding } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { FindingRecord } from './port.ts';

/** Says that a finding is none, for as long as both quotes stay as they are; or takes that back. Throws DomainError not-found. */
export async function dismissFinding(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'transaction' | 'request' | 'now' | 'newId'>,
  { id, dismissed }: DismissFinding,
): Promise<FindingRecord> {
  const current = await ctx.stores.findings.findFinding(reachOf(ctx.actor), id);
  if (!current) throw notFound('finding');
  return ctx.transaction(async ({ stores }) => {
    const finding = await stores.findings.dismissFinding(current, dismissed ? ctx.now() : null);
    if (!finding) throw notFound('finding');
    await recordAudit(
      { ...ctx, stores },
      {
        action: dismissed ? 'finding.dismissed' : 'finding.reopened',
        ...{ target: id, clientId: finding.clientId, details: { botId: finding.botId } },
      },
    );
    return finding;
  });
}
