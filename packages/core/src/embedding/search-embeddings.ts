import type { EmbeddingHit, EmbeddingId, FoundEmbeddings, SearchEmbeddings } from '@pixel/contract';
import { recallOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { billEmbedding } from '../knowledge/index.ts';
import type { EmbeddingOwner, EmbeddingRecord } from './port.ts';

/** Hits taken for one that is asked for: some may be gone, or never have been ours. */
const DEPTH = 4;
const MIN_DEPTH = 40;

/**
 * The stored items nearest to `query`, best first. The index only proposes: every hit is read again from the store with
 * client and bot in one WHERE. Throws DomainError not-found, or unavailable when the index does not answer.
 */
export async function searchEmbeddings(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'embedder' | 'embeddingIndex' | 'now'>,
  input: SearchEmbeddings,
  signal?: AbortSignal,
): Promise<FoundEmbeddings> {
  const { k, filter: matching = {} } = input;
  const { id: botId, clientId } = await recallOwnBot(ctx, input.botId);
  const vector = await billEmbedding(ctx, {
    botId,
    work: (embedder) => embedder.embedQuery(input.query, () => 1, signal),
  });
  const depth = Math.max(MIN_DEPTH, k * DEPTH);
  const hits = await ctx.embeddingIndex.search(botId, vector, depth, { signal, matching });
  const items: EmbeddingHit[] = [];
  for (let from = 0; from < hits.length && items.length < k; from += MIN_DEPTH)
    items.push(
      ...(await recheck(ctx, {
        owner: { botId, clientId },
        hits: hits.slice(from, from + MIN_DEPTH),
        matching,
      })),
    );
  return { items: items.slice(0, k) };
}

async function recheck(
  ctx: Pick<Ctx, 'stores' | 'embedder'>,
  input: {
    readonly owner: EmbeddingOwner;
    readonly hits: readonly { readonly id: EmbeddingId; readonly score: number }[];
    readonly matching: EmbeddingRecord['metadata'];
  },
): Promise<EmbeddingHit[]> {
  const { owner, hits, matching } = input;
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  const found = await ctx.stores.embeddings.findEmbeddings(owner, {
    ...{ ids: [...scores.keys()], embedder: ctx.embedder.id, matching },
  });
  return found.map(({ id, key, text, metadata }) => ({
    ...{ id: key, text, metadata, score: scores.get(id) ?? 0 },
  }));
}
