import type { AuditAction, ExcludePassage } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { ignoreUnavailable } from '../ignore-unavailable.ts';
import { reachOf } from '../reach.ts';
import { putVectors } from './embed-pending.ts';
import type { OwnPassage } from './port.ts';

type ExcludeCtx = Pick<
  Ctx,
  'actor' | 'stores' | 'transaction' | 'jobs' | 'index' | 'embedder' | 'request' | 'now' | 'newId'
>;

/**
 * Takes a passage out of all answers or lets it in, from the next question on. It stays so when its source is read
 * again, as long as its words stay. Letting in what was in quarantine is a release. Throws DomainError not-found, or
 * conflict for letting in what was altered in the store.
 */
export async function excludePassage(ctx: ExcludeCtx, input: ExcludePassage): Promise<OwnPassage> {
  const passage = await getOwnPassage(ctx, input.id);
  const { excluded } = input;
  if (passage.excluded === excluded) return passage;
  if (!excluded && passage.quarantine?.kind === 'altered')
    throw new DomainError('conflict', passage.quarantine.reason);
  await ctx.transaction(async (tx) => {
    await tx.stores.knowledge.setExcluded(passage, excluded);
    await recordAudit(
      { ...ctx, stores: tx.stores },
      {
        action: actionOf(passage, excluded),
        target: passage.id,
        clientId: passage.clientId,
        details: { sourceId: passage.sourceId, documentId: passage.documentId },
      },
    );
  });
  await followInIndex(ctx, { passage, excluded });
  return getOwnPassage(ctx, input.id);
}

async function getOwnPassage(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  id: ExcludePassage['id'],
): Promise<OwnPassage> {
  const passage = await ctx.stores.knowledge.findPassage(reachOf(ctx.actor), id);
  if (!passage) throw notFound('passage');
  return passage;
}

function actionOf(passage: OwnPassage, excluded: boolean): AuditAction {
  if (excluded) return 'passage.excluded';
  return passage.quarantine === null ? 'passage.included' : 'passage.released';
}

/** The re-check keeps to the row from now on; what the index could not do now follows by a job. */
async function followInIndex(
  ctx: ExcludeCtx,
  { passage, excluded }: { readonly passage: OwnPassage; readonly excluded: boolean },
): Promise<void> {
  const { id, botId, documentTitle: title, headings, text } = passage;
  try {
    if (excluded) return await ctx.index.remove(botId, [id]);
    const bot = await ctx.stores.bots.findBot('all', botId);
    // The vectors of another embedder are made anew as a whole.
    if (bot?.embedder !== ctx.embedder.id)
      return await ctx.jobs.enqueue({ name: 'repair-index', botId });
    const { signal } = new AbortController();
    const ids = await putVectors(ctx, { botId, passages: [{ id, title, headings, text }], signal });
    await ctx.stores.knowledge.markEmbedded(botId, ids, true);
  } catch (cause) {
    ignoreUnavailable(cause);
    await ctx.jobs.enqueue({ name: 'repair-index', botId });
  }
}
