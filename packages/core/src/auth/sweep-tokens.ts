import type { Ctx } from '../context.ts';

const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/** Deletes one-time tokens 30 days after they were used or ended, and accounts that were never verified at once. */
export async function sweepTokens(ctx: Pick<Ctx, 'stores' | 'now'>): Promise<void> {
  const now = ctx.now();
  await ctx.stores.tokens.deleteStaleTokens({ before: new Date(now.getTime() - KEPT_MS), now });
}
