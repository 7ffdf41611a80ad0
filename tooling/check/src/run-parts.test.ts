import { expect, test } from 'vitest';
import type { Part } from './part.ts';
import { runParts } from './run-parts.ts';

const part = (name: string, ...problems: string[]): Part => ({
  name,
  findProblems: async () => problems,
});
const broken: Part = {
  name: 'broken',
  findProblems: () => Promise.reject(new Error('no such program')),
};

test('each part has one line, its problems below it, and failures are counted', async () => {
  const lines: string[] = [];
  const failed = await runParts([part('good'), part('bad', 'one', 'two\nmore'), broken], {
    root: '/',
    width: 1,
    print: (line) => lines.push(line),
    now: () => 0,
  });
  expect(failed).toBe(2);
  expect(lines.slice(0, 4)).toEqual([
    'ok   good             0.0 s',
    'FAIL bad              0.0 s  2 problems',
    '     one',
    '     two\n     more',
  ]);
  expect(lines.slice(4).join('\n')).toMatch(/FAIL broken[\s\S]*no such program/);
});
