import type { AnswerMode, Degraded, PassageId, Usage } from '@pixel/contract';
import { type AnswerSentence, analyze } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import { joinNeighbours } from '../knowledge/index.ts';
import type { RetrievedHit } from '../knowledge/rank-candidates.ts';
import {
  type ChatModel,
  holdBudget,
  type ModelRequest,
  modelFor,
  mostCost,
  NO_USAGE,
  readModel,
} from '../model/index.ts';
import type { DeltaWriter } from './delta-writer.ts';
import { createReplyGate } from './gate-reply.ts';
import { laidOut } from './laid-out.ts';
import { buildPrompt } from './prompt.ts';
import type { ReceiptSentence, RemovedSentence } from './receipt-parts.ts';
import type { ReplyRuns } from './reply-runs.ts';

/** Longest time between two looks at what a model wrote, in milliseconds: a sentence takes it longer. */
const LONGEST_REST_MS = 30;

type ComposeCtx = Pick<Ctx, 'model' | 'randomBytes' | 'stores' | 'now' | 'runs' | 'budgetHolds'>;

export interface ComposeInput {
  readonly bot: BotRecord;
  readonly language: string;
  readonly question: string;
  readonly history: readonly { readonly role: 'user' | 'bot'; readonly text: string }[];
  readonly hits: readonly RetrievedHit[];
  /** The answer in the passages' own words. */
  readonly extracted: readonly AnswerSentence[];
  /** What is said when nothing is known: telling in which language costs more than most answers need. */
  readonly refusal: () => string;
  readonly deltas: DeltaWriter;
  readonly signal: AbortSignal;
  /** Is given what ends the hold on the budget: to be called when the usage is stored. */
  readonly onHold: (release: () => void) => void;
}

export interface Composed {
  readonly text: string;
  readonly answered: boolean;
  readonly mode: AnswerMode;
  readonly degraded: readonly Degraded[];
  readonly sentences: readonly ReceiptSentence[];
  readonly removed: readonly RemovedSentence[];
  readonly model: string;
  readonly prompt: string;
  readonly usage: Usage;
  readonly stopped: boolean;
}

/**
 * The answer in a model's words as far as passages carry them. Without a model, when it fails, and when nothing of what it
 * says is carried, in the passages' own words: what had been shown is replaced, and the answer is marked degraded.
 */
export async function composeReply(ctx: ComposeCtx, input: ComposeInput): Promise<Composed> {
  if (!ctx.model) return extract(input, []);
  const model = modelFor(ctx.model, input.bot);
  const request = requestFor(ctx, input);
  const mostMicros = () => mostCost(model, request);
  const release = await holdBudget(ctx, { bot: input.bot, mostMicros });
  if (!release) return extract(input, ['budget']);
  input.onHold(release);
  return generate({ ...ctx, model }, input, request);
}

const requestFor = (ctx: Pick<Ctx, 'randomBytes'>, input: ComposeInput): ModelRequest =>
  buildPrompt({
    botName: input.bot.name,
    clientName: input.bot.clientName,
    persona: input.bot.persona,
    modelSettings: input.bot.modelSettings,
    language: input.language,
    question: input.question,
    history: input.history,
    passages: joinNeighbours(input.hits),
    fence: `<<${hex(ctx.randomBytes(8))}>>`,
  });

async function generate(
  { model, runs }: Pick<Ctx, 'runs'> & { readonly model: ChatModel },
  input: ComposeInput,
  request: ModelRequest,
): Promise<Composed> {
  const gate = createReplyGate({
    question: input.question,
    hits: input.hits,
    known: new Set(analyze(`${input.bot.name} ${input.bot.clientName}`)),
    deltas: input.deltas,
  });
  const onText = (text: string) => {
    // The gate shows a sentence later, or never.
    gate.push(text);
    input.deltas.flush();
    return input.deltas.firstAt > 0 && runs.active > 1 ? rest(runs) : undefined;
  };
  const { usage, ending } = await readModel(model, request, { onText, signal: input.signal });
  const stopped = ending === 'stopped';
  const { sentences, removed, isUnknown } = gate.end(!stopped);
  const spent = {
    removed,
    model: request.model ?? model.name,
    prompt: JSON.stringify(request),
    usage,
    stopped,
  };
  const isLost = sentences.length === 0 && !stopped && !isUnknown;
  if (ending === 'broken' || isLost) return { ...extract(input, ['model']), ...spent };
  if (sentences.length === 0 && !stopped) {
    input.deltas.restart();
    input.deltas.write(input.refusal());
  }
  return {
    text: input.deltas.text,
    answered: sentences.length > 0,
    mode: 'model',
    degraded: [],
    sentences,
    ...spent,
  };
}

/**
 * The more replies are being written, the longer each rests between two looks at what its model wrote, once there is something to
 * read: to wake up for every token of 500 replies takes longer than the tokens do.
 */
const rest = ({ active }: Pick<ReplyRuns, 'active'>): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(active, LONGEST_REST_MS)));

function extract(input: ComposeInput, degraded: readonly Degraded[]): Composed {
  const { extracted: sentences } = input;
  const answered = sentences.length > 0;
  const pieces = answered ? laidOut(sentences) : [input.refusal()];
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
    removed: [],
    model: '',
    prompt: '',
    usage: NO_USAGE,
    stopped: false,
  };
}
