import { endOfScan, standsAlone } from './formats.ts';
import { EXIF, onlyOrientation } from './orientation.ts';
import { keptOf, latin1At, viewOf } from './pieces.ts';

const [START_OF_SCAN, END, COMMENT] = [0xda, 0xd9, 0xfe];
/** Marker, length, signature, version, density and the sides of a thumbnail. */
const JFIF_BYTES = 18;

/**
 * A JPEG that was walked to its end before, without Exif, XMP, IPTC, comments, thumbnails and what programs put in. Colour profile
 * and colour transform stay, and how it is turned.
 */
export function stripJpeg(file: Uint8Array): Uint8Array {
  const view = viewOf(file);
  const pieces: Uint8Array[] = [file.subarray(0, 2)];
  for (let at = 2; ; ) {
    const from = at;
    while (view.getUint8(at) === 0xff) at += 1;
    const marker = view.getUint8(at);
    at += 1;
    if (marker === END) return keptOf(file, [...pieces, file.subarray(from, at)]);
    if (!standsAlone(marker)) at += view.getUint16(at);
    if (marker === START_OF_SCAN) at = endOfScan(view, at);
    pieces.push(...keptSegment(file.subarray(from, at), marker));
  }
}

function keptSegment(segment: Uint8Array, marker: number): readonly Uint8Array[] {
  if (marker === COMMENT) return [];
  if (marker < 0xe0 || marker > 0xef) return [segment];
  // Fill bytes may stand before the marker.
  const content = segment.subarray(segment.indexOf(marker) + 3);
  const isSigned = (signature: string) => latin1At(content, 0, signature.length) === signature;
  switch (marker) {
    case 0xe0:
      return isSigned('JFIF\0') ? [withoutThumbnail(segment)] : [];
    case 0xe1:
      return isSigned(EXIF) ? turned(content.subarray(EXIF.length)) : [];
    case 0xe2:
      return isSigned('ICC_PROFILE\0') ? [segment] : [];
    case 0xee:
      return isSigned('Adobe') ? [segment] : [];
    default:
      return [];
  }
}

function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const start = segment.indexOf(0xe0) - 1;
  if (segment.length - start <= JFIF_BYTES) return segment;
  const short = segment.slice(start, start + JFIF_BYTES);
  short.set([0, JFIF_BYTES - 2], 2);
  short.set([0, 0], JFIF_BYTES - 2);
  return short;
}

function turned(exif: Uint8Array): readonly Uint8Array[] {
  const kept = onlyOrientation(exif);
  if (kept === undefined) return [];
  const content = [...Array.from(EXIF, (letter) => letter.charCodeAt(0)), ...kept];
  return [Uint8Array.from([0xff, 0xe1, 0, content.length + 2, ...content])];
}
