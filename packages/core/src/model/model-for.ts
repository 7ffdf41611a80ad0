import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import type { ChatModel } from './port.ts';
import { withoutPersonalData } from './without-personal-data.ts';

/** The model as the bot may use it: without personal data where the bot is set so. */
export const modelFor = (
  model: ChatModel,
  { modelSettings }: Pick<BotRecord, 'modelSettings'>,
): ChatModel => (modelSettings.maskPersonalData ? withoutPersonalData(model) : model);

/** Answers that are being written do not count yet: the bound may be passed by them, not by the next month. */
export async function isOverBudget(
  { stores, now }: Pick<Ctx, 'stores' | 'now'>,
  { id, modelSettings: { monthlyBudgetMicros: budget } }: BotRecord,
): Promise<boolean> {
  if (budget === null) return false;
  const at = now();
  const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
  return (await stores.bots.spentMicros(id, month)) >= budget;
}
