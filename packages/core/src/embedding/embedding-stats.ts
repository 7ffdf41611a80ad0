import type { BotId, EmbeddingHealth, EmbeddingStats } from '@pixel/contract';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';

const BYTES_OF_A_NUMBER = 4;

/** What the vector store holds for a bot: its passages, and what programs stored beside them. Throws DomainError not-found. */
export async function embeddingStats(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'embedder'>,
  input: { readonly botId: BotId },
): Promise<EmbeddingStats> {
  const { id: botId } = await getOwnBot(ctx, input.botId);
  const { id: embedder, dimensions } = ctx.embedder;
  const [items, size, passages] = await Promise.all([
    ctx.stores.embeddings.countEmbeddings(botId, embedder),
    ctx.stores.embeddings.measureEmbeddings(botId),
    ctx.stores.knowledge.countPassages(botId),
  ]);
  const { total, indexed } = items;
  return {
    ...{ botId, embedder, dimensions, textBytes: size.textBytes },
    items: { total, indexed },
    passages: { total: passages.total, indexed: passages.embedded },
    vectorBytes: indexed * dimensions * BYTES_OF_A_NUMBER,
    storedAt: size.storedAt?.toISOString() ?? null,
  };
}

/** Whether the vector store answers and how fast, and what makes the vectors. */
export async function embeddingHealth(
  ctx: Pick<Ctx, 'embeddingIndex' | 'embedder'>,
): Promise<EmbeddingHealth> {
  const { id: embedder, dimensions } = ctx.embedder;
  return { ...(await ctx.embeddingIndex.health()), embedder, dimensions };
}
