import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = import.meta.dirname;

/** Projects that test properties with made-up values. */
const PROPERTIES = new Set(['api', 'core', 'router', 'text', 'widget']);
const FIXED_SEED = 'packages/text/src/testing/fixed-seed.ts';

/** Every package with a `src` folder is a project named after its folder; browsers come last, one at a time. */
function listProjects(): TestProjectInlineConfiguration[] {
  return ['packages', 'apps', 'tooling', 'prisma']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => ({ name, parent })))
    .filter(({ name, parent }) => existsSync(join(root, parent, name, 'src')))
    .map(({ name, parent }) => project(name, `${parent}/${name}`));
}

function project(name: string, folder: string): TestProjectInlineConfiguration {
  const isBrowser = name === 'e2e';
  return {
    extends: true,
    test: {
      name,
      include: [`${folder}/src/**/*.test.{ts,tsx}`],
      ...(PROPERTIES.has(name) && { setupFiles: [join(root, FIXED_SEED)] }),
      ...(isBrowser && {
        globalSetup: [`${folder}/src/serve-demo.ts`],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 180_000,
        // A browser beside two servers on a busy machine: what needs a second try is named by the reporter.
        retry: process.env.CI ? 1 : 0,
        sequence: { groupOrder: 1 },
      }),
    },
  };
}

export default defineConfig({
  test: {
    projects: listProjects(),
    globalSetup: ['tooling/e2e/src/tell-left-out.ts'],
    // Two at least: half of the time a test waits for a database or a server of its own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A busy machine that also counts coverage may be five times slower than a quiet one.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['packages/{text,core,router,server}/src/**/*.ts'],
      exclude: ['**/generated/**', '**/*.test.ts', '**/testing/**', '**/examples/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: {
        'packages/text/src/**': { lines: 80 },
        'packages/core/src/**': { lines: 80 },
        'packages/router/src/**': { lines: 80 },
        'packages/server/src/**': { lines: 80 },
      },
    },
  },
});
