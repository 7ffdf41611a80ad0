import type { Attachment, AttachmentId, MessageId, Said } from '@pixel/contract';
import type { VisitorActor } from '../../actor.ts';
import { updateBot } from '../../bot/index.ts';
import type { BotRecord } from '../../bot/port.ts';
import { say } from '../../conversation/index.ts';
import type { Holding } from '../../source/port.ts';
import { QUOTAS } from '../../source/quota.ts';
import { createFakeModel, pngOf, seedBot, type TestCtx, testCtx } from '../../testing/index.ts';
import { addAttachment } from '../add-attachment.ts';

export type VisitorCtx = TestCtx & { readonly actor: VisitorActor };

export const PNG = pngOf([64, 64]);

/** Bytes as they come from a connection. */
async function* inPieces(bytes: Uint8Array, length = 4_096): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** Uploads a file as a visitor. */
export const add = (
  ctx: VisitorCtx,
  bytes: Uint8Array = PNG,
  fileName = 'a.png',
): Promise<Attachment> => addAttachment(ctx, { fileName, bytes: inPieces(bytes) });

/** Sends files as a visitor, without words unless some are given. */
export const send = (
  visitor: VisitorCtx,
  ids: readonly AttachmentId[],
  more: { readonly text?: string; readonly messageId?: MessageId } = {},
): Promise<Said> =>
  say(visitor, {
    ...{ messageId: more.messageId ?? visitor.newId('message'), text: more.text ?? '' },
    attachments: [...ids],
  });

/** A bot that takes files, as long as no bounds are given within the usual ones. */
export async function attachmentWorld(bounds: Partial<Holding> = {}) {
  const model = createFakeModel('We ship to Norway.');
  const ctx = testCtx({ model, quotas: { ...QUOTAS, bot: { ...QUOTAS.bot, ...bounds } } });
  const allow = (bot: BotRecord, attachments = true): Promise<BotRecord> =>
    updateBot(ctx, { id: bot.id, widget: { attachments } });
  const newBot = async () => allow(await seedBot(ctx));
  const bot = await newBot();
  async function newVisitor(of: BotRecord = bot, locale = 'de'): Promise<VisitorCtx> {
    const visitorId = ctx.newId('visitor');
    await ctx.stores.visitors.saveVisitor({
      ...{ id: visitorId, botId: of.id, clientId: of.clientId, origin: '', locale, protocol: 2 },
      ...{ expiresAt: new Date('2030-01-01T00:00:00Z'), tokenHash: visitorId },
    });
    return { ...ctx, actor: { type: 'visitor', visitorId, botId: of.id } };
  }
  return {
    ...{ ctx, bot, model, allow, newBot, newVisitor },
    /** Files in the store, and rows. */
    kept: () => [ctx.files.files.size, ctx.tables.attachments.size],
    /** Jobs that remove a file. */
    removals: () => ctx.jobs.enqueued.filter(({ name }) => name === 'remove-file').length,
  };
}
