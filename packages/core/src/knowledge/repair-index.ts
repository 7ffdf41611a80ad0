import type { BotId, PassageId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { embedPending } from './embed-pending.ts';
import { reconcileIndex } from './reconcile-index.ts';

/**
 * Makes the vector index of a bot equal to the store: missing vectors are embedded, foreign ones removed, all of them
 * after a change of the embedder. Cheap when nothing is wrong (two counts). Throws DomainError unavailable.
 */
export async function repairIndex(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder' | 'now'>,
  input: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  const { botId, signal } = input;
  const bot = await ctx.stores.bots.findBot('all', botId);
  if (!bot) return ctx.index.drop(botId);
  if (bot.embedder !== ctx.embedder.id) {
    await ctx.index.drop(botId);
    await ctx.stores.knowledge.forgetEmbeddings(botId);
    await ctx.stores.bots.setBotEmbedder(bot, ctx.embedder.id);
  }
  await embedPending(ctx, input);
  const [{ embedded }, indexed] = await Promise.all([
    ctx.stores.knowledge.countPassages(botId),
    ctx.index.count(botId),
  ]);
  if (embedded === indexed) return;
  const missing = await reconcileIndex<PassageId>({
    ...{ botId, index: ctx.index, signal },
    listRows: (after, limit) => ctx.stores.knowledge.listPassageIds(botId, after, limit),
  });
  await ctx.stores.knowledge.markEmbedded(botId, missing, false);
  await embedPending(ctx, input);
}
