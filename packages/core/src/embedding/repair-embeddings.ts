import type { BotId, EmbeddingId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { reconcileIndex } from '../knowledge/index.ts';
import { indexPending } from './index-items.ts';

/**
 * Makes the index of what programs stored for a bot equal to the rows: missing vectors are put, foreign ones removed, all of
 * them made anew after a change of the embedder. Cheap when nothing is wrong. Throws DomainError unavailable.
 */
export async function repairEmbeddings(
  ctx: Pick<Ctx, 'stores' | 'embeddingIndex' | 'embedder' | 'now'>,
  input: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  const { botId, signal } = input;
  const bot = await ctx.stores.bots.findBot('all', botId);
  if (!bot) return ctx.embeddingIndex.drop(botId);
  const { outdated } = await ctx.stores.embeddings.countEmbeddings(botId, ctx.embedder.id);
  if (outdated > 0) {
    await ctx.embeddingIndex.drop(botId);
    await ctx.stores.embeddings.forgetIndexed(botId);
  }
  await indexPending(ctx, input);
  const [{ indexed }, held] = await Promise.all([
    ctx.stores.embeddings.countEmbeddings(botId, ctx.embedder.id),
    ctx.embeddingIndex.count(botId),
  ]);
  if (indexed === held) return;
  const missing = await reconcileIndex<EmbeddingId>({
    ...{ botId, index: ctx.embeddingIndex, signal },
    listRows: (after, limit) => ctx.stores.embeddings.listIndexedIds(botId, after, limit),
  });
  await ctx.stores.embeddings.markIndexed(botId, missing, '');
  await indexPending(ctx, input);
}
