import type { BotId, PassageId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { billEmbedding } from './bill-embedding.ts';
import type { PassageText } from './port.ts';

const BATCH = 128;
/** Passages that are embedded and put together. */
const PART = 250;

/** Puts the vectors of all passages that have none into the index. Throws DomainError unavailable. */
export async function embedPending(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder' | 'now'>,
  input: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  for (;;) {
    input.signal.throwIfAborted();
    const passages = await ctx.stores.knowledge.listUnembedded(input.botId, BATCH);
    if (passages.length === 0) return;
    const ids = await putVectors(ctx, { ...input, passages });
    await ctx.stores.knowledge.markEmbedded(input.botId, ids, true);
  }
}

/** Embeds the given passages and puts them into the index, one part while another is embedded. Returns those that the index has now. */
export async function putVectors(
  ctx: Pick<Ctx, 'stores' | 'index' | 'embedder' | 'now'>,
  input: {
    readonly botId: BotId;
    readonly passages: readonly (PassageText & { readonly id: PassageId })[];
    readonly signal: AbortSignal;
  },
): Promise<PassageId[]> {
  const { botId, passages, signal } = input;
  const ids: PassageId[] = [];
  let putting = Promise.resolve();
  for (let from = 0; from < passages.length; from += PART) {
    const part = passages.slice(from, from + PART);
    const vectors = await billEmbedding(ctx, {
      botId,
      work: (embedder) => embedder.embedPassages(part, signal),
    });
    const entries = part.flatMap(({ id }, at) => {
      const vector = vectors[at];
      return vector ? [{ id, vector }] : [];
    });
    // One at a time: a collection that is written twice at once is several times slower.
    await putting;
    putting = ctx.index.put(botId, entries);
    // Awaited with the next part; until then its failure must not count as unhandled.
    putting.catch(() => undefined);
    ids.push(...entries.map(({ id }) => id));
  }
  await putting;
  return ids;
}
