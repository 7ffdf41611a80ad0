import { crc32 } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { gifOf, jpegOf, pngOf, webpOf } from '../testing/index.ts';
import { readPicture } from './read-picture.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin1(part) : Buffer.from(part))));
const u16 = (value: number) => [value >> 8, value & 0xff];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
const u32le = (value: number) => u32(value).toReversed();
const stripped = (file: Uint8Array) => Buffer.from(readPicture(file).bytes);

/** Exif data of a camera: turned by `orientation`, with the name of the camera and a place. */
const exif = (orientation: number, isLittle = false): Buffer => {
  const short = (value: number) => (isLittle ? u16(value).toReversed() : u16(value));
  const long = (value: number) => (isLittle ? u32le(value) : u32(value));
  return bytes(
    ...[isLittle ? 'II' : 'MM', short(42), long(8), short(3)],
    ...[short(0x010f), short(2), long(9), long(50)],
    ...[short(0x0112), short(3), long(1), short(orientation), [0, 0]],
    ...[short(0x8825), short(4), long(1), long(60), long(0)],
    ...['Camera 12', '\0', 'GPS 52.5200 N 13.4050 E'],
  );
};
/** The same without anything but the turn. */
const turn = (orientation: number) =>
  bytes(
    'MM',
    u16(42),
    u32(8),
    u16(1),
    u16(0x0112),
    u16(3),
    u32(1),
    u16(orientation),
    [0, 0],
    u32(0),
  );

const segment = (marker: number, data: Uint8Array | string) =>
  bytes([0xff, marker], u16(data.length + 2), data);
/** The parts of a JPEG: its start with JFIF, and the picture. */
const [JPEG_START, JPEG_REST] = [jpegOf([9, 9]).subarray(0, 11), jpegOf([9, 9]).subarray(11)];
const jpegWith = (...segments: readonly Uint8Array[]) => bytes(JPEG_START, ...segments, JPEG_REST);

