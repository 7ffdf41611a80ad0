import { LIMITS, type PictureType } from '@pixel/contract';
import { DomainError } from '../error.ts';
import { type Measure, measureGif, measureJpeg, measurePng, measureWebp } from './formats.ts';
import { viewOf } from './pieces.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

interface Format {
  readonly mediaType: PictureType;
  /** Whether a file begins so, as Latin-1. */
  readonly isBegun: (head: string) => boolean;
  readonly measure: Measure;
  /** Takes out what is no picture, of a file that was measured. Throws RangeError where it is cut off. */
  readonly strip: (file: Uint8Array) => Uint8Array;
}

const FORMATS: readonly Format[] = [
  {
    mediaType: 'image/png',
    isBegun: (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
    measure: measurePng,
    strip: stripPng,
  },
  {
    mediaType: 'image/jpeg',
    isBegun: (head) => head.startsWith('\xff\xd8\xff'),
    measure: measureJpeg,
    strip: stripJpeg,
  },
  {
    mediaType: 'image/gif',
    isBegun: (head) => /^GIF8[79]a/.test(head),
    measure: measureGif,
    strip: stripGif,
  },
  {
    mediaType: 'image/webp',
    isBegun: (head) => head.startsWith('RIFF') && head.endsWith('WEBP'),
    measure: measureWebp,
    strip: stripWebp,
  },
];

export interface ReadPicture {
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
  /**
   * Up to the end of the picture: what somebody hung on behind it is left out, and so is what says where, when and by whom it
   * was taken. Pixels, colour profile and how it is turned are those of the file.
   */
  readonly bytes: Uint8Array;
}

/**
 * Knows a PNG, JPEG, WebP or GIF by its bytes, whatever it is called. No SVG: that is a document with scripts. Throws DomainError
 * invalid for anything else, for what is cut off, and for more pixels than `LIMITS.pictureSide` a side.
 */
export function readPicture(bytes: Uint8Array): ReadPicture {
  const read = recognisePicture(bytes);
  if (!read) throw refuse('is no PNG, JPEG, WebP or GIF');
  const { width, height } = read;
  const most = LIMITS.pictureSide;
  if (Math.max(width, height) > most)
    throw refuse(`is ${width} × ${height} pixels, more than ${most} × ${most}`);
  return read;
}

/** The same of any size; null for what begins like none of them. Throws DomainError invalid for what is cut off or damaged. */
export function recognisePicture(bytes: Uint8Array): ReadPicture | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  const format = FORMATS.find(({ isBegun }) => isBegun(head));
  if (!format) return null;
  const read = whole(() => readWhole(format, bytes));
  if (!read) throw refuse('is damaged');
  return read;
}

function readWhole({ mediaType, measure, strip }: Format, bytes: Uint8Array): ReadPicture | null {
  const measured = measure(viewOf(bytes));
  if (!measured || measured.width === 0 || measured.height === 0) return null;
  const { width, height, end } = measured;
  return { mediaType, width, height, bytes: strip(bytes.subarray(0, end)) };
}

function whole<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) throw refuse('is cut off');
    throw cause;
  }
}

const refuse = (why: string) =>
  new DomainError('invalid', `The picture ${why}.`, { fields: { file: why } });
