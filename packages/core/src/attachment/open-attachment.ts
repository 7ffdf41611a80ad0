import { type AttachmentId, LIMITS } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { AttachmentRecord } from './port.ts';

/**
 * The bytes of a file, for the visitor whose it is and for those who may see its conversation. Throws DomainError not-found, also
 * when the file is missing.
 */
export async function openAttachment(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'files'>,
  id: AttachmentId,
): Promise<{ readonly attachment: AttachmentRecord; readonly bytes: Uint8Array }> {
  const attachment = await ctx.stores.attachments.findAttachment(await viewerOf(ctx), id);
  const bytes = attachment && (await ctx.files.read(attachment.fileKey, LIMITS.attachmentBytes));
  if (!bytes) throw notFound('file');
  return { attachment, bytes };
}

async function viewerOf({ actor, stores }: Pick<Ctx, 'actor' | 'stores'>) {
  if (actor.type !== 'visitor') return { reach: reachOf(actor) };
  const { visitorId, botId } = actor;
  const bot = await stores.bots.recallBot('all', botId);
  if (!bot) throw notFound('file');
  return { visitorId, botId, clientId: bot.clientId };
}
