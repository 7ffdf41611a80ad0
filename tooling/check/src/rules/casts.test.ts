import { expect, test } from 'vitest';
import { findCasts } from './casts.ts';

const linesOf = (text: string) =>
  findCasts({ path: 'a.ts', text }).map((problem) => problem.split(' (')[0]);

test('a cast in the middle of other work is found', () => {
  const cast = 'export function read(row: unknown) {\n  return (row as string).length;\n}\n';
  expect(linesOf(cast)).toEqual(['a.ts:2: row as string']);
});

test('a non-null assertion, an old cast and an any are found', () => {
  const text = 'const a = b!;\nconst c = <string>d;\nconst e: any = f;\n';
  expect(linesOf(text)).toEqual(['a.ts:1: b!', 'a.ts:2: <string>d', 'a.ts:3: any']);
});

test('a cast in a named function that says why it is safe passes', () => {
  const before =
    '/** Safe: the driver returns text. */\nconst read = (row: unknown) => row as string;\n';
  const inside =
    'function read(row: unknown) {\n  // Safe because it was parsed.\n  return row as string;\n}\n';
  expect(linesOf(before + inside)).toEqual([]);
});

test('a comment that does not say why is no excuse', () => {
  expect(linesOf('/** Reads. */\nconst read = (row: unknown) => row as string;\n')).toHaveLength(1);
});

test('as const is no cast', () => {
  expect(linesOf("const modes = ['a', 'b'] as const;\n")).toEqual([]);
});
