import { type BotId, LIMITS } from '@pixel/contract';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { addFileSource } from './add-source.ts';
import type { FileConfig, Holding, SourceRecord } from './port.ts';
import { freeBytes, refuseExcess, withMore } from './quota.ts';

/**
 * Streams a file into the file store and adds it as a source. Access is checked before the first byte is kept. Throws
 * DomainError too-large, over-quota (nothing is kept then), invalid for an empty name, not-found.
 */
export async function uploadSource(
  ctx: Pick<
    Ctx,
    | 'actor'
    | 'stores'
    | 'transaction'
    | 'files'
    | 'request'
    | 'now'
    | 'newId'
    | 'randomBytes'
    | 'quotas'
  >,
  input: {
    readonly botId: BotId;
    readonly type: FileConfig['type'];
    readonly fileName: string;
    readonly mediaType: string;
    readonly bytes: AsyncIterable<Uint8Array>;
  },
): Promise<SourceRecord> {
  const bot = await getOwnBot(ctx, input.botId);
  const room = await roomFor(ctx, bot);
  const fileName = cleanFileName(input.fileName);
  const fileKey = hex(ctx.randomBytes(16));
  const maxBytes = input.type === 'import' ? LIMITS.importBytes : LIMITS.uploadBytes;
  const { sizeBytes } = await ctx.files
    .put(fileKey, input.bytes, Math.min(maxBytes, room.bytes))
    .catch((cause) => {
      if (room.bytes < maxBytes && isTooLarge(cause)) room.refuseBytes();
      throw cause;
    });
  const { botId, type, mediaType } = input;
  try {
    return await addFileSource(ctx, {
      botId,
      config: { type, fileKey, fileName, mediaType: mediaType.slice(0, 100) },
      sizeBytes,
    });
  } catch (cause) {
    await ctx.files.delete(fileKey);
    throw cause;
  }
}

/** What may still come. Throws when it is nothing: a second look, after the upload, is the one that holds. */
async function roomFor(ctx: Pick<Ctx, 'stores' | 'quotas'>, bot: BotKey) {
  const { quotas } = ctx;
  const held = await ctx.stores.sources.measureHoldings(bot);
  const refuse = (added: Partial<Holding>) =>
    refuseExcess(withMore(held, added), { quotas, added });
  refuse({ sources: 1, bytes: 1 });
  const bytes = freeBytes(held, quotas);
  return { bytes, refuseBytes: () => refuse({ bytes: bytes + 1 }) };
}

const isTooLarge = (cause: unknown) => cause instanceof DomainError && cause.code === 'too-large';

/** Only a label: the stored name is generated. Control characters and path parts go. */
function cleanFileName(name: string): string {
  const cleaned = (name.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200);
  if (cleaned !== '') return cleaned;
  throw new DomainError('invalid', 'The file has no name.', { fields: { file: 'has no name' } });
}
