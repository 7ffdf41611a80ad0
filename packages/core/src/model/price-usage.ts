import type { Usage } from '@pixel/contract';
import { estimateTokens } from '@pixel/text';
import type { ChatModel, ModelChunk, ModelRequest } from './port.ts';

type Reported = Extract<ModelChunk, { type: 'usage' }>;

/**
 * What an answer cost: what the provider reported, or our own count, marked as such, when the answer was stopped or broke
 * before the report, or the provider makes none.
 */
export function priceUsage(
  model: ChatModel,
  spent: {
    readonly request: ModelRequest;
    /** All that came, shown or not. */
    readonly said: string;
    readonly reported: Reported | undefined;
  },
): Usage {
  const { request, said, reported } = spent;
  const promptTokens = reported?.promptTokens ?? promptOf(request);
  const completionTokens = reported?.completionTokens ?? estimateTokens(said);
  const cachedTokens = Math.min(reported?.cachedTokens ?? 0, promptTokens);
  const price = priceOf(model, request);
  const cost =
    (promptTokens - cachedTokens) * price.promptMicros +
    cachedTokens * (price.cachedMicros ?? price.promptMicros) +
    completionTokens * price.completionMicros;
  return {
    ...{ promptTokens, completionTokens, costMicros: Math.round(cost / 1_000_000) },
    ...(cachedTokens > 0 && { cachedTokens }),
    ...(!reported && { estimated: true }),
  };
}

/** The most that an answer may cost by our own count, in millionths of the currency unit: all its tokens, none of the prompt kept. */
export function mostCost(model: ChatModel, request: ModelRequest): number {
  const { promptMicros, completionMicros } = priceOf(model, request);
  const cost = promptOf(request) * promptMicros + request.maxTokens * completionMicros;
  return Math.ceil(cost / 1_000_000);
}

const priceOf = (model: ChatModel, request: ModelRequest) =>
  model.prices?.get(request.model ?? model.name) ?? model.price;

/** Roles and marks of a message, in tokens. */
const AROUND_MESSAGE = 4;

const promptOf = ({ system, messages }: ModelRequest): number =>
  [system, ...messages.map(({ content }) => content)].reduce(
    (sum, text) => sum + estimateTokens(text) + AROUND_MESSAGE,
    0,
  );
