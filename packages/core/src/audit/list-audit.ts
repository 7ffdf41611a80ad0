import type { AuditPage, ListAudit } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { reachOf } from '../reach.ts';

/** What was done, newest first. Who does not reach every client sees entries of the own clients only. */
export function listAudit(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: ListAudit,
): Promise<AuditPage> {
  return ctx.stores.audit.listAuditEntries(reachOf(ctx.actor), input);
}
