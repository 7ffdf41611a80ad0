import { type BotId, EmbeddingId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { indexPending } from './index-items.ts';

const PAGE = 1_000;

/**
 * Makes the index of what programs stored for a bot equal to the rows: missing vectors are put, foreign ones removed, all of
 * them made anew after a change of the embedder. Cheap when nothing is wrong. Throws DomainError unavailable.
 */
export async function repairEmbeddings(
  ctx: Pick<Ctx, 'stores' | 'embeddingIndex' | 'embedder'>,
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
  await reconcile(ctx, { botId, signal });
  await indexPending(ctx, input);
}

async function reconcile(
  ctx: Pick<Ctx, 'stores' | 'embeddingIndex'>,
  { botId, signal }: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  const missing = new Set<EmbeddingId>();
  for (let after: EmbeddingId | null = null; ; ) {
    const page = await ctx.stores.embeddings.listIndexedIds(botId, after, PAGE);
    for (const id of page) missing.add(id);
    after = page.at(-1) ?? null;
    if (page.length < PAGE) break;
  }
  const orphans: EmbeddingId[] = [];
  for (let offset = 0; ; offset += PAGE) {
    signal.throwIfAborted();
    const page = await ctx.embeddingIndex.listIds(botId, offset, PAGE);
    for (const text of page) {
      const id = EmbeddingId.safeParse(text);
      if (id.success && !missing.delete(id.data)) orphans.push(id.data);
    }
    if (page.length < PAGE) break;
  }
  for (let from = 0; from < orphans.length; from += PAGE)
    await ctx.embeddingIndex.remove(botId, orphans.slice(from, from + PAGE));
  await ctx.stores.embeddings.markIndexed([...missing], '');
}
