import { LIMITS } from '@pixel/contract';
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { attachmentName } from './attachment-name.ts';

it.each([
  ['invoice.pdf', 'application/pdf', 'invoice.pdf'],
  ['Photo of the bike.JPEG', 'image/jpeg', 'Photo of the bike.jpeg'],
  ['счёт № 5.pdf', 'application/pdf', 'счёт № 5.pdf'],
  // It opens as what it is.
  ['page.png', 'text/plain', 'page.png.txt'],
  ['setup.exe', 'text/plain', 'setup.exe.txt'],
  ['run.bat', 'text/plain', 'run.bat.txt'],
  ['index.html', 'image/gif', 'index.html.gif'],
  ['image', 'image/webp', 'image.webp'],
  ['notes.md', 'text/plain', 'notes.md'],
  // Paths.
  ['../../etc/passwd', 'text/plain', 'passwd.txt'],
  ['C:\\Users\\ada\\a.png', 'image/png', 'a.png'],
  ['..', 'image/png', 'file.png'],
  ['/', 'image/png', 'file.png'],
  ['', 'text/plain', 'file.txt'],
  ['.htaccess', 'text/plain', 'htaccess.txt'],
  ['..%2f..%2fx.png', 'image/png', '_2f.._2fx.png'],
  // What turns the reading around, ends a header, or is not seen.
  ['invoice\u202egnp.exe', 'image/png', 'invoicegnp.exe.png'],
  ['\u2066a\u2069\u200b\ufeff.png', 'image/png', 'a.png'],
  ['a\r\nset-cookie: x=1.png', 'image/png', 'aset-cookie_ x=1.png'],
  ['a"; filename="b.html', 'image/png', 'a_; filename=_b.html.png'],
  ['a\0.png', 'image/png', 'a.png'],
  ['\ud800.png', 'image/png', '\ufffd.png'],
  ['.png', 'image/png', 'png.png'],
] as const)('#58 #44 %j of %s is called %j', (given, mediaType, called) => {
  expect(attachmentName(given, mediaType)).toBe(called);
});

test('a long name is cut between characters and keeps its ending', () => {
  const name = attachmentName(`${'🚲'.repeat(900)}.pdf`, 'application/pdf');
  expect(name.length).toBeLessThanOrEqual(LIMITS.attachmentNameLength);
  expect(name).toMatch(/^🚲+\.pdf$/u);
});

test('#56 whatever comes, it is a bounded name of one line without a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = attachmentName(given, 'image/png');
      expect(name.length).toBeLessThanOrEqual(LIMITS.attachmentNameLength);
      expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}"<>|?*:]+\.png$/u);
      expect(name.isWellFormed()).toBe(true);
      expect(name).not.toMatch(/^[. ]/);
    }),
    { numRuns: 2_000 },
  );
});
