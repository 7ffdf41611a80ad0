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

/** A piece by itself, or its parts when it reaches over several columns and they do not. */
export function fitted(columns: readonly Column[], piece: Piece): readonly Piece[] {
  const over = (stretch: Stretch) => columns.filter((column) => overlaps(stretch, column));
  if (piece.parts === undefined || over(piece).length < 2) return [piece];
  const groups: Piece[] = [];
  for (const part of piece.parts) {
    const last = groups.at(-1);
    const [own, before] = [over(part), last && over(last)];
    if (own.length > 1) return [piece];
    if (last === undefined || (own[0] !== undefined && own[0] !== before?.[0])) groups.push(part);
    else
      groups[groups.length - 1] = {
        text: `${last.text} ${part.text}`,
        left: last.left,
        right: part.right,
      };
  }
  return groups;
}
