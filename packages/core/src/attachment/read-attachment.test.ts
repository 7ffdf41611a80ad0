import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { DomainError } from '../error.ts';
import { gifOf, jpegOf, pngOf, webpOf } from '../testing/index.ts';
import { readAttachment } from './read-attachment.ts';

const PDF = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

function told(bytes: Uint8Array): string {
  try {
    return readAttachment(bytes).mediaType;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return error.fields?.file ?? '';
    throw error;
  }
}

it.each([
  ['image/png', pngOf([640, 480])],
  ['image/jpeg', jpegOf([640, 480])],
  ['image/gif', gifOf([640, 480])],
  ['image/webp', webpOf([640, 480])],
  ['image/png', pngOf([4_032, 3_024])],
  ['application/pdf', latin1(PDF)],
  ['text/plain', Buffer.from('Order 4711\tarrived\r\nbroken: 壊れた 🚲')],
  ['text/plain', Buffer.from('\ufeffWith a mark in front')],
  ['text/plain', Buffer.from('5 < 6, and <3 to you')],
])('%s is known by its bytes', (mediaType, bytes) => {
  expect(told(bytes)).toBe(mediaType);
});

const UNKNOWN = 'is no PNG, JPEG, WebP, GIF, PDF or plain text';
it.each([
  ['nothing', '', UNKNOWN],
  ['nothing but space', ' \n ', UNKNOWN],
  ['HTML', '<!doctype html><script>alert(1)</script>', UNKNOWN],
  ['HTML behind space', '\n  <HTML><body onload=alert(1)>', UNKNOWN],
  ['HTML behind words', `hello <script>alert(1)</script>`, UNKNOWN],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', UNKNOWN],
  ['SVG behind a mark', '\xef\xbb\xbf<?xml version="1.0"?><svg/>', UNKNOWN],
  ['a program', 'MZ\x90\0\x03\0\0\0', UNKNOWN],
  ['an archive', 'PK\x03\x04\x14\0\0\0', UNKNOWN],
  ['text that is not UTF-8', 'caf\xe9', UNKNOWN],
  ['text with NUL', 'a\0b', UNKNOWN],
  ['a GIF that is a script', 'GIF89a/*      */=1;alert(1)//;', 'is damaged'],
  [
    'half of a PNG',
    Buffer.from(pngOf([9, 9]))
      .toString('latin1')
      .slice(0, 40),
    'is cut off',
  ],
  ['a PDF without an end', PDF.slice(0, -8), 'is cut off'],
  ['a PDF that is an archive', `${PDF}PK\x05\x06${'\0'.repeat(18)}`, 'is damaged'],
  ['a PDF that is a page', PDF.replace('1.7', '1.7 <html><script>alert(1)</script>'), 'is damaged'],
  ['a PDF behind a page', `<html>${PDF}`, UNKNOWN],
])('#58 %s is refused with what is wrong', (_, text, why) => {
  expect(told(latin1(text))).toBe(why);
});

test('#57 a picture that would fill the memory of who looks at it is refused', () => {
  expect(told(webpOf([16_000, 16_000]))).toBe('has too many pixels');
  expect(told(pngOf([8_000, 8_000]))).toBe('image/png');
});

test('#58 what hangs on behind a picture is left out', () => {
  const png = pngOf([64, 64]);
  const read = readAttachment(Buffer.concat([png, latin1('<script>PK\x03\x04')]));
  expect([...read.bytes]).toEqual([...png]);
});

test('no bytes break the reader', () => {
  const starts = ['%PDF-', 'GIF89a', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'RIFF0000WEBP', ''];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      expect(told(Buffer.concat([latin1(start), rest]))).toMatch(/^(is |has |image|text|appl)/);
    }),
    { numRuns: 2_000 },
  );
});
