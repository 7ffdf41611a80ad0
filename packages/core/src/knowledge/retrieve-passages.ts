import type {
  DroppedPassage,
  ModelStep,
  Retrieve,
  Retrieved,
  RetrievedPassage,
} from '@pixel/contract';
import { recallOwnBot } from '../bot/index.ts';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { totalUsage } from '../model/index.ts';
import { type ModelOrderCtx, orderByModel } from './model-order.ts';
import type { PassageRecord } from './port.ts';
import type { DroppedHit, Ranked, RetrievedHit } from './rank-candidates.ts';
import { type Retrieval, type RetrieveCtx, retrieve } from './retrieve.ts';

/**
 * The passages a bot would answer `query` from, best first, in the order of the model where the bot is set so; with `explain` also
 * what was dropped. Throws DomainError not-found.
 */
export async function retrievePassages(
  ctx: RetrieveCtx & ModelOrderCtx & Pick<Ctx, 'actor'>,
  input: Retrieve,
  signal?: AbortSignal,
): Promise<Retrieved> {
  const bot = await recallOwnBot(ctx, input.botId);
  const steps: ModelStep[] = [];
  const order = orderByModel(ctx, { bot, signal, onStep: (step) => steps.push(step) });
  try {
    const { query: question, k } = input;
    const retrieval = await retrieve(ctx, { bot, question, k, order, signal });
    return {
      passages: retrieval.hits.map(toKept),
      degraded: [...retrieval.degraded],
      ...(input.explain && { ...explanationOf(retrieval), modelSteps: steps }),
    };
  } finally {
    await bookSteps(ctx, { bot, steps });
  }
}

/** What the model did is paid for, also when nothing came of it. */
async function bookSteps(
  ctx: Pick<Ctx, 'stores' | 'newId' | 'now'>,
  { bot, steps }: { readonly bot: BotKey; readonly steps: readonly ModelStep[] },
): Promise<void> {
  const [first] = steps;
  if (!first) return;
  const usage = totalUsage(steps.map((step) => step.usage));
  const spent = { id: ctx.newId('usage'), model: first.model, usage, at: ctx.now() };
  await ctx.stores.bots.bookAnswer(bot, spent);
}

const explanationOf = ({ searchedFor, terms, dropped }: Retrieval) => ({
  searchedFor,
  terms: terms.map(({ term, weight, frequency }) => ({ term, weight, passages: frequency })),
  dropped: dropped.map(toDropped),
});

const toKept = (hit: RetrievedHit): RetrievedPassage => ({
  ...toWire(hit),
  ...(hit.duplicates.length > 0 && { duplicates: [...hit.duplicates] }),
});

const toDropped = (hit: DroppedHit): DroppedPassage => ({
  ...toWire(hit),
  reason: hit.reason,
  ...(hit.duplicateOf !== undefined && { duplicateOf: hit.duplicateOf }),
});

const toWire = (hit: PassageRecord & Ranked): Omit<RetrievedPassage, 'duplicates'> => ({
  passageId: hit.id,
  sourceId: hit.sourceId,
  documentId: hit.documentId,
  ...(hit.externalId !== null && { externalId: hit.externalId }),
  title: hit.title,
  ...(hit.url !== null && { url: hit.url }),
  headings: [...hit.headings],
  text: hit.text,
  ...(hit.page !== null && { page: hit.page }),
  score: hit.fused,
  scores: {
    ...(hit.keyword !== undefined && { keyword: hit.keyword }),
    ...(hit.vector !== undefined && { vector: hit.vector }),
  },
  ...(hit.placeByRules !== undefined && { placeByRules: hit.placeByRules }),
});
