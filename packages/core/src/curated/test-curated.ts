import type { TestCurated, TestedCurated } from '@pixel/contract';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { Ctx } from '../context.ts';
import { likestCurated, matchCurated, thresholdOf } from './match-curated.ts';

/** Tells which curated answer a question would get, and which ones come near. Throws DomainError not-found. */
export async function testCurated(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'curatedIndex'>,
  { botId, question }: TestCurated,
): Promise<TestedCurated> {
  const bot = await getOwnBot(ctx, botId);
  const match = await matchCurated(ctx, { bot, question });
  const candidates = await likestCurated(ctx, { bot, question });
  return {
    answeredBy: match?.curated.id ?? null,
    candidates: candidates.map(({ id, question: known, phrasing, score, missing, ...rest }) => ({
      ...{ id, question: known, phrasing, score },
      threshold: thresholdOf(rest, bot),
      differs: missing.map((feature) => feature.toLowerCase().replaceAll('_', ' ')),
    })),
  };
}
