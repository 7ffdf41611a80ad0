import type { ModelStep } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import { askBriefly } from './ask-briefly.ts';
import { modelFor } from './model-for.ts';
import type { ChatModel, ModelRequest } from './port.ts';

/** What a step needs of a reply: whose it is, how long it may take, and who is told of it. */
export interface StepInput {
  readonly bot: BotRecord;
  readonly signal: AbortSignal | undefined;
  readonly onStep: (step: ModelStep) => void;
}

interface Asked<T> {
  readonly step: ModelStep['step'];
  readonly request: Omit<ModelRequest, 'model'>;
  readonly mostMs: number;
  /** Of the answer, in UTF-16 units. */
  readonly mostChars: number;
  /** What the answer says; null for one that is of no use. */
  read(text: string): T | null;
}

/** Asks the bot's model briefly on the way to the passages and tells what became of it. Null when the rules have to do it. */
export async function askStep<T>(
  model: ChatModel,
  { bot, signal = new AbortController().signal, onStep, ...asked }: StepInput & Asked<T>,
): Promise<T | null> {
  const { name } = bot.modelSettings;
  const { step, mostMs, mostChars } = asked;
  const request = { ...asked.request, ...(name !== null && { model: name }) };
  const told = await askBriefly(modelFor(model, bot), { request, mostMs, mostChars, signal });
  const read = told.outcome === 'used' ? asked.read(told.text) : null;
  const outcome = told.outcome === 'used' && read === null ? 'refused' : told.outcome;
  onStep({ step, outcome, model: told.model, ms: told.ms, usage: told.usage });
  return read;
}
