import type { AttachmentId } from '@pixel/contract';
import { hex } from '@pixel/core';
import type { TestCtx } from '@pixel/core/testing';
import type { Tenant } from './world.ts';

const TEXT = Buffer.from('Order 4711');

/** A file of the tenant's visitor that waits to be sent. */
export async function uploadedFile(
  ctx: TestCtx,
  { bot, visit }: Pick<Tenant, 'bot' | 'visit'>,
): Promise<AttachmentId> {
  const { attachments, bots } = ctx.stores;
  await bots.updateBot('all', bot.id, { widget: { ...bot.widget, attachments: true } });
  const owner = { visitorId: visit.visitorId, botId: bot.id, clientId: bot.clientId };
  const [id, fileKey] = [ctx.newId('attachment'), hex(ctx.randomBytes(16))];
  // A hostile call before this one may have erased the visitor: then the file is nobody's, and unknown.
  if (!ctx.tables.visitors.has(visit.visitorId)) return id;
  const file = { id, sizeBytes: TEXT.length };
  await attachments.reserveAttachment({ ...owner, ...file, fileKey, createdAt: ctx.now() });
  await ctx.files.put(fileKey, inOnePiece(), TEXT.length);
  await attachments.completeAttachment(owner, {
    ...{ ...file, name: 'order.txt', mediaType: 'text/plain' },
  });
  return id;
}

/** The same, sent with what the visitor said. */
export async function sentFile(
  ctx: TestCtx,
  tenant: Pick<Tenant, 'bot' | 'visit'>,
): Promise<{ readonly id: AttachmentId }> {
  const id = await uploadedFile(ctx, tenant);
  const { bot, visit } = tenant;
  const owner = { visitorId: visit.visitorId, botId: bot.id, clientId: bot.clientId };
  const { messageId, conversationId } = visit;
  await ctx.stores.attachments.sendAttachments(owner, { ids: [id], messageId, conversationId });
  return { id };
}

async function* inOnePiece(): AsyncGenerator<Uint8Array> {
  yield TEXT;
}
