import * as z from 'zod';
import { AttachmentId } from './id.ts';
import { LIMITS } from './limits.ts';

/** What a visitor may put into a conversation, told by the bytes of a file and never by its name. */
export const AttachmentType = z.enum([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'application/pdf',
  'text/plain',
]);
export type AttachmentType = z.infer<typeof AttachmentType>;

/** A file that a visitor put into a conversation. Its bytes are had by its id, by those who may see the conversation. */
export const Attachment = z.object({
  id: AttachmentId,
  /** Cleaned, with an ending that fits the media type. */
  name: z.string().min(1).max(LIMITS.attachmentNameLength),
  mediaType: AttachmentType,
  sizeBytes: z.number().int().min(1).max(LIMITS.attachmentBytes),
});
export type Attachment = z.infer<typeof Attachment>;
