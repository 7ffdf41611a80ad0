import type { BotId, EmbeddingId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { billEmbedding } from '../knowledge/index.ts';
import type { EmbeddingRecord } from './port.ts';

const BATCH = 100;

/** Embeds items and puts their vectors into the index. Throws DomainError unavailable. */
export async function indexItems(
  ctx: Pick<Ctx, 'stores' | 'embeddingIndex' | 'embedder' | 'now'>,
  input: {
    readonly botId: BotId;
    readonly items: readonly EmbeddingRecord[];
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const { botId, items, signal } = input;
  if (items.length === 0) return;
  const { id: embedder } = ctx.embedder;
  const texts = items.map(({ text }) => ({ title: '', headings: [], text }));
  const vectors = await billEmbedding(ctx, {
    botId,
    work: (billed) => billed.embedPassages(texts, signal),
  });
  const entries = items.flatMap(({ id, metadata }, at) => {
    const vector = vectors[at];
    return vector ? [{ id, vector, fields: metadata }] : [];
  });
  await ctx.embeddingIndex.put(botId, entries);
  await ctx.stores.embeddings.markIndexed(
    botId,
    entries.map(({ id }): EmbeddingId => id),
    embedder,
  );
}

/** Indexes all items of the bot that have no vector. Throws DomainError unavailable. */
export async function indexPending(
  ctx: Pick<Ctx, 'stores' | 'embeddingIndex' | 'embedder' | 'now'>,
  input: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  for (;;) {
    input.signal.throwIfAborted();
    const items = await ctx.stores.embeddings.listUnindexed(input.botId, BATCH);
    if (items.length === 0) return;
    await indexItems(ctx, { ...input, items });
  }
}
