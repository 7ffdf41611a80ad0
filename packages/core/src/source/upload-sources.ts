import type { BotId } from '@pixel/contract';
import { getOwnBot } from '../bot/get-own-bot.ts';
import { addFileSources } from './add-source.ts';
import type { FileConfig, SourceRecord } from './port.ts';
import { type IncomingFile, orForgetFiles, receiveFile, type UploadCtx } from './receive-file.ts';

/**
 * As `uploadSource`, for several files: no source is added before the last file is whole, and nothing is kept when one is
 * refused or `files` throws.
 */
export async function uploadSources(
  ctx: UploadCtx,
  input: {
    readonly botId: BotId;
    readonly type: FileConfig['type'];
    readonly files: AsyncIterable<IncomingFile>;
  },
): Promise<readonly SourceRecord[]> {
  const { botId, type } = input;
  const bot = await getOwnBot(ctx, botId);
  return orForgetFiles(ctx, async (received) => {
    for await (const file of input.files) await receiveFile(ctx, { ...file, type, bot, received });
    return addFileSources(ctx, { botId, files: received });
  });
}
