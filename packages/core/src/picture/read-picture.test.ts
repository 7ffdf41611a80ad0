import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DomainError } from '../error.ts';
import { gifOf, jpegOf, pngOf, webpOf } from '../testing/index.ts';
import { readPicture } from './read-picture.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const refusalOf = (bytes: Uint8Array): string => {
  try {
    readPicture(bytes);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return error.fields?.file ?? '';
    throw error;
  }
  return 'taken';
};

const SAMPLES = [
  ['image/png', pngOf([640, 480])],
  ['image/jpeg', jpegOf([640, 480])],
  ['image/gif', gifOf([640, 480])],
  ['image/webp', webpOf([640, 480])],
  ['image/webp', webpOf([640, 480], 'VP8L')],
  ['image/webp', webpOf([640, 480], 'VP8 ')],
] as const;

describe.each(SAMPLES)('%s', (mediaType, bytes) => {
  it('is known by its bytes, with its size', () => {
    expect(readPicture(bytes)).toEqual({ mediaType, width: 640, height: 480, bytes });
  });

  it('is read where it lies in a larger buffer', () => {
    const buffer = Buffer.concat([latin1('before'), bytes, latin1('after')]);
    const view = new Uint8Array(buffer.buffer, buffer.byteOffset + 6, bytes.length);
    expect(readPicture(view)).toMatchObject({ mediaType, width: 640, height: 480 });
  });

  it('is refused when it is cut off anywhere', () => {
    const cut = Array.from({ length: bytes.length }, (_, end) => bytes.subarray(0, end));
    expect(cut.map(refusalOf).filter((why) => why === 'taken')).toEqual([]);
    expect(refusalOf(bytes.subarray(0, -1))).toBe('is cut off');
  });

  it('#58 is kept without what hangs on behind its end', () => {
    const tailed = Buffer.concat([bytes, latin1('<script>alert(1)</script>PK\x03\x04')]);
    expect([...readPicture(tailed).bytes]).toEqual([...bytes]);
  });

  it('never breaks the reader, whatever bytes are wrong in it', () => {
    const spoilt = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length));
    fc.assert(
      fc.property(spoilt, ([at, value, end]) => {
        const copy = Uint8Array.from(bytes.subarray(0, end));
        copy[at] = value;
        expect(refusalOf(copy)).toMatch(/^(taken|is )/);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['nothing', ''],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['SVG behind a byte order mark', '\xef\xbb\xbf<?xml version="1.0"?><svg/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['a script with the name of a picture in it', '// image.png\nalert(1)'],
  ['PDF', '%PDF-1.7'],
  ['BMP', 'BM\0\0\0\0'],
  ['a sound in RIFF', 'RIFF\x24\0\0\0WAVEfmt '],
  ['AVIF', '\0\0\0\x1cftypavif'],
])('%s is no picture', (_, text) => {
  expect(refusalOf(latin1(text))).toBe('is no PNG, JPEG, WebP or GIF');
});

test.each([
  ['PNG without a picture', pngOf([9, 9]).subarray(0, 33), 'is cut off'],
  ['PNG that begins with another chunk', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIDAT'), 'is damaged'],
  ['PNG with markup for a chunk', latin1('\x89PNG\r\n\x1a\n<script>alert(1)'), 'is damaged'],
  ['GIF that is a script', latin1('GIF89a/*      */=1;alert(1)//;'), 'is damaged'],
  ['GIF with a frame beyond its screen', gifOf([9, 9], [9_000, 9_000]), 'is damaged'],
  ['GIF without a frame', latin1('GIF89a\x09\0\x09\0\0\0\0;'), 'is damaged'],
  ['picture without an inside', pngOf([0, 9]), 'is damaged'],
  ['JPEG of two sizes', twoFrames(), 'is damaged'],
  ['picture of too many pixels', pngOf([1_025, 1]), 'is 1025 × 1 pixels, more than 1024 × 1024'],
  ['bomb', webpOf([16_000, 16_000]), 'is 16000 × 16000 pixels, more than 1024 × 1024'],
])('a %s is refused', (_, bytes, why) => {
  expect(refusalOf(bytes)).toBe(why);
});

test('1,024 pixels a side are taken', () => {
  expect(readPicture(jpegOf([1_024, 1_024]))).toMatchObject({ width: 1_024, height: 1_024 });
});

function twoFrames(): Uint8Array {
  // The first up to the end of its frame, then the second from where its frame begins.
  return Buffer.concat([jpegOf([9, 9]).subarray(0, 29), jpegOf([9_000, 9_000]).subarray(16)]);
}
