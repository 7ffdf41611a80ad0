import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import type { ChatModel } from './port.ts';
import { withoutPersonalData } from './without-personal-data.ts';

/** The model as the bot may use it: without personal data where the bot is set so. */
export const modelFor = (
  model: ChatModel,
  { modelSettings }: Pick<BotRecord, 'modelSettings'>,
): ChatModel => (modelSettings.maskPersonalData ? withoutPersonalData(model) : model);

type BudgetCtx = Pick<Ctx, 'stores' | 'now' | 'budgetHolds'>;

/** Whether the month's budget is spent, by what is stored and by what replies that are being written may cost. */
export const isOverBudget = async (ctx: BudgetCtx, bot: BotRecord): Promise<boolean> =>
  (await lookAtBudget(ctx, bot))();

/**
 * Takes what a request may cost at most off the budget, until the function that it returns is called: once the usage is stored. Of many
 * at once no more are let through than there is room for, so that one of them passes the bound at most, in each process. Null
 * when nothing is left.
 */
export async function holdBudget(
  ctx: BudgetCtx,
  { bot, mostMicros }: { readonly bot: BotRecord; readonly mostMicros: () => number },
): Promise<(() => void) | null> {
  // Most bots have none: counting the tokens of a prompt costs more than all of this.
  if (bot.modelSettings.monthlyBudgetMicros === null) return () => undefined;
  const isOver = await lookAtBudget(ctx, bot);
  // Nothing comes between the decision and the hold.
  return isOver() ? null : ctx.budgetHolds.hold(bot.id, mostMicros());
}

/** Reads what was spent; the function that it returns decides with what is held by then. */
async function lookAtBudget(
  { stores, now, budgetHolds }: BudgetCtx,
  { id, modelSettings: { monthlyBudgetMicros: budget } }: BotRecord,
): Promise<() => boolean> {
  if (budget === null) return () => false;
  const at = now();
  const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
  const before = budgetHolds.givenBack(id);
  const spent = await stores.bots.spentMicros(id, month);
  return () => spent + budgetHolds.givenBack(id) - before + budgetHolds.held(id) >= budget;
}
