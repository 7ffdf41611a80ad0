import type { Piece } from './text-lines.ts';

/** From where to where the cells below each other reach. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

type Stretch = Pick<Piece, 'left' | 'right'>;

/** Whether two stretches have more than an edge in common. */
export const overlaps = (a: Stretch, b: Stretch): boolean => a.left < b.right && a.right > b.left;

/** Whether one stretch lies within another. */
export const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.left >= outer.left && inner.right <= outer.right;
