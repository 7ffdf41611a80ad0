import { expect, test } from 'vitest';
import { createStatementNames } from './statement-names.ts';

test('names a statement the second time, and every time after by the same name', () => {
  const nameOf = createStatementNames();
  expect(['SELECT 1', 'SELECT 1', 'SELECT 2', 'SELECT 1', 'SELECT 2'].map(nameOf)).toEqual([
    ...['', 'pixel_0', '', 'pixel_0', 'pixel_1'],
  ]);
});

test('names no more than its bound, and those go on', () => {
  const nameOf = createStatementNames(2);
  const texts = Array.from({ length: 50 }, (_, i) => `SELECT ${i}`);
  for (const text of texts) nameOf(text);
  expect(new Set(texts.map(nameOf))).toEqual(new Set(['pixel_0', 'pixel_1', '']));
  expect(texts.map(nameOf).slice(0, 3)).toEqual(['pixel_0', 'pixel_1', '']);
});
