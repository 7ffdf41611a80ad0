/** The smallest files that say of themselves what a picture says: nothing can be seen in them. */
type Size = readonly [width: number, height: number];

const u16 = (value: number) => [value >> 8, value & 0xff];
const u16le = (value: number) => u16(value).toReversed();
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
const latin1 = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

const pngChunk = (type: string, data: readonly number[]) => [
  ...[...u32(data.length), ...latin1(type), ...data],
  ...[0, 0, 0, 0],
];

/** A PNG of that size; `text` is a comment in it. */
export const pngOf = ([width, height]: Size, text = ''): Uint8Array =>
  Uint8Array.from([
    ...latin1('\x89PNG\r\n\x1a\n'),
    ...pngChunk('IHDR', [...u32(width), ...u32(height), 8, 6, 0, 0, 0]),
    ...(text ? pngChunk('tEXt', latin1(`Comment\0${text}`)) : []),
    ...pngChunk('IDAT', [1, 2, 3]),
    ...pngChunk('IEND', []),
  ]);

const jpegSegment = (marker: number, data: readonly number[]) => [
  ...[0xff, marker],
  ...[...u16(data.length + 2), ...data],
];

/** A JPEG of that size; `text` is a comment in it. */
export const jpegOf = ([width, height]: Size, text = ''): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...jpegSegment(0xe0, latin1('JFIF\0')),
    ...(text ? jpegSegment(0xfe, latin1(text)) : []),
    ...jpegSegment(0xc4, [0]),
    ...jpegSegment(0xc0, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    ...jpegSegment(0xda, [1, 1, 0, 0, 63, 0]),
    // Coded data: a stuffed byte and a restart are no ends.
    ...[1, 0xff, 0x00, 2, 0xff, 0xd0, 3, 0xff, 0xd9],
  ]);

/** A GIF of that size with one frame of another. */
export const gifOf = ([width, height]: Size, frame: Size = [width, height]): Uint8Array =>
  Uint8Array.from([
    ...latin1('GIF89a'),
    ...[...u16le(width), ...u16le(height), 0x80, 0, 0],
    ...[0, 0, 0, 255, 255, 255],
    ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, ...u16le(frame[0]), ...u16le(frame[1]), 0],
    ...[2, 2, 0x4c, 1, 0, 0x3b],
  ]);

/** A WebP of that size, of the kind with features, without loss or with loss. */
export const webpOf = (
  [width, height]: Size,
  kind: 'VP8X' | 'VP8L' | 'VP8 ' = 'VP8X',
): Uint8Array => {
  const u24 = (value: number) => [...u16le(value & 0xffff), value >> 16];
  const bits = (((height - 1) << 14) | (width - 1)) >>> 0;
  const data = {
    VP8X: [0, 0, 0, 0, ...u24(width - 1), ...u24(height - 1)],
    VP8L: [0x2f, ...u32(bits).toReversed(), 0],
    'VP8 ': [0, 0, 0, 0x9d, 0x01, 0x2a, ...u16le(width), ...u16le(height)],
  }[kind];
  const chunk = [...latin1(kind), ...u32(data.length).toReversed(), ...data];
  return Uint8Array.from([
    ...latin1('RIFF'),
    ...[...u32(chunk.length + 4).toReversed(), ...latin1('WEBP'), ...chunk],
  ]);
};
