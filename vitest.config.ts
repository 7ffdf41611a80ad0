import { defineConfig } from 'vitest/config';

const project = (name: string, dir: string, more = {}) => ({
  test: { name, include: [`${dir}/src/**/*.test.{ts,tsx}`], ...more },
});

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['packages/{text,core,router,server}/src/**/*.ts'],
      exclude: ['**/generated/**', '**/*.test.ts', '**/testing/**'],
    },
    projects: [
      project('contract', 'packages/contract'),
      project('text', 'packages/text'),
      project('core', 'packages/core'),
      project('router', 'packages/router'),
      project('server', 'packages/server'),
      project('sdk', 'packages/sdk'),
      project('api', 'apps/api'),
      project('cli', 'apps/cli'),
      project('widget', 'apps/widget'),
      { test: { name: 'seed', include: ['prisma/seed/src/**/*.test.ts'] } },
    ],
  },
});
