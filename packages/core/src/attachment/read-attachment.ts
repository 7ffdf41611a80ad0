import { type AttachmentType, LIMITS } from '@pixel/contract';
import { DomainError } from '../error.ts';
import { recognisePicture } from '../picture/index.ts';

export interface ReadAttachment {
  readonly mediaType: AttachmentType;
  /** Up to the end of a picture: what somebody hung on behind it is left out. */
  readonly bytes: Uint8Array;
}

/**
 * Knows a PNG, JPEG, WebP, GIF, PDF or plain text (UTF-8) by its bytes, whatever it is called. Throws DomainError invalid for
 * anything else, for what is cut off or damaged, and for pictures of too many pixels.
 */
export function readAttachment(bytes: Uint8Array): ReadAttachment {
  const picture = recognisePicture(bytes);
  if (picture) {
    const { width, height, mediaType } = picture;
    if (width * height > LIMITS.attachmentPixels) throw refuse('has too many pixels');
    return { mediaType, bytes: picture.bytes };
  }
  if (startsLike(bytes, '%PDF-')) {
    refuseOddPdf(bytes);
    return { mediaType: 'application/pdf', bytes };
  }
  refuseOtherThanText(bytes);
  return { mediaType: 'text/plain', bytes };
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const startsLike = (bytes: Uint8Array, sign: string) =>
  latin1(bytes.subarray(0, sign.length)) === sign;

/** How much of a PDF is looked at on either side. */
const EDGE = 1_024;
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|\?xml)\b/i;

/** A PDF ends soon after its last mark. One that is a page, or an archive, as well would be read otherwise elsewhere. */
function refuseOddPdf(bytes: Uint8Array): void {
  if (MARKUP.test(latin1(bytes.subarray(0, EDGE)))) throw refuse('is damaged');
  const tail = latin1(bytes.subarray(-EDGE));
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0) throw refuse('is cut off');
  if (tail.slice(end + 5).trim() !== '') throw refuse('is damaged');
}

/** Control characters but tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells other files from text.
const NO_TEXT = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;

/** Markup is text to no browser. */
function refuseOtherThanText(bytes: Uint8Array): void {
  const text = decode(bytes);
  if (text === null || text.trim() === '' || NO_TEXT.test(text)) throw refuse(UNKNOWN);
  if (/^\s*<[!?/a-z]/i.test(text) || MARKUP.test(text.slice(0, EDGE))) throw refuse(UNKNOWN);
}

const UNKNOWN = 'is no PNG, JPEG, WebP, GIF, PDF or plain text';

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const refuse = (why: string) =>
  new DomainError('invalid', `The file ${why}.`, { fields: { file: why } });
