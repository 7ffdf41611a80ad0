import { type Attachment, type AttachmentId, LIMITS } from '@pixel/contract';
import type { VisitorActor } from '../actor.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { requireConsent } from '../conversation/index.ts';
import { DomainError, notFound } from '../error.ts';
import { hex } from '../hex.ts';
import { inOnePiece } from '../in-one-piece.ts';
import { countUse } from '../rules.ts';
import { refuseExcess } from '../source/index.ts';
import { attachmentName } from './attachment-name.ts';
import type { AttachmentOwner } from './port.ts';
import { readAttachment } from './read-attachment.ts';

type AttachCtx = Pick<
  Ctx,
  | 'stores'
  | 'transaction'
  | 'files'
  | 'limiter'
  | 'request'
  | 'now'
  | 'newId'
  | 'randomBytes'
  | 'quotas'
> & { readonly actor: VisitorActor };

interface Reserved {
  readonly owner: AttachmentOwner;
  readonly id: AttachmentId;
  readonly fileKey: string;
}

/**
 * Streams a file of a visitor into the file store, for a message that is not sent yet. Its row is there before its first byte
 * and goes with a failure, so that a file is whole and known, or gone. Throws DomainError not-found when the bot takes none
 * or the visitor was erased meanwhile, consent-required, over-quota, too-large, invalid (see `readAttachment`).
 */
export async function addAttachment(
  ctx: AttachCtx,
  input: { readonly fileName: string; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<Attachment> {
  const bot = await ctx.stores.bots.recallBot('all', ctx.actor.botId);
  if (!bot?.widget.attachments) throw notFound('page');
  await countUse(ctx, { rule: 'attachByVisitor', key: ctx.actor.visitorId });
  await countUse(ctx, { rule: 'attachByAddress', key: ctx.request.address });
  await countUse(ctx, { rule: 'attachByBot', key: bot.id });
  await requireConsent(ctx, bot);
  const reserved = await reserve(ctx, bot);
  try {
    return await receive(ctx, { ...input, reserved });
  } catch (cause) {
    await ctx.stores.attachments.deleteUnsent(reserved.owner, reserved.id);
    await ctx.files.delete(reserved.fileKey);
    throw cause;
  }
}

/** A place for the largest file that may come: two uploads at the edge of a bound do not both get it. */
function reserve(ctx: AttachCtx, { id: botId, clientId }: BotRecord): Promise<Reserved> {
  const owner = { visitorId: ctx.actor.visitorId, botId, clientId };
  const [id, fileKey] = [ctx.newId('attachment'), hex(ctx.randomBytes(16))];
  return ctx.transaction(async ({ stores }) => {
    await stores.sources.lockHoldings(clientId);
    const bot = await stores.bots.findBot('all', botId);
    // Deleted meanwhile, it has taken its files along.
    if (!bot) throw notFound('page');
    const row = { ...owner, id, fileKey, sizeBytes: LIMITS.attachmentBytes, createdAt: ctx.now() };
    await stores.attachments.reserveAttachment(row);
    const held = await stores.attachments.measureAttachments(owner);
    if (held.unsent > LIMITS.unsentAttachments) throw tooMany('wait to be sent');
    if (held.bytes > LIMITS.attachmentBytesPerBot) throw tooMany('are kept by this chatbot');
    refuseExcess(await stores.sources.measureHoldings(bot), {
      ...{ quotas: ctx.quotas, added: { bytes: 1 } },
    });
    return { owner, id, fileKey };
  });
}

const tooMany = (where: string) =>
  new DomainError('over-quota', `Too many files ${where}.`, {
    fields: { file: `is one too many: others ${where}` },
  });

async function receive(
  ctx: AttachCtx,
  input: {
    readonly fileName: string;
    readonly bytes: AsyncIterable<Uint8Array>;
    readonly reserved: Reserved;
  },
): Promise<Attachment> {
  const { owner, id, fileKey } = input.reserved;
  await ctx.files.put(fileKey, input.bytes, LIMITS.attachmentBytes);
  const whole = await ctx.files.read(fileKey, LIMITS.attachmentBytes);
  if (!whole) throw new Error('A file that was just written is missing.');
  const { mediaType, bytes } = readAttachment(whole);
  if (bytes.buffer !== whole.buffer || bytes.byteLength < whole.byteLength)
    await ctx.files.put(fileKey, inOnePiece(bytes), LIMITS.attachmentBytes);
  const attachment = {
    ...{ id, name: attachmentName(input.fileName, mediaType), mediaType },
    sizeBytes: bytes.byteLength,
  };
  // Gone: the visitor was erased, or the upload took longer than an unsent file is kept.
  if (!(await ctx.stores.attachments.completeAttachment(owner, attachment))) throw notFound('page');
  return attachment;
}
