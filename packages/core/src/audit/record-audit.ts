import type { AuditAction, ClientId } from '@pixel/contract';
import type { Actor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { AuditRecord } from './port.ts';

/** What was done; details hold no secrets. */
interface Deed {
  readonly action: AuditAction;
  readonly target: string;
  readonly clientId?: ClientId;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** The entry that says that the actor of this request did it. Not yet written: a write of a store takes it along. */
export function auditEntry(
  ctx: Pick<Ctx, 'request' | 'now' | 'newId'> & { readonly actor?: Actor },
  deed: Deed,
): AuditRecord {
  const actor = ctx.actor ?? { type: 'anonymous' };
  return {
    id: ctx.newId('audit'),
    actorType: actor.type,
    actorId: actorId(actor),
    clientId: deed.clientId ?? null,
    action: deed.action,
    targetType: deed.action.split('.')[0] ?? '',
    targetId: deed.target,
    details: deed.details ?? {},
    address: ctx.request.address,
    requestId: ctx.request.requestId,
    at: ctx.now(),
  };
}

/** Appends one line to the audit log. */
export async function recordAudit(
  ctx: Pick<Ctx, 'stores' | 'request' | 'now' | 'newId'> & { readonly actor?: Actor },
  deed: Deed,
): Promise<void> {
  await ctx.stores.audit.saveAuditEntry(auditEntry(ctx, deed));
}

/** What names an actor in the log: the id of a person, key or visitor, the name of a job, nothing for nobody. */
export function actorId(actor: Actor): string {
  switch (actor.type) {
    case 'anonymous':
      return '';
    case 'staff':
      return actor.userId;
    case 'apiKey':
      return actor.keyId;
    case 'visitor':
      return actor.visitorId;
    case 'system':
      return actor.job;
  }
}
