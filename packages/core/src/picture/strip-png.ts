import { onlyOrientation } from './orientation.ts';
import { keptOf, latin1At, viewOf } from './pieces.ts';

/** What a PNG looks like hangs on these, besides its critical chunks: colours, transparency, density and animation. */
const KEPT: ReadonlySet<string> = new Set([
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'mDCV', 'cLLI', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

/** A PNG that was walked to its end before, without texts, Exif, times and private chunks; how it is turned stays. */
export function stripPng(file: Uint8Array): Uint8Array {
  const view = viewOf(file);
  const pieces: Uint8Array[] = [file.subarray(0, 8)];
  for (let at = 8; at < file.byteLength; ) {
    const type = latin1At(file, at + 4, 4);
    const end = at + 12 + view.getUint32(at);
    const chunk = file.subarray(at, end);
    if (type === 'eXIf') pieces.push(...turned(chunk));
    else if (/^[A-Z]/.test(type) || KEPT.has(type)) pieces.push(chunk);
    at = end;
  }
  return keptOf(file, pieces);
}

function turned(chunk: Uint8Array): readonly Uint8Array[] {
  const content = onlyOrientation(chunk.subarray(8, -4));
  if (content === undefined) return [];
  const named = Uint8Array.from([0x65, 0x58, 0x49, 0x66, ...content]);
  const made = new Uint8Array(named.length + 8);
  const view = viewOf(made);
  view.setUint32(0, content.length);
  made.set(named, 4);
  view.setUint32(named.length + 4, checksum(named));
  return [made];
}

/** CRC-32 of ISO 3309, as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
