import type { Pdfium } from './pdfium.ts';

/** The upright page as it is seen: points from its top left corner. */
export interface Place {
  readonly width: number;
  readonly height: number;
  /** A point of the file's own space, whose y grows upwards. */
  point(x: number, y: number): readonly [x: number, y: number];
  /** An angle of the file's own space, in radians; 0 is upright text, -π to π. */
  angle(radians: number): number;
}

/** Points from the top left corner of the upright page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box between two of its corners. */
export function boxAt([x, y]: readonly [number, number], [x2, y2]: readonly [number, number]): Box {
  return {
    left: Math.min(x, x2),
    top: Math.min(y, y2),
    right: Math.max(x, x2),
    bottom: Math.max(y, y2),
  };
}

/** The smallest box that holds both. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Where a page lies in the space of its file, and how it is turned. */
export function placeOf({ call, room, floats }: Pdfium, page: number): Place {
  call.FPDF_GetPageBoundingBox(page, room);
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(4);
  const turns = call.FPDFPage_GetRotation(page);
  const [across, down] = [right - left, top - bottom];
  const isSideways = turns % 2 === 1;
  return {
    ...(isSideways ? { width: down, height: across } : { width: across, height: down }),
    point(x, y) {
      switch (turns) {
        case 1:
          return [y - bottom, x - left];
        case 2:
          return [right - x, y - bottom];
        case 3:
          return [top - y, right - x];
        default:
          return [x - left, top - y];
      }
    },
    angle: (radians) => normal(radians - (turns * Math.PI) / 2),
  };
}

const normal = (radians: number): number => Math.atan2(Math.sin(radians), Math.cos(radians));
