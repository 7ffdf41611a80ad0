import type { Ctx } from './context.ts';

/**
 * Longest stretch of work in one piece, in milliseconds: an answer given meanwhile waits for such a stretch at each of
 * its twenty or so steps.
 */
const SLICE_MS = 2;

/** Does `work` for each item in turn and pauses whenever a slice of time is used up. */
export async function inSlices<T>(
  ctx: Pick<Ctx, 'now' | 'pause'>,
  items: Iterable<T>,
  work: (item: T) => void,
): Promise<void> {
  let since = ctx.now().getTime();
  for (const item of items) {
    work(item);
    if (ctx.now().getTime() - since < SLICE_MS) continue;
    await ctx.pause();
    since = ctx.now().getTime();
  }
}
