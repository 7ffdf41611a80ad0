import type { BotStatus, SetBotStatus } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { BotRecord } from './port.ts';
import { BOT_MOVES, PROGRESS_AT } from './status.ts';

/**
 * Moves a bot to the next status of its making, see `BOT_MOVES`, or tells how far it is within one. Throws DomainError
 * not-found, conflict for a move that is not in the table, a stale `version` and a status that changed meanwhile, and
 * invalid for `progress` of a status that has none of its own.
 */
export async function setBotStatus(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  input: SetBotStatus,
): Promise<BotRecord> {
  const { id, status, version, progress } = input;
  if (progress !== undefined && !isUnderWay(status))
    throw new DomainError('invalid', `A bot that is ${status} has no progress to tell.`, {
      fields: { progress: 'is told while a bot is analyzing or generating' },
    });
  const reach = reachOf(ctx.actor);
  return ctx.transaction(async ({ stores }) => {
    const current = await stores.bots.findBot(reach, id);
    if (!current) throw notFound('bot');
    const isFurther = current.status === status && progress !== undefined;
    if (!isFurther && !BOT_MOVES[current.status].includes(status))
      throw new DomainError('conflict', `A bot that is ${current.status} cannot become ${status}.`);
    const bot = await stores.bots.moveBot(reach, id, {
      from: current.status,
      to: status,
      progress: progress ?? PROGRESS_AT[status] ?? current.progress,
      ...(version !== undefined && { version }),
    });
    if (!bot) throw notFound('bot');
    const details = { from: current.status, to: status, progress: bot.progress };
    await recordAudit(
      { ...ctx, stores },
      { action: 'bot.status-set', target: id, clientId: bot.clientId, details },
    );
    return bot;
  });
}

const isUnderWay = (status: BotStatus) => status === 'analyzing' || status === 'generating';
