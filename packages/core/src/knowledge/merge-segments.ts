import type { BotId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import type { KeywordSegment } from './port.ts';

/** Segments that are merged at least: fewer are read about as fast, and every merge writes. */
const FEW = 8;
/** Passages of a merged segment at most: when one of them goes, all rows of its segment are looked through. */
const LARGEST = 16_384;
/** Rows that move in one transaction: writers of the bot wait for it, and the embedded database does nothing else. */
const ROWS = 2_000;

/**
 * The job that keeps keyword search fast while a bot's segments become more: a term has a row in each, and every row
 * lies on another page of the table. Stopped at any moment it is run again and goes on.
 */
export async function mergeSegments(
  ctx: Pick<Ctx, 'stores' | 'pause'>,
  { botId, signal }: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  const bot = await ctx.stores.bots.findBot('all', botId);
  if (!bot) return;
  const { knowledge } = ctx.stores;
  for (const segments of toJoin(await knowledge.listSegments(bot.no)))
    await knowledge.joinSegments(bot.no, segments);
  let after: string | null = '';
  while (after !== null) {
    signal.throwIfAborted();
    after = await knowledge.movePostings(bot.no, after, ROWS);
    await ctx.pause();
  }
}

/** Which segments become one, each time with the largest first: the smallest are taken together until they are large. */
function toJoin(segments: readonly KeywordSegment[]): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  let held = 0;
  for (const { id, passages } of segments.toSorted((a, b) => a.passages - b.passages)) {
    if (held + passages > LARGEST) {
      groups.push(group);
      group = [];
      held = 0;
    }
    group.push(id);
    held += passages;
  }
  return [...groups, group].filter(({ length }) => length >= FEW).map((ids) => ids.toReversed());
}
