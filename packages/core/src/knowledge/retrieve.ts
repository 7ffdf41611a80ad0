import type { Degraded, PassageId } from '@pixel/contract';
import {
  bm25Idf,
  contextualTerms,
  FUSION_WEIGHTS,
  fuse,
  type Turn,
  type WeightedTerm,
} from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import type { PassageRecord } from './port.ts';

/** Candidates taken from each arm for one that is asked for, so that the other arm can lift them. */
const DEPTH = 5;
const MIN_DEPTH = 40;

export interface RetrievedHit extends PassageRecord {
  /** Fused, 0 to 1. */
  readonly fused: number;
  readonly keyword: number | undefined;
  readonly vector: number | undefined;
}

export interface Retrieval {
  readonly hits: readonly RetrievedHit[];
  readonly degraded: readonly Degraded[];
  /** The question with the words that earlier turns lent it. */
  readonly searchedFor: string;
  /** BM25 idf of a term in this bot's passages; the largest there is for terms that were not searched. */
  readonly idfOf: (term: string) => number;
  /** Best inner product of the vector search, undefined when it did not answer. */
  readonly vectorScore: number | undefined;
}

/**
 * Keyword and vector search side by side, fused, re-checked against the store with tenant and bot in one WHERE. An arm
 * that fails is named in `degraded`; the other one answers. Throws only when both fail.
 */
export async function retrieve(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder'>,
  input: {
    readonly bot: BotRecord;
    readonly question: string;
    readonly history?: readonly Turn[];
    readonly k: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Retrieval> {
  const { bot, question, k, signal } = input;
  const terms = contextualTerms(question, input.history ?? []);
  const searchedFor = withBorrowedTerms(question, terms);
  const statistics = await ctx.stores.knowledge.documentFrequencies(
    bot.no,
    bot.id,
    terms.map(({ term }) => term),
  );
  const idfOf = idfFrom(terms, statistics);
  const depth = Math.max(MIN_DEPTH, k * DEPTH);

  const [keyword, vector] = await Promise.allSettled([
    ctx.stores.knowledge.searchKeyword(bot.no, weighByIdf(terms, statistics), depth),
    searchVectors(ctx, { bot, searchedFor, terms, idfOf, depth, signal }),
  ]);
  if (keyword.status === 'rejected' && vector.status === 'rejected') throw keyword.reason;

  const keywordHits = keyword.status === 'fulfilled' ? keyword.value : [];
  const vectorHits = vector.status === 'fulfilled' ? vector.value : [];
  return {
    hits: await recheck(ctx, { bot, keywordHits, vectorHits, k }),
    degraded: [
      ...(keyword.status === 'rejected' ? (['keyword'] as const) : []),
      ...(vector.status === 'rejected' ? (['vector'] as const) : []),
    ],
    searchedFor,
    idfOf,
    vectorScore: vector.status === 'fulfilled' ? vectorHits[0]?.score : undefined,
  };
}

interface Hit {
  readonly id: PassageId;
  readonly score: number;
}

async function searchVectors(
  ctx: Pick<Ctx, 'index' | 'embedder'>,
  input: {
    readonly bot: BotRecord;
    readonly searchedFor: string;
    readonly terms: readonly WeightedTerm[];
    readonly idfOf: (term: string) => number;
    readonly depth: number;
    readonly signal: AbortSignal | undefined;
  },
): Promise<readonly Hit[]> {
  if (input.bot.embedder !== '' && input.bot.embedder !== ctx.embedder.id)
    throw new Error('The index holds vectors of another embedder.');
  const lent = new Map(input.terms.map(({ term, weight }) => [term, weight]));
  const vector = await ctx.embedder.embedQuery(
    input.searchedFor,
    (term) => input.idfOf(term) * (lent.get(term) ?? 1),
    input.signal,
  );
  return ctx.index.search(input.bot.id, vector, input.depth, { signal: input.signal });
}

/** Hits may be gone or foreign by now; then those behind them move up. */
async function recheck(
  ctx: Pick<Ctx, 'stores'>,
  input: {
    readonly bot: BotRecord;
    readonly keywordHits: readonly Hit[];
    readonly vectorHits: readonly Hit[];
    readonly k: number;
  },
): Promise<RetrievedHit[]> {
  const { bot, keywordHits, vectorHits, k } = input;
  const fused = fuse(
    [
      { weight: FUSION_WEIGHTS.keyword, hits: keywordHits },
      { weight: FUSION_WEIGHTS.vector, hits: vectorHits },
    ],
    2 * k,
  );
  const ids = new Map<string, PassageId>([...keywordHits, ...vectorHits].map(({ id }) => [id, id]));
  const checked: RetrievedHit[] = [];
  for (let from = 0; from < fused.length && checked.length < k; from += k) {
    const batch = fused.slice(from, from + k);
    const wanted = batch.flatMap(({ id }) => ids.get(id) ?? []);
    const found = await ctx.stores.knowledge.findPassages(bot.clientId, bot.id, wanted);
    const byId = new Map<string, PassageRecord>(found.map((passage) => [passage.id, passage]));
    for (const { id, score, parts } of batch) {
      const passage = byId.get(id);
      const [keyword, vector] = parts;
      if (passage) checked.push({ ...passage, fused: score, keyword, vector });
    }
  }
  return checked.slice(0, k);
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
