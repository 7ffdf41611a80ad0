import type { AttachmentId } from '@pixel/contract';
import type { VisitorActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';

/** How long a file may wait for the message that it is for. */
const UNSENT_MS = 60 * 60_000;
const PAGE = 200;

/** Takes back a file that was not sent. One that is gone already is no error. Throws DomainError not-found for a closed bot. */
export async function removeAttachment(
  ctx: Pick<Ctx, 'stores' | 'transaction'> & { readonly actor: VisitorActor },
  id: AttachmentId,
): Promise<void> {
  const { visitorId, botId } = ctx.actor;
  const bot = await ctx.stores.bots.recallBot('all', botId);
  if (!bot?.widget.attachments) throw notFound('page');
  await ctx.transaction(async ({ stores, jobs }) => {
    const owner = { visitorId, botId, clientId: bot.clientId };
    const fileKey = await stores.attachments.deleteUnsent(owner, id);
    if (fileKey !== null) await jobs.enqueue({ name: 'remove-file', fileKey });
  });
}

/** Removes what was uploaded and not sent within an hour, and what a message that is gone has left. */
export async function sweepAttachments(ctx: Pick<Ctx, 'transaction' | 'now'>): Promise<void> {
  const before = new Date(ctx.now().getTime() - UNSENT_MS);
  for (let removed = PAGE; removed === PAGE; )
    removed = await ctx.transaction(async ({ stores, jobs }) => {
      const keys = await stores.attachments.deleteForgotten(before, PAGE);
      for (const fileKey of keys) await jobs.enqueue({ name: 'remove-file', fileKey });
      return keys.length;
    });
}
