import { type BotId, PassageId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { embedPending } from './embed-pending.ts';

const PAGE = 1_000;

/**
 * Makes the vector index of a bot equal to the store: missing vectors are embedded, foreign ones removed, all of them
 * after a change of the embedder. Cheap when nothing is wrong (two counts). Throws DomainError unavailable.
 */
export async function repairIndex(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder'>,
  input: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  const { botId, signal } = input;
  const bot = await ctx.stores.bots.findBot('all', botId);
  if (!bot) return ctx.index.drop(botId);
  if (bot.embedder !== ctx.embedder.id) {
    await ctx.index.drop(botId);
    await ctx.stores.knowledge.forgetEmbeddings(botId);
    await ctx.stores.bots.setBotEmbedder(botId, ctx.embedder.id);
  }
  await embedPending(ctx, input);
  const [{ embedded }, indexed] = await Promise.all([
    ctx.stores.knowledge.countPassages(botId),
    ctx.index.count(botId),
  ]);
  if (embedded === indexed) return;
  await reconcile(ctx, { botId, signal });
  await embedPending(ctx, input);
}

async function reconcile(
  ctx: Pick<Ctx, 'stores' | 'index'>,
  { botId, signal }: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  const missing = new Set<PassageId>();
  for (let after: PassageId | null = null; ; ) {
    const page = await ctx.stores.knowledge.listPassageIds(botId, after, PAGE);
    for (const id of page) missing.add(id);
    after = page.at(-1) ?? null;
    if (page.length < PAGE) break;
  }
  const orphans: PassageId[] = [];
  for (let offset = 0; ; offset += PAGE) {
    signal.throwIfAborted();
    const page = await ctx.index.listIds(botId, offset, PAGE);
    for (const id of page.map((entry) => PassageId.parse(entry)))
      if (!missing.delete(id)) orphans.push(id);
    if (page.length < PAGE) break;
  }
  for (let from = 0; from < orphans.length; from += PAGE)
    await ctx.index.remove(botId, orphans.slice(from, from + PAGE));
  await ctx.stores.knowledge.markEmbedded([...missing], false);
}
