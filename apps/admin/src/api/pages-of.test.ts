import { expect, it } from 'vitest';
import { itemsOf, totalOf } from './pages-of.ts';

it('shows an item once that moved to the next page in between', () => {
  const pages = [
    { items: [{ id: 'a' }, { id: 'b' }], total: 3 },
    { items: [{ id: 'b' }, { id: 'c' }], total: 4 },
  ];
  expect(itemsOf({ pages }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(totalOf({ pages })).toBe(4);
});
