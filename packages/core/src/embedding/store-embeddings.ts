import {
  type EmbeddingId,
  LIMITS,
  type StoredEmbeddings,
  type StoreEmbeddings,
} from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';
import { indexItems } from './index-items.ts';
import { nameItems } from './name-items.ts';
import type { EmbeddingOwner, EmbeddingRecord } from './port.ts';

/**
 * Keeps texts for a bot and makes them searchable. The rows are the truth: when the index does not answer they stay, and a
 * repair makes up for it. Repeating a call changes nothing. Throws DomainError not-found, invalid for an id named twice, or
 * over-quota when the bot holds as many as it may.
 */
export async function storeEmbeddings(
  ctx: Pick<
    Ctx,
    | 'actor'
    | 'stores'
    | 'transaction'
    | 'request'
    | 'now'
    | 'newId'
    | 'jobs'
    | 'sha256'
    | 'embedder'
    | 'embeddingIndex'
  >,
  input: StoreEmbeddings,
  signal?: AbortSignal,
): Promise<StoredEmbeddings> {
  const { id: botId, clientId } = await getOwnBot(ctx, input.botId);
  const named = nameItems(ctx, { botId, items: input.items });
  const items = [...new Map(named.map((item) => [item.key, item])).values()];
  const owner = { botId, clientId };
  const gone = await ctx.transaction(async (tx) => {
    const replaced = await tx.stores.embeddings.saveEmbeddings(owner, items);
    await refuseTooMany({ ...ctx, stores: tx.stores }, owner);
    await recordAudit(
      { ...ctx, stores: tx.stores },
      {
        ...{ action: 'embedding.stored', target: botId, clientId },
        details: { items: items.length, replaced: replaced.length },
      },
    );
    return replaced;
  });
  const searchable = await makeSearchable(ctx, { owner, items, gone, signal });
  return { ids: named.map(({ key }) => key), searchable };
}

/** Inside the transaction that stored them, so that a replaced item counts once. */
async function refuseTooMany(
  ctx: Pick<Ctx, 'stores' | 'embedder'>,
  { botId }: EmbeddingOwner,
): Promise<void> {
  const { total } = await ctx.stores.embeddings.countEmbeddings(botId, ctx.embedder.id);
  if (total <= LIMITS.embeddingsPerBot) return;
  throw new DomainError(
    'over-quota',
    `A bot holds at most ${LIMITS.embeddingsPerBot} stored items. Delete some first.`,
    { fields: { items: `would exceed ${LIMITS.embeddingsPerBot}` } },
  );
}

async function makeSearchable(
  ctx: Pick<Ctx, 'stores' | 'jobs' | 'embedder' | 'embeddingIndex' | 'now'>,
  input: {
    readonly owner: EmbeddingOwner;
    readonly items: readonly EmbeddingRecord[];
    readonly gone: readonly EmbeddingId[];
    readonly signal: AbortSignal | undefined;
  },
): Promise<boolean> {
  const { owner, items, gone, signal } = input;
  try {
    if (gone.length > 0) await ctx.embeddingIndex.remove(owner.botId, gone);
    await indexItems(ctx, { botId: owner.botId, items, signal });
    return true;
  } catch (cause) {
    await ctx.jobs.enqueue({ name: 'repair-index', botId: owner.botId });
    ignoreUnavailable(cause);
    return false;
  }
}
