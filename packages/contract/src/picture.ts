import * as z from 'zod';
import { LIMITS } from './limits.ts';

export const PictureType = z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
export type PictureType = z.infer<typeof PictureType>;

/** Where a picture that was uploaded for a bot is served, beside the widget's own files: public id of the bot, key of the file. */
export const PICTURE_PATH = /^\/widget\/pictures\/(bot_pub_[0-9a-z]{20})\/([0-9a-f]{32})$/;

/** A picture that was uploaded for a bot. */
export const Picture = z.object({
  /** For the theme: the path on this installation, which never changes its content. */
  address: z.string().regex(PICTURE_PATH),
  mediaType: PictureType,
  /** In pixels. */
  width: z.number().int().min(1).max(LIMITS.pictureSide),
  height: z.number().int().min(1).max(LIMITS.pictureSide),
  sizeBytes: z.number().int().min(1).max(LIMITS.pictureBytes),
});
export type Picture = z.infer<typeof Picture>;
