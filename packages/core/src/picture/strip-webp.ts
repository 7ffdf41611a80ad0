import { EXIF, onlyOrientation } from './orientation.ts';
import { keptOf, latin1At, viewOf } from './pieces.ts';

const KEPT: ReadonlySet<string> = new Set([
  ...['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'],
]);
/** Of VP8X: whether there are Exif and XMP chunks. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];
/** Of an ANMF chunk, before the chunks of its frame. */
const FRAME_HEAD = 16;

/** A WebP (RFC 9649) without Exif, XMP and unknown chunks; how it is turned stays. Throws RangeError for a chunk that is cut off. */
export function stripWebp(file: Uint8Array): Uint8Array {
  const chunks = chunksOf(file.subarray(12)).flatMap((chunk) => keptChunk(chunk));
  const hasExif = chunks.some((chunk) => latin1At(chunk, 0, 4) === 'EXIF');
  const pieces = chunks.map((chunk) => flagged(chunk, hasExif));
  const kept = keptOf(file, [file.subarray(0, 12), ...pieces]);
  if (kept !== file) viewOf(kept).setUint32(4, kept.byteLength - 8, true);
  return kept;
}

function chunksOf(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    view.getUint8(end - 1);
    chunks.push(bytes.subarray(at, end));
    at = end;
  }
  return chunks;
}

function keptChunk(chunk: Uint8Array): readonly Uint8Array[] {
  const type = latin1At(chunk, 0, 4);
  if (type === 'EXIF') return turned(chunk.subarray(8));
  if (!KEPT.has(type)) return [];
  return [type === 'ANMF' ? frameOf(chunk) : chunk];
}

/** A frame holds chunks of its own. */
function frameOf(chunk: Uint8Array): Uint8Array {
  const head = 8 + FRAME_HEAD;
  const inner = chunksOf(chunk.subarray(head));
  const kept = inner.filter((part) => KEPT.has(latin1At(part, 0, 4)));
  if (kept.length === inner.length) return chunk;
  const frame = keptOf(chunk, [chunk.subarray(0, head), ...kept]);
  viewOf(frame).setUint32(4, frame.byteLength - 8, true);
  return frame;
}

function flagged(chunk: Uint8Array, hasExif: boolean): Uint8Array {
  if (latin1At(chunk, 0, 4) !== 'VP8X') return chunk;
  const flags = chunk[8] ?? 0;
  const wanted = (flags & ~(HAS_EXIF | HAS_XMP)) | (hasExif ? HAS_EXIF : 0);
  if (wanted === flags) return chunk;
  const copy = chunk.slice();
  copy[8] = wanted;
  return copy;
}

/** Some programs put the signature of Exif in JPEG files before it. */
function turned(content: Uint8Array): readonly Uint8Array[] {
  const isSigned = latin1At(content, 0, EXIF.length) === EXIF;
  const exif = onlyOrientation(isSigned ? content.subarray(EXIF.length) : content);
  if (exif === undefined) return [];
  return [Uint8Array.from([0x45, 0x58, 0x49, 0x46, exif.length, 0, 0, 0, ...exif])];
}
