import type { BotPage, ListBots } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { reachOf } from '../reach.ts';

/** The actor's bots. */
export function listBots(ctx: Pick<Ctx, 'actor' | 'stores'>, input: ListBots): Promise<BotPage> {
  return ctx.stores.bots.listBots(reachOf(ctx.actor), input);
}
