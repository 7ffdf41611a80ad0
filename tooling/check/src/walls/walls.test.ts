import { describe, expect, test } from 'vitest';
import { type Tree, withTree } from '../testing/fixture-tree.ts';
import { findBreaches } from './find-breaches.ts';
import { floors } from './floors.ts';

const breachesOf = async (files: Tree): Promise<string[]> => {
  const breaches = await withTree(files, findBreaches);
  return breaches.map(({ rule, from }) => `${rule}: ${from}`);
};

test('a house whose imports look down has no breach', async () => {
  expect(
    await breachesOf({
      'packages/core/src/bot/port.ts':
        "import type { one } from '@pixel/contract';\nexport type A = typeof one;\n",
      'packages/core/src/bot/index.ts': "export { getBot } from './get-bot.ts';\n",
      'packages/core/src/bot/get-bot.ts': 'export const getBot = 1;\n',
      'packages/core/src/source/add.ts':
        "import { getBot } from '../bot/get-bot.ts';\nexport const add = getBot;\n",
      'packages/server/src/ctx.ts': "import { one } from 'openai';\nexport const two = one;\n",
      'packages/sdk/src/index.ts':
        "import type { one } from '@pixel/router';\nexport type B = typeof one;\n",
      'packages/core/src/a.test.ts':
        "import { readFileSync } from 'node:fs';\nimport { one } from 'vitest';\nexport { one, readFileSync };\n",
    }),
  ).toEqual([]);
});

describe('each floor refuses what stands above or beside it', () => {
  const strangers: Readonly<Record<string, string>> = {
    contract: '@pixel/text',
    text: '@pixel/contract',
    core: '@pixel/server',
    router: '@pixel/server',
    server: '@pixel/router',
    sdk: '@pixel/core',
    'apps-api': '@pixel/text',
    'apps-cli': '@pixel/router',
    'apps-admin': '@pixel/core',
    'apps-explorer': '@pixel/router',
    'apps-widget': '@pixel/router',
  };

  test.each(floors)('$name', async ({ name, folder }) => {
    const file = `${folder}src/stray.ts`;
    const text = `import type { one } from '${strangers[name]}';\nexport type Stray = typeof one;\n`;
    expect(await breachesOf({ [file]: text })).toContain(`${name}-floor: ${file}`);
  });
});

const value = (from: string) => `import { one } from '${from}';\nexport const stray = one;\n`;

const walls: readonly { rule: string; file: string; text: string; also?: Tree }[] = [
  {
    rule: 'prisma-and-chroma-only-in-server',
    file: 'apps/api/src/stray.ts',
    text: value('openai'),
  },
  { rule: 'core-does-no-io', file: 'packages/core/src/stray.ts', text: value('node:fs') },
  { rule: 'core-does-no-io', file: 'packages/text/src/stray.ts', text: value('node:fs') },
  {
    rule: 'contract-needs-zod-only',
    file: 'packages/contract/src/stray.ts',
    text: value('openai'),
  },
  { rule: 'core-needs-no-vendor', file: 'packages/core/src/stray.ts', text: value('zod') },
  {
    rule: 'trpc-only-at-the-door',
    file: 'packages/server/src/stray.ts',
    text: value('@trpc/server'),
  },
  {
    rule: 'sdk-imports-router-as-type',
    file: 'packages/sdk/src/stray.ts',
    text: value('@pixel/router'),
  },
  { rule: 'widget-ships-no-zod', file: 'apps/widget/src/stray.ts', text: value('zod') },
  { rule: 'widget-ships-no-zod', file: 'apps/widget/src/stray.ts', text: value('@pixel/contract') },
  { rule: 'fakes-stay-in-tests', file: 'apps/api/src/stray.ts', text: value('vitest') },
  {
    rule: 'fakes-stay-in-tests',
    file: 'packages/core/src/stray.ts',
    text: value('./testing/fake.ts'),
    also: { 'packages/core/src/testing/fake.ts': 'export const one = 1;\n' },
  },
  {
    rule: 'features-meet-at-index',
    file: 'packages/core/src/source/stray.ts',
    text: value('../bot/private.ts'),
    also: {
      'packages/core/src/bot/index.ts': "export { two } from './public.ts';\n",
      'packages/core/src/bot/public.ts': 'export const two = 2;\n',
      'packages/core/src/bot/private.ts': 'export const one = 1;\n',
    },
  },
  {
    rule: 'features-meet-at-index',
    file: 'packages/server/src/source/stray.ts',
    text: value('../bot/private.ts'),
    also: { 'packages/server/src/bot/private.ts': 'export const one = 1;\n' },
  },
  {
    rule: 'ground-knows-no-feature',
    file: 'packages/server/src/sql/stray.ts',
    text: value('../bot/port.ts'),
    also: { 'packages/server/src/bot/port.ts': 'export const one = 1;\n' },
  },
  {
    rule: 'admin-features-are-apart',
    file: 'apps/admin/src/features/sources/stray.tsx',
    text: value('../bots/bot.tsx'),
    also: { 'apps/admin/src/features/bots/bot.tsx': 'export const one = <p />;\n' },
  },
  {
    rule: 'admin-ui-knows-no-feature',
    file: 'apps/admin/src/ui/stray.tsx',
    text: value('../features/bots/bot.tsx'),
    also: { 'apps/admin/src/features/bots/bot.tsx': 'export const one = 1;\n' },
  },
  {
    rule: 'text-rooms-look-down',
    file: 'packages/text/src/words/stray.ts',
    text: value('../claim/gate.ts'),
    also: { 'packages/text/src/claim/gate.ts': 'export const one = 1;\n' },
  },
  {
    rule: 'no-cycles',
    file: 'packages/text/src/a.ts',
    text: "import type { B } from './b.ts';\nexport type A = B;\n",
    also: { 'packages/text/src/b.ts': "import type { A } from './a.ts';\nexport type B = A;\n" },
  },
  { rule: 'no-unresolved', file: 'packages/text/src/stray.ts', text: value('left-pad') },
];

describe('each wall bites', () => {
  test.each(walls)('$rule at $file', async ({ rule, file, text, also = {} }) => {
    expect(await breachesOf({ [file]: text, ...also })).toContain(`${rule}: ${file}`);
  });
});

test('a breach gives its reason', async () => {
  const file = 'packages/core/src/stray.ts';
  const [breach] = await withTree({ [file]: value('node:fs') }, findBreaches);
  expect(breach).toMatchObject({ from: file, to: 'fs' });
  expect(breach?.because).toMatch(/tests need mocks/);
});
