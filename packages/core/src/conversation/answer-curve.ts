import type { AnswerCurve, GetAnswerCurve } from '@pixel/contract';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import type { ConfidenceBin } from './figures.ts';

/** Rated answers from which a precision is more than chance: with 30, it is known to about 15 points. */
const NEEDED = 30;
const BINS = 20;
const DAY_MS = 86_400_000;
/** Older replies were written from other texts. */
const DAYS = 90;

/**
 * How much of what was asked in the last 90 days a bot would answer at each threshold, and how good the rated of those answers
 * were. Throws DomainError not-found.
 */
export async function answerCurve(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'now'>,
  { id }: GetAnswerCurve,
): Promise<AnswerCurve> {
  const bot = await getOwnBot(ctx, id);
  const from = new Date(ctx.now().getTime() - DAYS * DAY_MS);
  const bins = await ctx.stores.conversations.countByConfidence(bot, { from, bins: BINS });
  const all = sum(bins);
  return {
    state: all.good + all.bad < NEEDED ? 'too-few' : 'ready',
    ...{ replies: all.replies, rated: all.good + all.bad, needed: NEEDED },
    points: Array.from({ length: BINS }, (_, at) => {
      const { replies, good, bad } = sum(bins.filter(({ bin }) => bin >= at));
      const rated = good + bad;
      return {
        threshold: at / BINS,
        coverage: all.replies === 0 ? null : replies / all.replies,
        precision: rated === 0 ? null : good / rated,
        ...{ replies, rated },
      };
    }),
  };
}

const sum = (bins: readonly ConfidenceBin[]) =>
  bins.reduce(
    (total, { replies, good, bad }) => ({
      replies: total.replies + replies,
      good: total.good + good,
      bad: total.bad + bad,
    }),
    { replies: 0, good: 0, bad: 0 },
  );
