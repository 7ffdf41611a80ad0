import type { BotId } from '@pixel/contract';
import type { Ctx } from '../context.ts';

const BATCH = 128;

/** Puts the vectors of all passages that have none into the index. Throws DomainError unavailable. */
export async function embedPending(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder'>,
  input: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  for (;;) {
    input.signal.throwIfAborted();
    const passages = await ctx.stores.knowledge.listUnembedded(input.botId, BATCH);
    if (passages.length === 0) return;
    await embedPassages(ctx, { ...input, passages });
  }
}

/** Embeds the given passages and marks them as embedded once the index has them. */
export async function embedPassages(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder'>,
  input: {
    readonly botId: BotId;
    readonly passages: Awaited<ReturnType<Ctx['stores']['knowledge']['listUnembedded']>>;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const vectors = await ctx.embedder.embedPassages(input.passages, input.signal);
  const entries = input.passages.flatMap(({ id }, i) => {
    const vector = vectors[i];
    return vector ? [{ id, vector }] : [];
  });
  await ctx.index.put(input.botId, entries);
  await ctx.stores.knowledge.markEmbedded(
    entries.map(({ id }) => id),
    true,
  );
}
