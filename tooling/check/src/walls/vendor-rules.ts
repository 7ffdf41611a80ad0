import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Tests, their helpers, examples, and the configuration of tools: they ship with nothing. */
const NOT_SHIPPED = [
  '[.]test[.]tsx?$',
  '/testing/',
  '/examples/',
  '[.]config[.]ts$',
  '/build[.]ts$',
];

/** Loads tens of megabytes of tables at its first use, and needs node:module for that. */
const LAZY = ['^packages/text/src/language/ngram-scores[.]ts$'];

/** A package in node_modules, wherever pnpm keeps it. */
const packages = (...names: readonly string[]) => `node_modules/(${names.join('|')})/`;

const ADAPTED = packages(
  ...['@prisma', 'prisma', '@electric-sql', 'pglite-prisma-adapter', 'pg', 'pg-boss'],
  ...[
    'chromadb[^/]*',
    'openai',
    'lucia',
    '@node-rs',
    'ioredis',
    'nodemailer',
    '@aws-sdk',
    'undici',
  ],
  ...['@embedpdf', 'mammoth', 'linkedom', '@mozilla', 'csv-parse', 'iconv-lite', 'jschardet'],
);

/** Walls around packages that are not ours. */
export const vendorRules = (): IForbiddenRuleType[] => [
  {
    name: 'prisma-and-chroma-only-in-server',
    comment:
      'A vendor has one adapter behind one port: changing it adds a file and edits one line of server/ctx.ts. ' +
      'The launcher of the embedded Chroma and the benchmarks, which measure vendors alone, stand beside it.',
    severity: 'error',
    from: {
      path: '^(packages|apps|tooling|prisma)/',
      pathNot: '^(packages/server|tooling/(chroma|bench))/',
    },
    to: { path: ADAPTED },
  },
  {
    name: 'core-does-no-io',
    comment:
      'Time, ids, randomness, disk and network arrive through ctx; otherwise tests need mocks and sleeps.',
    severity: 'error',
    from: { path: '^packages/(contract|text|core)/', pathNot: [...NOT_SHIPPED, ...LAZY] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'contract-needs-zod-only',
    comment: 'The contract is read by every program, so its price is paid everywhere.',
    severity: 'error',
    from: { path: '^packages/contract/', pathNot: NOT_SHIPPED },
    to: { path: 'node_modules/', pathNot: packages('zod') },
  },
  {
    name: 'core-needs-no-vendor',
    comment: 'Core asks ports; a library that a rule needs is a pure one and belongs to text.',
    severity: 'error',
    from: { path: '^packages/core/', pathNot: NOT_SHIPPED },
    to: { path: 'node_modules/' },
  },
  {
    name: 'trpc-only-at-the-door',
    comment:
      'tRPC is how requests come in. Behind the door a use-case is a function of (ctx, input).',
    severity: 'error',
    from: {
      path: '^(packages|apps|tooling|prisma)/',
      pathNot: '^(packages/(router|sdk)|apps|tooling/bench)/',
    },
    to: { path: packages('@trpc') },
  },
  {
    name: 'sdk-imports-router-as-type',
    comment:
      'A value would put the procedures, zod and the rules of core into every page and program.',
    severity: 'error',
    from: { path: '^(packages/sdk|apps/admin)/', pathNot: NOT_SHIPPED },
    to: { path: '^packages/router/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'widget-ships-no-zod',
    comment:
      'zod is 20 KB of 22 that everything may weigh. The widget trusts its own server; types cost nothing.',
    severity: 'error',
    from: { path: '^(apps/widget|packages/sdk)/', pathNot: NOT_SHIPPED },
    to: { path: `${packages('zod')}|^packages/contract/`, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'fakes-stay-in-tests',
    comment: 'What ships must not depend on what only tests install and prove.',
    severity: 'error',
    // The bench fills its databases with the rows that tests are made on; whole sites are asked on stores in memory.
    from: {
      path: '^(packages|apps|tooling|prisma)/',
      pathNot: [...NOT_SHIPPED, '^tooling/(bench|eval/src/(clients|sites))/'],
    },
    to: { path: `/testing/|[.]test[.]tsx?$|${packages('vitest', 'fast-check')}` },
  },
];
