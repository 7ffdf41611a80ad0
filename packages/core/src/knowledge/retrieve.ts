import type { Degraded } from '@pixel/contract';
import {
  bm25Idf,
  type FusionWeights,
  fusionWeights,
  heldTerms,
  LOCAL_EMBEDDING,
  relatedTerms,
  searchTerms,
  type Turn,
  type WeightedTerm,
} from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { billEmbedding } from './bill-embedding.ts';
import type { OrderPassages } from './model-order.ts';
import {
  type ArmHit,
  type DroppedHit,
  type RetrievedHit,
  rankCandidates,
} from './rank-candidates.ts';

/** Candidates taken from each arm for one that is asked for, so that the other arm can lift them. */
const DEPTH = 5;
const MIN_DEPTH = 40;
/** A model of the owner's choice knows what words mean, in any language: it leads. */
const MODEL_WEIGHTS: FusionWeights = { keyword: 0.35, vector: 0.65 };

export type RetrieveCtx = Pick<Ctx, 'stores' | 'index' | 'embedder' | 'sha256' | 'now' | 'newId'>;

export interface Retrieval {
  readonly hits: readonly RetrievedHit[];
  /** Read and not kept, best first. */
  readonly dropped: readonly DroppedHit[];
  readonly degraded: readonly Degraded[];
  /** The question as the model completed it, or with the words that earlier turns lent it. */
  readonly searchedFor: string;
  readonly terms: readonly SearchedTerm[];
  /** BM25 idf of a term in this bot's passages; the largest there is for terms that were not searched. */
  readonly idfOf: (term: string) => number;
  /** Best inner product of the vector search, undefined when it did not answer. */
  readonly vectorScore: number | undefined;
}

/** An index term that was looked for. */
export interface SearchedTerm {
  readonly term: string;
  /** Its share, less for words of earlier turns, times its idf. */
  readonly weight: number;
  /** Passages that hold it. */
  readonly frequency: number;
}

/**
 * Keyword and vector search side by side, then `rankCandidates`. An arm that fails, or an index without vectors, is named in
 * `degraded`; the other one answers. Throws only when both fail.
 */
