import { LIMITS, type PictureType } from '@pixel/contract';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';

/** The bytes of a picture, for everybody who knows its address. Null when there is none, or its file is missing. */
export async function openPicture(
  ctx: Pick<Ctx, 'stores' | 'files'>,
  { bot, key }: { readonly bot: BotKey; readonly key: string },
): Promise<{ readonly mediaType: PictureType; readonly bytes: Uint8Array } | null> {
  const picture = await ctx.stores.pictures.findPicture(bot, key);
  const bytes = picture && (await ctx.files.read(key, LIMITS.pictureBytes));
  return bytes && { mediaType: picture.mediaType, bytes };
}
