import type { ModelStep, Usage } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { NO_USAGE, totalUsage } from '../model/index.ts';

/** What a reply cost, and of which model; '' for none. */
interface Spent {
  readonly model: string;
  readonly usage: Usage;
}

/** What the model was asked for a reply, and on the way to its passages: they are the same model. */
export const spentOn = (steps: readonly ModelStep[], draft?: Spent): Spent => ({
  model: draft?.model || (steps[0]?.model ?? ''),
  usage: totalUsage([draft?.usage ?? NO_USAGE, ...steps.map(({ usage }) => usage)]),
});

/** What the model did is paid for, also when nobody gets to read it. */
export async function bookUnstored(
  ctx: Pick<Ctx, 'stores' | 'newId' | 'now'>,
  { bot, model, usage }: Spent & { readonly bot: BotRecord },
): Promise<void> {
  if (model === '') return;
  const id = ctx.newId('usage');
  await ctx.stores.bots.bookAnswer(bot, { id, model, usage, at: ctx.now() });
}
