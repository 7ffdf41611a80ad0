import { expect, it } from 'vitest';
import { csvRows } from './csv-rows.ts';

it.each([
  [
    'commas',
    'q,a\n"a;b, c",1',
    [
      ['q', 'a'],
      ['a;b, c', '1'],
    ],
  ],
  [
    'semicolons behind a quoted comma',
    '"a,b";c\r\nd;e',
    [
      ['a,b', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    'tabs and a byte order mark',
    '\ufeffa\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['doubled quotes and a break in a cell', 'a,"y ""z""\nw"', [['a', 'y "z"\nw']]],
  [
    'a lone carriage return as a break',
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('reads %s', (_, text, cells) => {
  const { rows, isOpen } = csvRows(text);
  expect(rows.map((row) => row.cells)).toEqual(cells);
  expect(isOpen).toBe(false);
});

it('leaves empty rows out, counts their lines, and says when a quote stays open', () => {
  expect(csvRows('a\n\n , \nb,"c\nd').rows).toEqual([
    { line: 1, cells: ['a'] },
    { line: 4, cells: ['b', 'c\nd'] },
  ]);
  expect(csvRows('a,"b').isOpen).toBe(true);
});
