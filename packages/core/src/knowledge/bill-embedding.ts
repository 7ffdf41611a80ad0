import type { BotId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import type { Embedder, EmbeddingUsage } from './vector-port.ts';

/** Embeds for a bot, and books to it what that cost, also when it fails or is stopped in the middle. */
export async function billEmbedding<T>(
  { embedder, stores, now }: Pick<Ctx, 'embedder' | 'stores' | 'now'>,
  { botId, work }: { readonly botId: BotId; readonly work: (embedder: Embedder) => Promise<T> },
): Promise<T> {
  if (!embedder.metered) return work(embedder);
  const spent: EmbeddingUsage[] = [];
  try {
    return await work(embedder.metered((usage) => spent.push(usage)));
  } finally {
    const [first] = spent;
    const bot = first && (await stores.bots.recallBot('all', botId));
    if (bot)
      await stores.bots.bookEmbedding(bot, {
        ...first,
        tokens: spent.reduce((sum, { tokens }) => sum + tokens, 0),
        estimated: spent.some(({ estimated }) => estimated),
        at: now(),
      });
  }
}
