import { expect, test } from 'vitest';
import { tooLong } from './file-length.ts';
import { findForbidden } from './forbidden-words.ts';

test('a file of 300 lines fits and one of 301 does not', () => {
  const file = (lines: number) => ({ path: 'a.ts', text: 'x\n'.repeat(lines) });
  expect(tooLong(file(300))).toEqual([]);
  expect(tooLong(file(301))).toEqual(['a.ts: 301 lines, 300 are the limit']);
});

// In halves, because this file is searched too.
test.each([
  `${'v'}i.mock('./store.ts')`,
  `// ${'TO'}${'DO'} later`,
  `// ${'FIX'}${'ME'}`,
  `test${'.only'}('one')`,
  `describe${'.skip'}('one')`,
  `test${'.skip'}.each(rows)('one')`,
  `// @ts-${'ignore'}`,
])('%s is refused', (line) => {
  expect(findForbidden({ path: 'a.ts', text: `const a = 1;\n${line}\n` })).toEqual([
    expect.stringMatching(/^a\.ts:2: /),
  ]);
});

test('words that only look alike pass', () => {
  const text = 'const todoList = rows.only;\nskip(3); bench.skipped; // a hackney carriage\n';
  expect(findForbidden({ path: 'a.ts', text })).toEqual([]);
});
