import type { AnswerMode, Degraded, PassageId, Usage } from '@pixel/contract';
import type { AnswerSentence } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import type { RetrievedHit } from '../knowledge/retrieve.ts';
import type { DeltaWriter } from './coalesce.ts';
import type { ChatModel, ModelRequest } from './model-port.ts';
import type { ReceiptSentence } from './port.ts';
import { buildPrompt, UNKNOWN_MARK } from './prompt.ts';

export interface ComposeInput {
  readonly bot: BotRecord;
  readonly language: string;
  readonly question: string;
  readonly history: readonly { readonly role: 'user' | 'bot'; readonly text: string }[];
  readonly hits: readonly RetrievedHit[];
  /** The answer in the passages' own words. */
  readonly extracted: readonly AnswerSentence[];
  readonly refusal: string;
  readonly deltas: DeltaWriter;
  readonly signal: AbortSignal;
}

export interface Composed {
  readonly text: string;
  readonly answered: boolean;
  readonly mode: AnswerMode;
  readonly degraded: readonly Degraded[];
  /** Known for extractive answers; of a model's words they have yet to be found. */
  readonly sentences: readonly ReceiptSentence[] | undefined;
  readonly model: string;
  readonly prompt: string;
  readonly usage: Usage;
  readonly stopped: boolean;
}

const NO_USAGE: Usage = { promptTokens: 0, completionTokens: 0, costMicros: 0 };

/**
 * The answer in a model's words, or without a model, and when the model fails, in the passages' own words. Text that a
 * failing model had written is replaced, and the answer is marked degraded.
 */
export async function composeReply(
  ctx: Pick<Ctx, 'model' | 'randomBytes' | 'stores' | 'now'>,
  input: ComposeInput,
): Promise<Composed> {
  if (!ctx.model) return extract(input, []);
  if (await isOverBudget(ctx, input.bot)) return extract(input, ['budget']);
  try {
    return await generate(ctx.model, hex(ctx.randomBytes(8)), input);
  } catch (cause) {
    if (!(cause instanceof DomainError && cause.code === 'unavailable')) throw cause;
    return extract(input, ['model']);
  }
}

/** Answers that are being written do not count yet: the bound may be passed by them, not by the next month. */
async function isOverBudget(
  { stores, now }: Pick<Ctx, 'stores' | 'now'>,
  { id, modelSettings: { monthlyBudgetMicros: budget } }: BotRecord,
): Promise<boolean> {
  if (budget === null) return false;
  const at = now();
  const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
  return (await stores.bots.spentMicros(id, month)) >= budget;
}

async function generate(model: ChatModel, nonce: string, input: ComposeInput): Promise<Composed> {
  const request = buildPrompt({
    botName: input.bot.name,
    clientName: input.bot.clientName,
    persona: input.bot.persona,
    modelSettings: input.bot.modelSettings,
    language: input.language,
    question: input.question,
    history: input.history,
    passages: input.hits,
    fence: `<<${nonce}>>`,
  });
  const { text, usage, stopped } = await readModel(model, request, input);
  const unknown = text.trim() === '' || text.trim().startsWith(UNKNOWN_MARK);
  if (unknown && !stopped) input.deltas.write(input.refusal);
  return {
    text: unknown && !stopped ? input.refusal : text,
    answered: !unknown,
    mode: 'model',
    degraded: [],
    sentences: undefined,
    model: request.model ?? model.name,
    prompt: JSON.stringify(request),
    usage: { ...usage, costMicros: costOf(model, usage) },
    stopped,
  };
}

/** Passes text on as it comes, except while it may still turn out to be the mark for "unknown". */
async function readModel(model: ChatModel, request: ModelRequest, input: ComposeInput) {
  let text = '';
  let held = '';
  let usage = { promptTokens: 0, completionTokens: 0 };
  let stopped = false;
  try {
    for await (const chunk of model.stream(request, input.signal)) {
      if (chunk.type === 'usage') {
        usage = chunk;
        continue;
      }
      text += chunk.text;
      held += chunk.text;
      if (UNKNOWN_MARK.startsWith(text.trimStart().slice(0, UNKNOWN_MARK.length))) continue;
      input.deltas.write(held);
      held = '';
    }
  } catch (cause) {
    if (!input.signal.aborted) throw cause;
    stopped = true;
  }
  if (held !== '' && !text.trim().startsWith(UNKNOWN_MARK)) input.deltas.write(held);
  const { promptTokens, completionTokens } = usage;
  return { text, usage: { promptTokens, completionTokens }, stopped };
}

function extract(input: ComposeInput, degraded: readonly Degraded[]): Composed {
  const { extracted: sentences } = input;
  const answered = sentences.length > 0;
  const pieces = answered ? spaced(sentences.map(({ text }) => text)) : [input.refusal];
  input.deltas.restart();
  for (const piece of pieces) input.deltas.write(piece);
  const byId = new Map<string, PassageId>(input.hits.map(({ id }) => [id, id]));
  return {
    text: pieces.join(''),
    answered,
    mode: 'extractive',
    degraded,
    sentences: sentences.map(({ text, passageId, start, end }) => ({
      ...{ text, start, end, score: 1 },
      passageId: byId.get(passageId) ?? null,
    })),
    model: '',
    prompt: '',
    usage: NO_USAGE,
    stopped: false,
  };
}

/** Sentences follow each other on a line; a list item or table row without an end stands alone. */
function spaced(sentences: readonly string[]): string[] {
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1];
    if (before === undefined) return sentence;
    return `${/[.!?…。！？]["')\]]?$/u.test(before) ? ' ' : '\n\n'}${sentence}`;
  });
}

/** Prices are in millionths of the currency unit for a million tokens. */
function costOf(
  { price }: ChatModel,
  usage: { readonly promptTokens: number; readonly completionTokens: number },
): number {
  return Math.ceil(
    (usage.promptTokens * price.promptMicros + usage.completionTokens * price.completionMicros) /
      1_000_000,
  );
}
