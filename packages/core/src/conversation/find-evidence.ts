import type { ModelStep } from '@pixel/contract';
import { type AnswerSentence, extractAnswer, ordersModel, type Turn } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { type CuratedMatch, matchCurated } from '../curated/index.ts';
import {
  type ModelOrderCtx,
  type OrderPassages,
  orderByModel,
  type Retrieval,
  type RetrieveCtx,
  retrieve,
} from '../knowledge/index.ts';
import type { ConversationKey } from './port.ts';
import { rewriteQuestion } from './rewrite-question.ts';
import { smallTalk } from './small-talk.ts';

/** Passages that an answer is made from. */
const PASSAGES = 8;
/** Earlier messages that may lend words to a question and context to a model. */
const HISTORY = 10;

export interface SearchInput {
  readonly bot: BotRecord;
  readonly conversation: ConversationKey;
  readonly question: string;
  /** Position of the question; 1 means that there is no history to read. */
  readonly seq: number;
}

/** What an answer can rest on. */
export interface Evidence {
  readonly retrieval: Retrieval;
  readonly history: readonly Turn[];
  /** Whether the last reply of the conversation asked back. */
  readonly askedBack: boolean;
  /** The answer in the passages' own words; empty when they hold none. */
  readonly extracted: readonly AnswerSentence[];
  /** Probability that the passages answer the question, see `extractAnswer`. */
  readonly confidence: number;
  readonly retrieveMs: number;
}

export interface Search {
  /** The curated answer to the question, if there is one. */
  readonly curated: Promise<CuratedMatch | null>;
  /** `performance.now()`. */
  readonly startedAt: number;
  /** Null for small talk, for files without words, with a curated answer, and for a bot that does not answer at the moment: there is nothing to look up. */
  readonly evidence: Promise<Evidence | null>;
  /** What the model was asked so far: paid for, also when the evidence fails. */
  readonly steps: readonly ModelStep[];
}

type SearchCtx = RetrieveCtx & ModelOrderCtx;
type StartCtx = SearchCtx & Pick<Ctx, 'curatedIndex'>;

/**
 * The search for a first question, begun while it is stored. Undefined where it would ask the model: what that costs belongs to a
 * reply, whose reader may stop it.
 */
export const searchAhead = (ctx: StartCtx, input: SearchInput): Search | undefined =>
  ctx.model && input.bot.answering.rerankByModel ? undefined : startSearch(ctx, input);

/** Begins to look for evidence. Whoever does not await it misses its failure, which harms nobody. */
export function startSearch(ctx: StartCtx, input: SearchInput, signal?: AbortSignal): Search {
  const startedAt = performance.now();
  const steps: ModelStep[] = [];
  const isAsked = isOpen(input.bot) && input.question !== '';
  const curated = isAsked ? matchCurated(ctx, input) : Promise.resolve(null);
  const evidence = curated.then((match) =>
    match ? null : findEvidence(ctx, { ...input, startedAt, signal, steps }),
  );
  curated.catch(() => undefined);
  evidence.catch(() => undefined);
  return { startedAt, curated, evidence, steps };
}

async function findEvidence(
  ctx: SearchCtx,
  input: SearchInput & {
    readonly startedAt: number;
    readonly signal: AbortSignal | undefined;
    readonly steps: ModelStep[];
  },
): Promise<Evidence | null> {
  const { bot, question, signal } = input;
  if (!isOpen(bot) || question === '' || smallTalk(question)) return null;
  const { history, askedBack } = input.seq > 1 ? await readHistory(ctx, input) : NO_HISTORY;
  const asking = { bot, signal, onStep: (step: ModelStep) => void input.steps.push(step) };
  const rewritten = await rewriteQuestion(ctx, { ...asking, question, history });
  const order = ordersModel(question) ? undefined : orderByModel(ctx, asking);
  const found = await searchAnyway(ctx, { bot, question, history, rewritten, order, signal });
  return { ...found, history, askedBack, retrieveMs: performance.now() - input.startedAt };
}

/** What is found for a question, whether or not the bot answers at the moment. Asks no model but by `order`. */
export async function searchAnyway(
  ctx: RetrieveCtx,
  input: {
    readonly bot: BotRecord;
    readonly question: string;
    readonly history?: readonly Turn[];
    /** The question as it stands alone, in the words of a model. */
    readonly rewritten?: string | null;
    readonly order?: OrderPassages | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Pick<Evidence, 'retrieval' | 'extracted' | 'confidence'>> {
  const { bot, question, history = [], rewritten = null, order, signal } = input;
  const asked = { bot, question, history, rewritten, order };
  const retrieval = await retrieve(ctx, { ...asked, k: PASSAGES, signal });
  const { sentences, confidence } = extractAnswer({
    ...(rewritten === null ? { question, history } : { question: rewritten }),
    idfOf: retrieval.idfOf,
    passages: retrieval.hits.map((hit) => ({ ...hit, score: hit.fused })),
    vectorScore: retrieval.vectorScore,
  });
  return { retrieval, extracted: sentences, confidence };
}

const NO_HISTORY = { history: [], askedBack: false };

async function readHistory(
  ctx: SearchCtx,
  input: SearchInput,
): Promise<Pick<Evidence, 'history' | 'askedBack'>> {
  const recent = await ctx.stores.conversations.listRecentMessages(
    input.conversation,
    input.seq,
    HISTORY,
  );
  const messages = recent.filter(({ supersededBy }) => supersededBy === undefined);
  const history = messages.flatMap(({ role, text, answered }): Turn[] => {
    if (role === 'visitor') return text === '' ? [] : [{ role: 'user', text }];
    return role === 'bot' && answered !== false ? [{ role: 'bot', text }] : [];
  });
  const last = messages.findLast(({ role }) => role === 'bot');
  return { history, askedBack: (last?.suggestions ?? []).length > 0 };
}

/** Whether the bot answers at the moment. */
export const isOpen = (bot: BotRecord): boolean =>
  bot.publication === 'published' && bot.clientStatus === 'active';
