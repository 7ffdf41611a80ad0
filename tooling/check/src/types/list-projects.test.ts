import { expect, test } from 'vitest';
import { withTree } from '../testing/fixture-tree.ts';
import { listProjects } from './list-projects.ts';

test('projects with the base options alone are told from those with their own', async () => {
  const plain = (base: string) => JSON.stringify({ extends: base, include: ['src'] });
  const tree = {
    'packages/core/tsconfig.json': plain('../../tooling/tsconfig/base.json'),
    'tooling/eval/tsconfig.json': plain('../tsconfig/base.json'),
    'apps/admin/tsconfig.json': plain('../../tooling/tsconfig/browser.json'),
    'tooling/e2e/tsconfig.json': JSON.stringify({
      extends: '../tsconfig/base.json',
      include: ['src'],
      compilerOptions: {},
    }),
  };
  expect(await withTree(tree, async (root) => listProjects(root))).toEqual({
    plain: ['packages/core', 'tooling/eval'],
    special: ['apps/admin/tsconfig.json', 'tooling/e2e/tsconfig.json'],
  });
});
