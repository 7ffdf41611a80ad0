import { type Box, boxAt, type Place } from './page-space.ts';
import type { Pdfium } from './pdfium.ts';

/** Clip paths of an object that are looked at, and points of each. */
const MAX_CLIPS = 4;
const MAX_POINTS = 12;
/** Marks of an object that are looked at. */
const MAX_MARKS = 6;
const OPTIONAL_CONTENT = 'OC';

interface Painted {
  readonly object: number;
  readonly box: Box;
}

/** Tells whether text of a page may not be shown where it stands: cut off by a clip path, or on a layer that can be off. */
export function createSetAside(pdfium: Pdfium, place: Place): (text: Painted) => boolean {
  const layers = new Map<number, boolean>();
  const isLayer = (mark: number): boolean => {
    const known = layers.get(mark);
    if (known !== undefined) return known;
    const found = isOptional(pdfium, mark);
    layers.set(mark, found);
    return found;
  };
  return ({ object, box }) => {
    const { fast } = pdfium;
    const count = Math.min(fast.countMarks(object), MAX_MARKS);
    for (let at = 0; at < count; at += 1) if (isLayer(fast.mark(object, at))) return true;
    return isCutOff(pdfium, { object, box, place });
  };
}

function isOptional({ call, room, bytes }: Pdfium, mark: number): boolean {
  // UTF-16 with an end; the length that was needed goes behind it.
  const length = OPTIONAL_CONTENT.length * 2 + 2;
  if (!call.FPDFPageObjMark_GetName(mark, room, length, room + 16)) return false;
  return Buffer.from(bytes(room, length)).toString('utf16le') === `${OPTIONAL_CONTENT}\0`;
}

/** Clip paths inside of a form are in another space; there the painting of the page tells. */
function isCutOff(
  pdfium: Pdfium,
  { object, box, place }: Painted & { readonly place: Place },
): boolean {
  const { fast } = pdfium;
  const clip = fast.clipPath(object);
  const count = clip === 0 ? 0 : Math.min(fast.countClips(clip), MAX_CLIPS);
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  for (let at = 0; at < count; at += 1) {
    const shown = clipBox(pdfium, { clip, at, place });
    if (shown && (x < shown.left || x > shown.right || y < shown.top || y > shown.bottom))
      return true;
  }
  return false;
}

function clipBox(
  { fast, room, floats }: Pdfium,
  { clip, at, place }: { readonly clip: number; readonly at: number; readonly place: Place },
): Box | undefined {
  const count = Math.min(fast.countSegments(clip, at), MAX_POINTS);
  const all = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (let i = 0; i < count; i += 1) {
    const segment = fast.segment(clip, at, i);
    if (segment === 0 || fast.point(segment, room, room + 4) === 0) continue;
    const [x = 0, y = 0] = floats(2);
    all.left = Math.min(all.left, x);
    all.right = Math.max(all.right, x);
    all.bottom = Math.min(all.bottom, y);
    all.top = Math.max(all.top, y);
  }
  if (all.left > all.right) return undefined;
  return boxAt(place.point(all.left, all.bottom), place.point(all.right, all.top));
}
