import type { BotId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const RESTORABLE_DAYS = 30;
const PAGE = 100;

/** Clients that were deleted since can be brought back. */
export const restorableSince = (now: Date): Date =>
  new Date(now.getTime() - RESTORABLE_DAYS * DAY_MS);

/**
 * Removes for good what belongs to clients that nobody can bring back any more: their bots by jobs, then, when those are
 * gone, the clients. Whatever is left half way is taken up by the next call.
 */
export async function purgeClients(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'transaction' | 'jobs' | 'request' | 'now' | 'newId'>,
): Promise<void> {
  // A day later than the last restoration can begin: the two never meet.
  const before = new Date(restorableSince(ctx.now()).getTime() - DAY_MS);
  for (let after: BotId | null = null; ; ) {
    const botIds: readonly BotId[] = await ctx.stores.clients.listBotsToPurge(before, {
      ...{ after, limit: PAGE },
    });
    for (const botId of botIds) await ctx.jobs.enqueue({ name: 'remove-bot', botId });
    after = botIds.at(-1) ?? null;
    if (after === null) break;
  }
  await ctx.transaction(async ({ stores }) => {
    for (const id of await stores.clients.purgeClients(before, PAGE))
      await recordAudit({ ...ctx, stores }, { action: 'client.purged', target: id, clientId: id });
  });
}
