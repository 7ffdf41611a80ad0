import { colorTable, endOfBlocks } from './formats.ts';
import { keptOf, latin1At, viewOf } from './pieces.ts';

/** Extensions that change what is seen: how often an animation runs, and the colour profile. */
const KEPT: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** A GIF that was walked to its end before, without comments, texts, XMP and what programs put in. */
export function stripGif(file: Uint8Array): Uint8Array {
  const view = viewOf(file);
  const start = 13 + colorTable(view.getUint8(10));
  const pieces: Uint8Array[] = [file.subarray(0, start)];
  for (let at = start; ; ) {
    const from = at;
    const block = view.getUint8(at);
    if (block === 0x3b) return keptOf(file, [...pieces, file.subarray(at, at + 1)]);
    at =
      block === 0x21
        ? endOfBlocks(view, at + 2)
        : endOfBlocks(view, at + 11 + colorTable(view.getUint8(at + 9)));
    if (block !== 0x21 || isSeen(file.subarray(from, at))) pieces.push(file.subarray(from, at));
  }
}

function isSeen(extension: Uint8Array): boolean {
  const label = extension[1];
  return label === 0xf9 || (label === 0xff && KEPT.has(latin1At(extension, 3, 11)));
}
