import { type BotId, LIMITS } from '@pixel/contract';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { addFileSource } from './add-source.ts';
import type { FileConfig, SourceRecord } from './port.ts';

/**
 * Streams a file into the file store and adds it as a source. Access is checked before the first byte is kept. Throws
 * DomainError too-large (nothing is kept), invalid for an empty name, not-found.
 */
export async function uploadSource(
  ctx: Pick<
    Ctx,
    'actor' | 'stores' | 'transaction' | 'files' | 'request' | 'now' | 'newId' | 'randomBytes'
  >,
  input: {
    readonly botId: BotId;
    readonly type: FileConfig['type'];
    readonly fileName: string;
    readonly mediaType: string;
    readonly bytes: AsyncIterable<Uint8Array>;
  },
): Promise<SourceRecord> {
  await getOwnBot(ctx, input.botId);
  const fileName = cleanFileName(input.fileName);
  const fileKey = hex(ctx.randomBytes(16));
  const maxBytes = input.type === 'import' ? LIMITS.importBytes : LIMITS.uploadBytes;
  const { sizeBytes } = await ctx.files.put(fileKey, input.bytes, maxBytes);
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
