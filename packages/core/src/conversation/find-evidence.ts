import { type AnswerSentence, extractAnswer, type Turn } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { type CuratedMatch, matchCurated } from '../curated/index.ts';
import { type Retrieval, type RetrieveCtx, retrieve } from '../knowledge/retrieve.ts';
import type { ConversationKey } from './port.ts';
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
}

type SearchCtx = RetrieveCtx;
type StartCtx = SearchCtx & Pick<Ctx, 'curatedIndex'>;

/** Begins to look for evidence. Whoever does not await it misses its failure, which harms nobody. */
export function startSearch(ctx: StartCtx, input: SearchInput, signal?: AbortSignal): Search {
  const startedAt = performance.now();
  const isAsked = isOpen(input.bot) && input.question !== '';
  const curated = isAsked ? matchCurated(ctx, input) : Promise.resolve(null);
  const evidence = curated.then((match) =>
    match ? null : findEvidence(ctx, { ...input, startedAt, signal }),
  );
  curated.catch(() => undefined);
  evidence.catch(() => undefined);
  return { startedAt, curated, evidence };
}

async function findEvidence(
  ctx: SearchCtx,
  input: SearchInput & { readonly startedAt: number; readonly signal: AbortSignal | undefined },
): Promise<Evidence | null> {
  const { bot, question, signal } = input;
  if (!isOpen(bot) || question === '' || smallTalk(question)) return null;
  const { history, askedBack } = input.seq > 1 ? await readHistory(ctx, input) : NO_HISTORY;
  const found = await searchAnyway(ctx, { bot, question, history, signal });
  return { ...found, history, askedBack, retrieveMs: performance.now() - input.startedAt };
}

/** What is found for a question, whether or not the bot answers at the moment. */
export async function searchAnyway(
  ctx: SearchCtx,
  input: {
    readonly bot: BotRecord;
    readonly question: string;
    readonly history?: readonly Turn[];
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Pick<Evidence, 'retrieval' | 'extracted' | 'confidence'>> {
  const { bot, question, history = [], signal } = input;
  const retrieval = await retrieve(ctx, { bot, question, history, k: PASSAGES, signal });
  const { sentences, confidence } = extractAnswer({
    question,
    history,
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
