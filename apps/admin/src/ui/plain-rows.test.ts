import { expect, test } from 'vitest';
import { plainRows } from './plain-rows.ts';

test('rows of a table are read as cells, and the rule under its head is left out', () => {
  expect(
    plainRows(
      '# Prices\n\n| Bike | Price |\n| :--- | ---: |\n| Wharf 8 | 749.00 |\n| Wharf \\| Belt |  | Bi',
    ),
  ).toBe('# Prices\n\nBike · Price\nWharf 8 · 749.00\nWharf | Belt · Bi');
});

test('what only looks a little like a table stays', () => {
  const text = 'a | b\n---\n- one | two\n3-5 days | --- |';
  expect(plainRows(text)).toBe(text);
});
