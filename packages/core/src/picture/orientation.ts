import { viewOf } from './pieces.ts';

/** What stands before Exif data in a JPEG. */
export const EXIF = 'Exif\0\0';

/** Exif data that says how a picture is turned and nothing else, made of its own; undefined where that does not say it. */
export function onlyOrientation(exif: Uint8Array): readonly number[] | undefined {
  const orientation = orientationOf(viewOf(exif));
  return orientation === undefined ? undefined : tiffOf(orientation);
}

/** How a picture is turned (TIFF tag 274), 2 to 8; undefined for upright, for nothing said and for what cannot be read. */
function orientationOf(tiff: DataView): number | undefined {
  try {
    const isLittle = tiff.getUint16(0) === 0x4949;
    const first = tiff.getUint32(4, isLittle);
    const count = tiff.getUint16(first, isLittle);
    for (let entry = 0; entry < count; entry += 1) {
      const at = first + 2 + entry * 12;
      if (tiff.getUint16(at, isLittle) !== ORIENTATION) continue;
      const value = tiff.getUint16(at + 8, isLittle);
      return value >= 2 && value <= 8 ? value : undefined;
    }
    return undefined;
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

const ORIENTATION = 0x0112;

/** TIFF 6.0, big-endian. */
const tiffOf = (orientation: number): readonly number[] => [
  ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
  ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
  ...[0, 0, 0, 0],
];
