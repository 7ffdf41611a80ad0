import { expect, test } from 'vitest';
import { findRawSql } from './raw-sql.ts';

const problems = (text: string, path = 'packages/server/src/bot/store.ts') =>
  findRawSql({ path, text });

test.each([
  'client.$queryRawUnsafe(text)',
  'client.$executeRawUnsafe(`DELETE FROM "Bot"`)',
  "client['$queryRawUnsafe'](text)",
  'const run = tx.$executeRawUnsafe;',
  'Prisma.raw(column)',
  `Prisma.raw(\`"\${column}"\`)`,
  "Prisma.raw('a' + b)",
  'database.executeSql(text)',
  'new PrismaClient({ adapter })',
])('#40 refuses %s', (code) => {
  expect(problems(`const a = 1;\n${code}\n`)).toEqual([
    expect.stringMatching(/^packages\/server\/src\/bot\/store\.ts:2: /),
  ]);
});

test.each([
  `client.$queryRaw\`SELECT \${id}\``,
  "Prisma.raw('DESC')",
  'Prisma.raw(`DESC`)',
  `Prisma.sql\`\${a}."id"\``,
  'text.raw(column); $queryRawUnsafe(1);',
])('lets pass %s', (code) => {
  expect(problems(code)).toEqual([]);
});

test('the machine has statements of its own, and tests have any', () => {
  const code = 'database.executeSql(text); new PrismaClient();';
  expect(problems(code, 'packages/server/src/database/migrate.ts')).toEqual([]);
  expect(problems(code, 'packages/server/src/bot/store.test.ts')).toEqual([]);
  expect(problems(code, 'apps/cli/src/seed.ts')).toHaveLength(2);
});
