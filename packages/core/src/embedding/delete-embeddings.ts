import type { DeletedEmbeddings, DeleteEmbeddings } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';

/**
 * Removes items by their ids, or all of a bot; ids that are not there count nothing. The rows go first, so nothing that was
 * deleted can be found, whatever the index still holds. Throws DomainError not-found.
 */
export async function deleteEmbeddings(
  ctx: Pick<
    Ctx,
    'actor' | 'stores' | 'transaction' | 'request' | 'now' | 'newId' | 'jobs' | 'embeddingIndex'
  >,
  input: DeleteEmbeddings,
): Promise<DeletedEmbeddings> {
  const { id: botId, clientId } = await getOwnBot(ctx, input.botId);
  const owner = { botId, clientId };
  const { ids } = input;
  const gone = await ctx.transaction(async (tx) => {
    const removed = ids
      ? await tx.stores.embeddings.deleteEmbeddings(owner, ids)
      : await tx.stores.embeddings.deleteAllEmbeddings(owner);
    const deleted = typeof removed === 'number' ? removed : removed.length;
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'embedding.deleted', target: botId, clientId, details: { deleted } },
    );
    return removed;
  });
  try {
    if (typeof gone === 'number') await ctx.embeddingIndex.drop(botId);
    else if (gone.length > 0) await ctx.embeddingIndex.remove(botId, gone);
  } catch (cause) {
    await ctx.jobs.enqueue({ name: 'repair-index', botId });
    ignoreUnavailable(cause);
  }
  return { deleted: typeof gone === 'number' ? gone : gone.length };
}
