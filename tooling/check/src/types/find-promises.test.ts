import { expect, test } from 'vitest';
import { withTree } from '../testing/fixture-tree.ts';
import { findPromises } from './find-promises.ts';

const base = { compilerOptions: { target: 'esnext', lib: ['esnext'], strict: true, types: [] } };
const head = `
export declare function may(): Promise<boolean>;
export declare function perhaps(): Promise<void> | undefined;
export declare const sql: (text: TemplateStringsArray) => Promise<void>;
export declare const reply: { then(next: () => void): void };
export declare const ids: string[];
`;

const findIn = (...lines: readonly string[]) =>
  withTree(
    {
      'tooling/tsconfig/base.json': JSON.stringify(base),
      'packages/core/tsconfig.json': JSON.stringify({
        ...{ extends: '../../tooling/tsconfig/base.json', include: ['src'] },
      }),
      'packages/core/src/a.ts': head,
      'packages/core/src/b.ts': [
        "import { ids, may, perhaps, reply, sql } from './a.ts';",
        'export const all = [ids, may, perhaps, reply, sql];',
        ...lines,
      ].join('\n'),
    },
    async (root) => findPromises(root).map((problem) => problem.replace(/ \([^()]*\)$/, '')),
  );

test('#9 a promise that nobody takes is found, whatever it is made by', async () => {
  const found = await findIn(
    'may();',
    'perhaps();',
    'sql`DELETE`;',
    'if (ids.length) may().then(() => 1);',
    'may().finally(() => 1);',
    '(async () => 1)();',
    'ids.length > 1 && may();',
  );
  const places = found.map((problem) => problem.split(': ')[0]);
  expect(places).toEqual([3, 4, 5, 6, 7, 8, 9].map((line) => `packages/core/src/b.ts:${line}`));
});

test('one that is awaited, kept, handled or given up on purpose passes', async () => {
  const found = await findIn(
    'await may();',
    'void may();',
    'may().catch(() => 1);',
    'may().then(() => 1, () => 2);',
    'may().then(() => 1).catch(() => 2).finally(() => 3);',
    'let kept: Promise<boolean> | undefined;',
    'kept ??= may();',
    'export const later = [kept, may()];',
  );
  expect(found).toEqual([]);
});

test('what is merely like a promise passes', async () => {
  expect(await findIn('reply;', 'ids.push("a");')).toEqual([]);
});

test('a method that goes by what a function returns is given none that returns a promise', async () => {
  const found = await findIn(
    'export const a = ids.filter(async () => false);',
    'export const b = ids.some(() => may());',
    'ids.forEach(async () => {});',
    'export const c = ids.map(async () => 1);',
    'export const d = ids.filter(() => true);',
  );
  expect(found).toEqual([
    'packages/core/src/b.ts:3: async () => false',
    'packages/core/src/b.ts:4: () => may()',
    'packages/core/src/b.ts:5: async () => {}',
  ]);
});
