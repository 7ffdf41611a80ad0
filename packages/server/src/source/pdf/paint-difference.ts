import type { Box, Place } from './page-space.ts';
import type { Pdfium } from './pdfium.ts';
import type { TextRun } from './text-run.ts';

/** A run as it is painted. */
export type Painted = Pick<TextRun, 'object' | 'box' | 'size' | 'y' | 'isTurned'>;

/** A change of colour that an eye sees, of 255. */
const LEAST_CHANGE = 16;
/** Parts of a run that must show: a run is seen when half of it is. */
const MAX_PARTS = 8;
const MAX_PIXELS_ACROSS = 1_600;
/** BGRx, four bytes a pixel. */
const FORMAT = 3;
const WHITE = 0xffffffff;
/** Annotations are painted too. */
const FLAGS = 1;

/**
 * Which of the texts show: the page is painted with and without them. Objects in `without` are not painted at all, such
 * as pictures that are too large to unpack.
 */
export function showing(
  pdfium: Pdfium,
  input: {
    readonly page: number;
    readonly place: Place;
    readonly texts: readonly Painted[];
    readonly without: readonly number[];
  },
): boolean[] {
  const { page, place, texts, without } = input;
  const { call } = pdfium;
  const smallest = Math.min(...texts.map(({ size }) => size));
  const longest = Math.max(place.width, place.height, 1);
  const scale = Math.min(smallest < 8 ? 2 : 1, MAX_PIXELS_ACROSS / longest);
  const width = Math.max(1, Math.ceil(place.width * scale));
  const height = Math.max(1, Math.ceil(place.height * scale));
  const switchAll = (objects: readonly number[], isActive: boolean) => {
    for (const object of objects) call.FPDFPageObj_SetIsActive(object, isActive);
  };
  const objects = [...new Set(texts.map(({ object }) => object))];
  switchAll(without, false);
  try {
    const whole = painted(pdfium, { page, width, height });
    switchAll(objects, false);
    const bare = painted(pdfium, { page, width, height });
    return texts.map((text) => isSeen(text, { whole, bare, width, height, scale }));
  } finally {
    switchAll([...objects, ...without], true);
  }
}

function painted(
  { call, bytes }: Pdfium,
  {
    page,
    width,
    height,
  }: { readonly page: number; readonly width: number; readonly height: number },
): Uint8Array {
  const bitmap = call.FPDFBitmap_CreateEx(width, height, FORMAT, 0, 0);
  if (bitmap === 0) throw new Error('There is no room to paint the page.');
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
    return bytes(call.FPDFBitmap_GetBuffer(bitmap), width * height * 4).slice();
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}

interface Pictures {
  readonly whole: Uint8Array;
  readonly bare: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Whether at least half of the parts of a run change the picture. */
function isSeen(text: Painted, { whole, bare, width, height, scale }: Pictures): boolean {
  const { size } = text;
  const box = bodyOf(text);
  const left = Math.max(0, Math.floor(box.left * scale));
  const right = Math.min(width, Math.ceil(box.right * scale));
  const top = Math.max(0, Math.floor(box.top * scale));
  const bottom = Math.min(height, Math.ceil(box.bottom * scale));
  const isWide = right - left >= bottom - top;
  const length = Math.max(1, isWide ? right - left : bottom - top);
  const count = Math.min(MAX_PARTS, Math.max(1, Math.round(length / (size * scale * 2))));
  const parts = new Set<number>();
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const part = Math.floor((((isWide ? x - left : y - top) + 0.5) / length) * count);
      if (!parts.has(part) && changed(whole, bare, (y * width + x) * 4)) parts.add(part);
    }
  return parts.size * 2 >= count;
}

/** The part of a line where small letters stand: neither the line above nor the one below reaches into it. */
function bodyOf({ box, size, y, isTurned }: Painted): Box {
  return isTurned ? box : { ...box, top: y - size * 0.6, bottom: y };
}

function changed(a: Uint8Array, b: Uint8Array, at: number): boolean {
  for (let i = at; i < at + 3; i += 1)
    if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) >= LEAST_CHANGE) return true;
  return false;
}
