import { expect, test } from 'vitest';
import { modelsOf } from './find-writes.ts';
import { findSecondWriters } from './one-writer.ts';

const models = modelsOf([
  { path: 'a.prisma', text: 'model Bot {\n  id String @id\n}\n\nmodel Source {\n}\n' },
]);
const server = (path: string, text: string) => ({ path: `packages/server/src/${path}`, text });

test('a table that two features write is found, whichever way they write', () => {
  const files = [
    server('bot/store.ts', 'await client.bot.update({ where: { id } });'),
    server('source/store.ts', 'sql`\n  UPDATE "Bot" SET "name" = 1`'),
  ];
  expect(findSecondWriters(files, models, [])).toEqual([
    'Bot is written by packages/server/src/bot/store.ts and packages/server/src/source/store.ts',
  ]);
});

test('one feature may write a table from several files, and tests may write any', () => {
  const files = [
    server('bot/store.ts', 'tx.bot.createMany({ data })'),
    server('bot/purge.ts', 'sql`DELETE FROM "Bot" WHERE true`'),
    server('source/store.test.ts', 'tx.bot.create({ data })'),
    server('source/read.ts', 'tx.bot.findMany(); map.source.get(1)'),
  ];
  expect(findSecondWriters(files, models, [])).toEqual([]);
});

test('a table is written in the server package only', () => {
  const files = [{ path: 'apps/api/src/seed.ts', text: 'sql`INSERT INTO "Source" VALUES (1)`' }];
  expect(findSecondWriters(files, models, [])).toEqual([
    'Source is written by apps/api/src/seed.ts',
  ]);
});

test('an exception lets one more folder write, and is refused when nobody needs it', () => {
  const files = [
    server('source/store.ts', 'sql`INSERT INTO "Source" VALUES (1)`'),
    server('knowledge/count.ts', 'sql`UPDATE "Source" SET "count" = 1`'),
  ];
  const needed = { model: 'Source', folder: 'knowledge', because: '' };
  expect(findSecondWriters(files, models, [needed])).toEqual([]);
  expect(
    findSecondWriters(files, models, [needed, { model: 'Bot', folder: 'source', because: '' }]),
  ).toEqual(['Bot: source writes it no more; remove the exception']);
});
