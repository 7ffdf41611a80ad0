import type { Piece, Space } from './text-lines.ts';

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

/** A piece by itself, or what its spaces part when it reaches over several columns and that does not. */
export function fitted(columns: readonly Column[], piece: Piece): readonly Piece[] {
  const over = (stretch: Stretch) => columns.filter((column) => overlaps(stretch, column));
  if (piece.spaces === undefined || over(piece).length < 2) return [piece];
  const groups: Piece[] = [];
  let before: Column | undefined;
  for (const part of partsOf(piece, piece.spaces)) {
    const [own, ...others] = over(part);
    if (others.length > 0) return [piece];
    const last = groups.at(-1);
    if (last !== undefined && (own === undefined || own === before))
      groups[groups.length - 1] = together(last, part);
    else groups.push(part);
    before = own ?? before;
  }
  return groups;
}

function partsOf({ text, left, right }: Piece, spaces: readonly Space[]): Piece[] {
  return [...spaces, { at: text.length, left: right, right }].map((space, i) => {
    const before = spaces[i - 1];
    return {
      text: text.slice(before === undefined ? 0 : before.at + 1, space.at),
      left: before?.right ?? left,
      right: space.left,
    };
  });
}

const together = (a: Piece, b: Piece): Piece => ({
  text: `${a.text} ${b.text}`,
  left: a.left,
  right: b.right,
});
