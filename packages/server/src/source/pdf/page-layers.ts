import { type Box, boxAt, type Place } from './page-space.ts';
import type { FastCalls, Pdfium } from './pdfium.ts';

/** Red, green, blue and opacity, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Something painted on a page that text may stand on, or that may lie over text. */
export interface Sheet {
  readonly kind: 'flat' | 'picture' | 'annotation';
  /** Place in the order of painting. */
  readonly order: number;
  readonly box: Box;
  /** Of a flat box; null when a pattern fills it, or when it has another shape. */
  readonly colour: Colour | null;
  readonly object: number;
}

/** What is painted on a page, and when. */
export interface Layers {
  /** Place of each text object in the order of painting. */
  readonly orderOf: ReadonlyMap<number, number>;
  readonly sheets: readonly Sheet[];
  /** Where small shapes are drawn that no bullet of a list need be larger than. */
  readonly marks: readonly Box[];
  /** Text objects that may shine through: themselves, or in a form that does. */
  readonly veiled: ReadonlySet<number>;
}

/** Smaller ones hide no word. In square points. */
const MIN_AREA = 12;
/** A wider or higher shape is no bullet, in points. */
const MAX_MARK = 30;
const MAX_MARKS = 2_000;
const MAX_OBJECTS = 200_000;
const MAX_SHEETS = 4_000;
const MAX_DEPTH = 6;
const MAX_ANNOTATIONS = 500;
/** Free text, squares, circles, polygons, stamps, ink and redactions: `FPDF_ANNOT_…` of fpdf_annot.h. */
const COVERS: ReadonlySet<number> = new Set([3, 5, 6, 7, 13, 15, 28]);
const MAX_BOX_SEGMENTS = 6;
const TEXT = 1;
const PATH = 2;
const FORM = 5;

/** Affine map of a form's space onto that of its page. */
type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The page, or a form on it. */
interface Holder {
  readonly matrix: Matrix;
  readonly depth: number;
  readonly isVeiled: boolean;
}

/** Walks through the objects of a page in the order of painting. */
export function layersOf(pdfium: Pdfium, page: number, place: Place): Layers {
  const { call, fast } = pdfium;
  const orderOf = new Map<number, number>();
  const veiled = new Set<number>();
  const sheets: Sheet[] = [];
  const marks: Box[] = [];
  let order = 0;
  const visit = (object: number, { matrix, depth, isVeiled }: Holder): void => {
    order += 1;
    if (object === 0 || order > MAX_OBJECTS) return;
    const type = fast.objectType(object);
    if (type === TEXT) {
      orderOf.set(object, order);
      if (isVeiled || fast.hasTransparency(object) !== 0) veiled.add(object);
    } else if (type === FORM && depth < MAX_DEPTH) {
      const inner = {
        matrix: combined(matrixOf(pdfium, object), matrix),
        depth: depth + 1,
        isVeiled: isVeiled || fast.hasTransparency(object) !== 0,
      };
      const count = call.FPDFFormObj_CountObjects(object);
      for (let at = 0; at < count; at += 1) visit(fast.objectOfForm(object, at), inner);
    } else {
      const box = boxOf(pdfium, { object, matrix, place });
      if (box === undefined) return;
      if (type === PATH && isSmall(box) && marks.length < MAX_MARKS) marks.push(box);
      const sheet = sheets.length < MAX_SHEETS && sheetOf(pdfium, { object, type, order, box });
      if (sheet) sheets.push(sheet);
    }
  };
  const count = call.FPDFPage_CountObjects(page);
  const whole = { matrix: IDENTITY, depth: 0, isVeiled: false };
  for (let at = 0; at < count; at += 1) visit(fast.objectOfPage(page, at), whole);
  return { orderOf, sheets: [...sheets, ...annotationsOf(pdfium, page, place)], marks, veiled };
}

/** Annotations are painted last. Links, markers and notes leave the text as it is. */
function annotationsOf({ call, room, floats }: Pdfium, page: number, place: Place): Sheet[] {
  const sheets: Sheet[] = [];
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS);
  for (let at = 0; at < count; at += 1) {
    const object = call.FPDFPage_GetAnnot(page, at);
    if (object === 0) continue;
    const isCover = COVERS.has(call.FPDFAnnot_GetSubtype(object));
    if (isCover && call.FPDFAnnot_GetRect(object, room)) {
      const [left = 0, top = 0, right = 0, bottom = 0] = floats(4);
      const box = boxAt(place.point(left, bottom), place.point(right, top));
      const order = Number.POSITIVE_INFINITY;
      sheets.push({ kind: 'annotation', order, box, colour: null, object });
    }
    call.FPDFPage_CloseAnnot(object);
  }
  return sheets;
}

/** What an object of the page or of a form on it covers. */
function boxOf(
  { fast, room, floats }: Pdfium,
  {
    object,
    matrix,
    place,
  }: { readonly object: number; readonly matrix: Matrix; readonly place: Place },
): Box | undefined {
  if (fast.bounds(object, room, room + 4, room + 8, room + 12) === 0) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = floats(4);
  const corner = (x: number, y: number) => {
    const [a, b, c, d, e, f] = matrix;
    return place.point(a * x + c * y + e, b * x + d * y + f);
  };
  return boxAt(corner(left, bottom), corner(right, top));
}

const isSmall = ({ left, right, top, bottom }: Box): boolean =>
  right - left < MAX_MARK && bottom - top < MAX_MARK;

function sheetOf(
  pdfium: Pdfium,
  found: {
    readonly object: number;
    readonly type: number;
    readonly order: number;
    readonly box: Box;
  },
): Sheet | undefined {
  const { object, type, order, box } = found;
  const { call, room, whole } = pdfium;
  if ((box.right - box.left) * (box.bottom - box.top) < MIN_AREA) return undefined;
  if (type !== PATH) return { kind: 'picture', order, box, colour: null, object };
  if (!call.FPDFPath_GetDrawMode(object, room, room + 4) || whole(1)[0] === 0) return undefined;
  const isBox = call.FPDFPath_CountSegments(object) <= MAX_BOX_SEGMENTS;
  return { kind: 'flat', order, box, colour: isBox ? fillOf(pdfium, object) : null, object };
}

/** The colour that fills an object; null when that is a pattern. */
export const fillOf = (pdfium: Pdfium, object: number): Colour | null =>
  colourBy(pdfium, { read: pdfium.fast.fillColour, object });

/** The colour that outlines an object; null when that is a pattern. */
export const strokeOf = (pdfium: Pdfium, object: number): Colour | null =>
  colourBy(pdfium, { read: pdfium.fast.strokeColour, object });

function colourBy(
  { room, whole }: Pdfium,
  { read, object }: { readonly read: FastCalls['fillColour']; readonly object: number },
): Colour | null {
  if (read(object, room, room + 4, room + 8, room + 12) === 0) return null;
  const [red = 0, green = 0, blue = 0, opacity = 0] = whole(4);
  return [red, green, blue, opacity];
}

function matrixOf({ call, room, floats }: Pdfium, object: number): Matrix {
  if (!call.FPDFPageObj_GetMatrix(object, room)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats(6);
  return [a, b, c, d, e, f];
}

/** The first map, then the second. */
function combined(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [a2, b2, c2, d2, e2, f2] = second;
  return [
    a * a2 + b * c2,
    a * b2 + b * d2,
    c * a2 + d * c2,
    c * b2 + d * d2,
    e * a2 + f * c2 + e2,
    e * b2 + f * d2 + f2,
  ];
}