export async function retrieve(
  ctx: RetrieveCtx,
  input: {
    readonly bot: BotRecord;
    readonly question: string;
    readonly history?: readonly Turn[];
    /** The question as it stands alone, when a model wrote it: then earlier turns lend nothing. */
    readonly rewritten?: string | null;
    readonly order?: OrderPassages | undefined;
    readonly k: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Retrieval> {
  const { bot, question, k, order, signal, rewritten = null } = input;
  const terms = rewritten === null ? searchTerms(question, input.history) : searchTerms(rewritten);
  const searchedFor = rewritten ?? withBorrowedTerms(question, terms);
  const { statistics, related } = await look(ctx, bot, terms);
  const lookedFor = [...terms, ...related];
  const idfOf = idfFrom(lookedFor, statistics);
  const depth = Math.max(MIN_DEPTH, k * DEPTH);

  const [keyword, vector] = await Promise.allSettled([
    ctx.stores.knowledge.searchKeyword(bot.no, weighByIdf(lookedFor, statistics), depth),
    searchVectors(ctx, { bot, searchedFor, terms, idfOf, depth, signal }),
  ]);
  if (keyword.status === 'rejected' && vector.status === 'rejected') throw keyword.reason;

  const keywordHits = keyword.status === 'fulfilled' ? keyword.value : [];
  const vectorHits =
    vector.status === 'fulfilled' ? vector.value.filter(({ score }) => Number.isFinite(score)) : [];
  // The nearest of some vectors always exist: an index that finds none has lost them, or has none yet.
  const isVectorMissing = vectorHits.length === 0 && statistics.total > 0;
  return {
    ...(await rankCandidates(ctx, {
      ...{ bot, question: rewritten ?? question, keywordHits, vectorHits },
      ...{ terms: lookedFor, idfOf, k },
      weights: weightsFor({ ctx, bot }, terms),
      order: order && ((passages) => order(searchedFor, passages)),
    })),
    degraded: [
      ...(keyword.status === 'rejected' ? (['keyword'] as const) : []),
      ...(vector.status === 'rejected' || isVectorMissing ? (['vector'] as const) : []),
    ],
    searchedFor,
    terms: lookedFor.map(({ term, weight }) => ({
      ...{ term, weight: weight * idfOf(term) },
      frequency: statistics.byTerm.get(term) ?? 0,
    })),
    idfOf,
    vectorScore: vector.status === 'fulfilled' ? vectorHits[0]?.score : undefined,
  };
}

/** How often the question's words stand in the bot's passages, and other words for those that stand nowhere. */
async function look(
  { stores: { knowledge } }: Pick<Ctx, 'stores'>,
  bot: BotRecord,
  terms: readonly WeightedTerm[],
): Promise<{ readonly statistics: Statistics; readonly related: readonly WeightedTerm[] }> {
  const count = (of: readonly WeightedTerm[]) =>
    knowledge.documentFrequencies(
      bot.no,
      bot.id,
      of.map(({ term }) => term),
    );
  const own = await count(terms);
  const candidates = relatedTerms(terms, (term) => own.byTerm.has(term));
  if (candidates.length === 0) return { statistics: own, related: [] };
  const other = await count(candidates);
  return {
    statistics: { total: own.total, byTerm: new Map([...own.byTerm, ...other.byTerm]) },
    related: heldTerms(candidates, (term) => other.byTerm.has(term)),
  };
}

/** The owner's shares, else those that suit the embedder. */
function weightsFor(
  { ctx, bot }: { readonly ctx: Pick<Ctx, 'embedder'>; readonly bot: BotRecord },
  terms: readonly WeightedTerm[],
): FusionWeights {
  const { vectorShare } = bot.answering;
  if (vectorShare !== null) return { keyword: 1 - vectorShare, vector: vectorShare };
  return ctx.embedder.id === LOCAL_EMBEDDING.id ? fusionWeights(terms) : MODEL_WEIGHTS;
}

async function searchVectors(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder' | 'now'>,
  input: {
    readonly bot: BotRecord;
    readonly searchedFor: string;
    readonly terms: readonly WeightedTerm[];
    readonly idfOf: (term: string) => number;
    readonly depth: number;
    readonly signal: AbortSignal | undefined;
  },
): Promise<readonly ArmHit[]> {
  if (input.bot.embedder !== '' && input.bot.embedder !== ctx.embedder.id)
    throw new Error('The index holds vectors of another embedder.');
  const lent = new Map(input.terms.map(({ term, weight }) => [term, weight]));
  const weigh = (term: string) => input.idfOf(term) * (lent.get(term) ?? 1);
  const vector = await billEmbedding(ctx, {
    botId: input.bot.id,
    work: (embedder) => embedder.embedQuery(input.searchedFor, weigh, input.signal),
  });
  return ctx.index.search(input.bot.id, vector, input.depth, { signal: input.signal });
}

interface Statistics {
  readonly total: number;
  readonly byTerm: ReadonlyMap<string, number>;
}

function idfFrom(terms: readonly WeightedTerm[], { total, byTerm }: Statistics) {
  const known = new Map(terms.map(({ term }) => [term, bm25Idf(byTerm.get(term) ?? 0, total)]));
  const largest = bm25Idf(0, total);
  return (term: string) => known.get(term) ?? largest;
}

function weighByIdf(terms: readonly WeightedTerm[], { total, byTerm }: Statistics) {
  return terms.flatMap(({ term, weight }) => {
    const frequency = byTerm.get(term) ?? 0;
    return frequency === 0 ? [] : [{ term, weight: weight * bm25Idf(frequency, total) }];
  });
}

function withBorrowedTerms(question: string, terms: readonly WeightedTerm[]): string {
  const borrowed = terms.filter(({ weight }) => weight < 0.5).map(({ term }) => term);
  return borrowed.length === 0 ? question : `${question} ${borrowed.join(' ')}`;
}