describe('a JPEG', () => {
  const PROFILE = segment(0xe2, 'ICC_PROFILE\0\x01\x01profile');
  const ADOBE = segment(0xee, 'Adobe\0\x64\0\0\0\0\x01');

  it('#62 loses Exif, XMP, IPTC, comments, previews and notes of programs', () => {
    const file = jpegWith(
      ...[segment(0xe1, bytes('Exif\0\0', exif(1)))],
      ...[segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS</x:xmpmeta>'), PROFILE],
      ...[segment(0xe2, 'MPF\0GPS'), segment(0xe0, 'JFXX\0GPS'), segment(0xec, 'Ducky GPS')],
      ...[segment(0xed, 'Photoshop 3.0\x008BIM GPS'), ADOBE, segment(0xfe, 'taken at home')],
    );
    expect(stripped(file)).toEqual(jpegWith(PROFILE, ADOBE));
  });

  it.each([6, 8, 3])('stays turned by %i, and says nothing else', (orientation) => {
    for (const isLittle of [false, true]) {
      const file = jpegWith(segment(0xe1, bytes('Exif\0\0', exif(orientation, isLittle))));
      expect(stripped(file)).toEqual(jpegWith(segment(0xe1, bytes('Exif\0\0', turn(orientation)))));
    }
  });

  it.each([
    ['a turn that there is not', exif(9)],
    ['a directory outside of it', bytes('MM', u16(42), u32(9_000))],
    ['half of a directory', exif(6).subarray(0, 20)],
    ['nothing', bytes()],
  ])('loses Exif with %s', (_, data) => {
    expect(stripped(jpegWith(segment(0xe1, bytes('Exif\0\0', data))))).toEqual(jpegWith());
  });

  it('loses what stands between its scans, and the small picture in its head', () => {
    const scan = bytes(segment(0xda, '\x01\x01\0\0\x3f\0'), [7, 0xff, 0x00, 8]);
    const end = JPEG_REST.subarray(-2);
    const two = bytes(JPEG_START, JPEG_REST.subarray(0, -2), scan, end);
    const noted = bytes(JPEG_START, JPEG_REST.subarray(0, -2), segment(0xfe, 'GPS'), scan, end);
    expect(stripped(noted)).toEqual(two);
    const jfif = (thumbnail: string) =>
      segment(0xe0, bytes('JFIF\0\x01\x02\0\0\x01\0\x01', thumbnail));
    const headed = bytes([0xff, 0xd8], jfif('\x01\x01GPS'), JPEG_REST);
    expect(stripped(headed)).toEqual(bytes([0xff, 0xd8], jfif('\0\0'), JPEG_REST));
  });
});

describe('a PNG', () => {
  const chunk = (type: string, data: Uint8Array | string, sum: readonly number[] = [0, 0, 0, 0]) =>
    bytes(u32(data.length), type, data, sum);
  const [start, rest] = [pngOf([9, 9]).subarray(0, 33), pngOf([9, 9]).subarray(33)];

  it('#62 loses texts, Exif, its time and private chunks, and keeps colours and animation', () => {
    const kept = ['iCCP', 'gAMA', 'sRGB', 'tRNS', 'acTL', 'fcTL'].map((type) =>
      chunk(type, 'seen'),
    );
    const lost = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt', 'caBX'].map((type) => chunk(type, 'GPS'));
    const file = bytes(start, ...kept, ...lost, chunk('eXIf', exif(1)), rest);
    expect(stripped(file)).toEqual(bytes(start, ...kept, rest));
  });

  it('stays turned', () => {
    const file = bytes(start, chunk('eXIf', exif(6)), rest);
    expect(stripped(file)).toEqual(
      bytes(start, chunk('eXIf', turn(6), u32(crc32(bytes('eXIf', turn(6))))), rest),
    );
  });
});

describe('a WebP', () => {
  const chunk = (type: string, data: Uint8Array | string) =>
    bytes(type, u32le(data.length), data, data.length % 2 === 1 ? [0] : []);
  const riff = (...chunks: readonly Uint8Array[]) => {
    const content = bytes('WEBP', ...chunks);
    return bytes('RIFF', u32le(content.length), content);
  };
  const extended = (flags: number) => chunk('VP8X', bytes([flags, 0, 0, 0, 8, 0, 0, 8, 0, 0]));
  const picture = Buffer.from(webpOf([9, 9], 'VP8L')).subarray(12);

  it('#62 loses Exif, XMP and unknown chunks, also in frames, and does not announce them', () => {
    const [profile, alpha] = [chunk('ICCP', 'profile'), chunk('ALPH', 'seen')];
    const frame = (...parts: readonly Uint8Array[]) =>
      chunk('ANMF', bytes('0123456789abcdef', ...parts));
    const file = riff(
      ...[extended(0x2c), profile, alpha, frame(chunk('VP8L', 'seen'), chunk('note', 'GPS'))],
      ...[picture, chunk('EXIF', exif(1)), chunk('XMP ', 'GPS'), chunk('note', 'GPS')],
    );
    expect(stripped(file)).toEqual(
      riff(extended(0x20), profile, alpha, frame(chunk('VP8L', 'seen')), picture),
    );
  });

  it('stays turned', () => {
    for (const signature of ['', 'Exif\0\0']) {
      const file = riff(extended(0x08), picture, chunk('EXIF', bytes(signature, exif(8, true))));
      expect(stripped(file)).toEqual(riff(extended(0x08), picture, chunk('EXIF', turn(8))));
    }
  });

  it('is refused when a chunk reaches beyond its end', () => {
    const file = riff(extended(0), picture, bytes('EXIF', u32le(9_000), 'GPS'));
    expect(() => readPicture(file)).toThrow('is cut off');
  });
});

test('#62 a GIF loses comments, texts and XMP, and keeps how often it runs', () => {
  const gif = gifOf([9, 9]);
  const [start, rest] = [gif.subarray(0, 19), gif.subarray(19)];
  const extension = (label: number, ...blocks: readonly string[]) =>
    bytes([0x21, label], ...blocks.flatMap((block) => [[block.length], block]), [0]);
  const loop = extension(0xff, 'NETSCAPE2.0', '\x01\0\0');
  const file = bytes(
    ...[start, extension(0xfe, 'taken at home', 'GPS'), loop],
    ...[extension(0xff, 'XMP DataXMP', '<GPS>'), extension(0x01, '0123456789ab', 'GPS'), rest],
  );
  expect(stripped(file)).toEqual(bytes(start, loop, rest));
});

test('a picture that says nothing is kept as it lies', () => {
  for (const file of [jpegOf([9, 9]), pngOf([9, 9]), gifOf([9, 9]), webpOf([9, 9])])
    expect(readPicture(file).bytes.buffer).toBe(file.buffer);
});
