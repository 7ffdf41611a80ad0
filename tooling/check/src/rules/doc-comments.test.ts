import { expect, test } from 'vitest';
import { findUndocumented } from './doc-comments.ts';

const undocumented = (files: Readonly<Record<string, string>>) =>
  findUndocumented(
    new Map(Object.entries(files).map(([path, text]) => [path, { path, text }])),
    'src/index.ts',
  );

test('a function that the index exports from another file must be documented', () => {
  expect(
    undocumented({
      'src/index.ts': "export { add, type Sum } from './math/add.ts';\n",
      'src/math/add.ts': 'export type Sum = number;\nexport const add = (a: number): Sum => a;\n',
    }),
  ).toEqual(['src/math/add.ts: add is exported without a doc comment']);
});

test('documented functions, types, values and what stays inside pass', () => {
  expect(
    undocumented({
      'src/index.ts':
        "export { add, ONE } from './add.ts';\nexport type { Sum } from './add.ts';\n",
      'src/add.ts': [
        'export interface Sum {}',
        'export const ONE = 1;',
        '/** Adds. */',
        'export function add() {}',
        'export function inside() {}',
      ].join('\n'),
    }),
  ).toEqual([]);
});

test('a line comment is no doc comment', () => {
  expect(undocumented({ 'src/index.ts': '// Adds.\nexport class Adder {}\n' })).toHaveLength(1);
});
