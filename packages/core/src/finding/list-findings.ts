import type { FindingPage, ListFindings } from '@pixel/contract';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { Ctx } from '../context.ts';
import { reachOf } from '../reach.ts';

/** What contradicts or repeats itself in a bot's sources, seen last first. Throws DomainError not-found. */
export async function listFindings(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: ListFindings,
): Promise<FindingPage> {
  await getOwnBot(ctx, input.botId);
  return ctx.stores.findings.listFindings(reachOf(ctx.actor), input);
}
