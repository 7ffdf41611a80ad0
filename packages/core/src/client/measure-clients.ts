import type { ClientMetrics, ClientSummary, MeasureClient } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { activityIn, lastDays, periodOf } from '../period.ts';
import { reachOf } from '../reach.ts';
import { getOwnClient } from './get-own-client.ts';

/** How many clients the actor has, by status and industry, and how many are new. */
export function summarizeClients(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'now'>,
): Promise<ClientSummary> {
  return ctx.stores.clients.summarizeClients(reachOf(ctx.actor), lastDays(ctx.now(), 30).from);
}

/** What a client has and what happened with its bots. Throws DomainError not-found, or invalid for the period. */
export async function measureClient(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'now'>,
  input: MeasureClient,
): Promise<ClientMetrics> {
  const { id } = await getOwnClient(ctx, input.id);
  const period = periodOf(input, ctx.now());
  const { activity, ...owned } = await ctx.stores.clients.measureClient(id, period);
  return { ...owned, activity: activityIn(period, activity) };
}
