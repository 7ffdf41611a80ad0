import type { SetBotStatus } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { BotRecord } from './port.ts';
import { BOT_MOVES, PROGRESS_AT } from './status.ts';

/**
 * Moves a bot to the next status of its making, see `BOT_MOVES`. Throws DomainError not-found, or conflict for a move that
 * is not in the table, a stale `version` and a status that changed meanwhile.
 */
export async function setBotStatus(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  input: SetBotStatus,
): Promise<BotRecord> {
  const { id, status, version } = input;
  const reach = reachOf(ctx.actor);
  return ctx.transaction(async ({ stores }) => {
    const current = await stores.bots.findBot(reach, id);
    if (!current) throw notFound('bot');
    if (!BOT_MOVES[current.status].includes(status))
      throw new DomainError('conflict', `A bot that is ${current.status} cannot become ${status}.`);
    const bot = await stores.bots.moveBot(reach, id, {
      from: current.status,
      to: status,
      progress: PROGRESS_AT[status] ?? current.progress,
      ...(version !== undefined && { version }),
    });
    if (!bot) throw notFound('bot');
    const details = { from: current.status, to: status };
    await recordAudit(
      { ...ctx, stores },
      { action: 'bot.status-set', target: id, clientId: bot.clientId, details },
    );
    return bot;
  });
}
