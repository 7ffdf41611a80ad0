/** What a file says of itself: its size in pixels, and the offset at which the picture ends. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly end: number;
}

/** Walks a file from its signature to its end. Null for what it cannot follow; throws RangeError where the file is cut off. */
export type Measure = (file: DataView) => Measured | null;

const ascii = (file: DataView, at: number, length: number) =>
  String.fromCharCode(...Array.from({ length }, (_, i) => file.getUint8(at + i)));

/** PNG, third edition: a signature, then chunks from IHDR to IEND. */
export const measurePng: Measure = (file) => {
  if (file.getUint32(8) !== 13 || ascii(file, 12, 4) !== 'IHDR') return null;
  const size = { width: file.getUint32(16), height: file.getUint32(20) };
  let hasData = false;
  for (let at = 8; ; ) {
    const type = ascii(file, at + 4, 4);
    if (!/^[A-Za-z]{4}$/.test(type)) return null;
    hasData ||= type === 'IDAT';
    at += file.getUint32(at) + 12;
    // The checksum is the last of a chunk.
    file.getUint32(at - 4);
    if (type === 'IEND') return hasData ? { ...size, end: at } : null;
  }
};

/** Markers of a frame; DHT, JPG and DAC lie between them. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Markers without a segment: TEM and the restarts. */
export const standsAlone = (marker: number) =>
  marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** JPEG (ITU T.81, annex B): segments from SOI to EOI, with coded data after every SOS. */
export const measureJpeg: Measure = (file) => {
  let size: Pick<Measured, 'width' | 'height'> | null = null;
  let hasScan = false;
  for (let at = 2; ; ) {
    if (file.getUint8(at) !== 0xff) return null;
    while (file.getUint8(at) === 0xff) at += 1;
    const marker = file.getUint8(at);
    at += 1;
    if (marker === 0xd9) return size && hasScan ? { ...size, end: at } : null;
    if (standsAlone(marker)) continue;
    const length = file.getUint16(at);
    if (length < 2) return null;
    // One frame only: a second one could be of another size.
    if (isFrame(marker) && size) return null;
    if (isFrame(marker)) size = { height: file.getUint16(at + 3), width: file.getUint16(at + 5) };
    at += length;
    if (marker !== 0xda) continue;
    hasScan = true;
    at = endOfScan(file, at);
  }
};

/** Offset of the next marker that is no part of the coded data. */
export function endOfScan(file: DataView, from: number): number {
  for (let at = from; ; at += 1) {
    if (file.getUint8(at) !== 0xff) continue;
    const next = file.getUint8(at + 1);
    if (next !== 0x00 && next !== 0xff && !standsAlone(next)) return at;
  }
}

/** GIF89a: a screen, then blocks up to the trailer. A frame is no larger than its screen. */
export const measureGif: Measure = (file) => {
  const [width, height] = [file.getUint16(6, true), file.getUint16(8, true)];
  let hasFrame = false;
  for (let at = 13 + colorTable(file.getUint8(10)); ; ) {
    const block = file.getUint8(at);
    if (block === 0x3b) return hasFrame ? { width, height, end: at + 1 } : null;
    if (block === 0x21) at = endOfBlocks(file, at + 2);
    else if (block === 0x2c) {
      const [left, top, wide, high] = [1, 3, 5, 7].map((by) => file.getUint16(at + by, true));
      if ((left ?? 0) + (wide ?? 0) > width || (top ?? 0) + (high ?? 0) > height) return null;
      hasFrame = true;
      at = endOfBlocks(file, at + 11 + colorTable(file.getUint8(at + 9)));
    } else return null;
  }
};

/** Bytes of the colour table that flags of a GIF announce. */
export const colorTable = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Offset behind the blocks of a GIF that begin at one. */
export function endOfBlocks(file: DataView, from: number): number {
  let at = from;
  for (let length = file.getUint8(at); length > 0; length = file.getUint8(at)) at += length + 1;
  return at + 1;
}

/** WebP (RFC 9649): a RIFF of a known length, whose first chunk has the size of the canvas. */
export const measureWebp: Measure = (file) => {
  const length = file.getUint32(4, true);
  const end = 8 + length + (length % 2);
  file.getUint8(end - 1);
  const size = webpSize(file);
  return size && { ...size, end };
};

function webpSize(file: DataView): Pick<Measured, 'width' | 'height'> | null {
  switch (ascii(file, 12, 4)) {
    case 'VP8 ': {
      if (file.getUint32(22) % 0x1000000 !== 0x9d012a) return null;
      const [width, height] = [file.getUint16(26, true), file.getUint16(28, true)];
      return { width: width & 0x3fff, height: height & 0x3fff };
    }
    case 'VP8L': {
      if (file.getUint8(20) !== 0x2f) return null;
      const bits = file.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': {
      const side = (at: number) => file.getUint16(at, true) + file.getUint8(at + 2) * 0x10000 + 1;
      return { width: side(24), height: side(27) };
    }
    default:
      return null;
  }
}
