import type { RecheckFindings } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { Ctx } from '../context.ts';

/** Has all documents of a bot compared again, by a job. Throws DomainError not-found. */
export async function recheckFindings(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'transaction' | 'request' | 'now' | 'newId'>,
  { botId }: RecheckFindings,
): Promise<void> {
  const bot = await getOwnBot(ctx, botId);
  await ctx.transaction(async ({ stores, jobs }) => {
    await stores.findings.forgetChecked(bot);
    await recordAudit(
      { ...ctx, stores },
      { action: 'finding.recheck-requested', target: botId, clientId: bot.clientId },
    );
    await jobs.enqueue({ name: 'check-findings', botId });
  });
}
