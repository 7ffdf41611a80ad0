import type { SyncSchedule } from '@pixel/contract';
import type { Ctx } from '../context.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const EVERY_MS = { daily: DAY_MS, weekly: 7 * DAY_MS, monthly: 30 * DAY_MS } as const;
/** So that sources that were added together are not read together for ever. */
const MAX_JITTER_MS = 60 * 60 * 1_000;

/** When a source is due after now: one period later and up to an hour more. Null for never. */
export function nextSyncAfter(
  ctx: Pick<Ctx, 'now' | 'randomBytes'>,
  schedule: SyncSchedule,
): Date | null {
  if (schedule === 'never') return null;
  const [high = 0, low = 0] = ctx.randomBytes(2);
  const jitterMs = Math.floor(((high * 256 + low) / 65_536) * MAX_JITTER_MS);
  return new Date(ctx.now().getTime() + EVERY_MS[schedule] + jitterMs);
}
