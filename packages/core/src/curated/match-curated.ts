import { DEFAULT_CURATED_THRESHOLD } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import type { Likeness } from './curated-index.ts';
import type { CuratedQuestions, CuratedRecord } from './port.ts';

const PAGE = 500;
const CANDIDATES = 5;

/** The curated answer that a question gets, and how alike the questions are. */
export interface CuratedMatch {
  readonly curated: CuratedRecord;
  /** 0 to 1. */
  readonly score: number;
}

type MatchCtx = Pick<Ctx, 'stores' | 'curatedIndex'>;
type Asked = { readonly bot: BotRecord; readonly question: string };

/** The curated answer to a question: the most alike of those that are alike enough. Null when there is none. */
export async function matchCurated(ctx: MatchCtx, asked: Asked): Promise<CuratedMatch | null> {
  const { bot } = asked;
  for (const likeness of await likestCurated(ctx, asked)) {
    if (likeness.score < thresholdOf(likeness, bot)) continue;
    // Read again: it may be gone, changed or switched off by now.
    const curated = await ctx.stores.curated.findCurated([bot.clientId], likeness.id);
    if (curated?.enabled && curated.botId === bot.id) return { curated, score: likeness.score };
  }
  return null;
}

/** The enabled curated answers whose questions are most like one, best first. */
export async function likestCurated(
  ctx: MatchCtx,
  { bot, question }: Asked,
): Promise<readonly Likeness[]> {
  if (bot.curated.revision === 0) return [];
  const matcher = await ctx.curatedIndex.recall(bot, () => readAll(ctx, bot));
  return matcher.match(question, CANDIDATES);
}

/** From which score on it answers. */
export const thresholdOf = (
  curated: Pick<CuratedQuestions, 'threshold'>,
  bot: Pick<BotRecord, 'curated'>,
): number => curated.threshold ?? bot.curated.threshold ?? DEFAULT_CURATED_THRESHOLD;

async function readAll(
  ctx: Pick<Ctx, 'stores'>,
  bot: BotRecord,
): Promise<readonly CuratedQuestions[]> {
  const all: CuratedQuestions[] = [];
  for (;;) {
    const after = all.at(-1)?.id ?? null;
    const page = await ctx.stores.curated.listQuestions(bot, after, PAGE);
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}
