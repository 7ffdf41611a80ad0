import type { BotId } from '@pixel/contract';
import { getOwnBot } from '../bot/get-own-bot.ts';
import { addFileSource } from './add-source.ts';
import type { FileConfig, SourceRecord } from './port.ts';
import { type IncomingFile, orForgetFiles, receiveFile, type UploadCtx } from './receive-file.ts';

/**
 * Streams a file into the file store and adds it as a source. Access is checked before the first byte is kept. Throws
 * DomainError too-large, over-quota (nothing is kept then), invalid for an empty name, not-found.
 */
export async function uploadSource(
  ctx: UploadCtx,
  { botId, ...file }: IncomingFile & { readonly botId: BotId; readonly type: FileConfig['type'] },
): Promise<SourceRecord> {
  const bot = await getOwnBot(ctx, botId);
  return orForgetFiles(ctx, async (received) =>
    addFileSource(ctx, { botId, ...(await receiveFile(ctx, { ...file, bot, received })) }),
  );
}
