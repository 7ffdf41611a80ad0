import type { ClientId } from '@pixel/contract';
import type { Actor } from '../actor.ts';
import type { Ctx } from '../context.ts';

/** Appends one line to the audit log. `action` is noun and verb, such as `bot.created`; details hold no secrets. */
export async function recordAudit(
  ctx: Pick<Ctx, 'stores' | 'request' | 'now' | 'newId'> & { readonly actor?: Actor },
  entry: {
    readonly action: string;
    readonly target: string;
    readonly clientId?: ClientId;
    readonly details?: Readonly<Record<string, string | number | boolean>>;
  },
): Promise<void> {
  const actor = ctx.actor ?? { type: 'anonymous' };
  await ctx.stores.audit.saveAuditEntry({
    id: ctx.newId('audit'),
    actorType: actor.type,
    actorId: actorId(actor),
    clientId: entry.clientId ?? null,
    action: entry.action,
    targetType: entry.action.split('.')[0] ?? '',
    targetId: entry.target,
    details: entry.details ?? {},
    address: ctx.request.address,
    requestId: ctx.request.requestId,
    at: ctx.now(),
  });
}

function actorId(actor: Actor): string {
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
