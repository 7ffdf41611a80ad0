import type { NameTargets, TargetNames } from '@pixel/contract/audit-names';
import type { Ctx } from '../context.ts';
import { reachOf } from '../reach.ts';

/** What the ids of the log are called now. Only administrators know every person by name. */
export async function nameTargets(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  { ids }: NameTargets,
): Promise<TargetNames> {
  const { actor } = ctx;
  const withPeople = actor.type === 'staff' && actor.role === 'admin';
  const items = await ctx.stores.audit.listTargetNames(reachOf(actor), { ids, withPeople });
  return { items: [...items] };
}
