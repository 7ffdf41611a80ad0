import { describe, expect, it } from 'vitest';
import { checkStatement } from './check-statement.ts';
import { OWNED_TABLES } from './owned-tables.ts';
import { UnscopedStatement } from './unscoped-statement.ts';

const LIVE = `JOIN "Bot" b ON b."id" = c."botId" AND b."deletedAt" IS NULL
  JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL`;

type Statement = [text: string, ...values: unknown[]];

const SCOPED: Statement[] = [
  ['SELECT 1'],
  ['SELECT * FROM "Setting" WHERE "key" = $1', null],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1', 'c'],
  ['SELECT * FROM public."Bot" AS b WHERE (b."name" = $1 AND b."clientId" = $2)', null, 'c'],
  ['SELECT * FROM "Bot" WHERE "clientId" = ANY($1::text[]) ORDER BY "id"', []],
  ['SELECT * FROM "Posting" WHERE "botNo" = $1::int', 7],
  ['SELECT * FROM "Bot" b WHERE TRUE /* every client: b."clientId" */ AND b."id" = $1', 'b'],
  [`SELECT c."id" FROM "Conversation" c ${LIVE} WHERE c."id" = $1 AND c."clientId" = $2`, 'x', 'c'],
  [
    `SELECT count(*) FILTER (WHERE m."role" = 'bot'), percentile_cont(0.5) WITHIN GROUP (ORDER BY r."totalMs")
     FROM "Message" m LEFT JOIN "Receipt" r ON r."messageId" = m."id" WHERE m."botId" = $1`,
    'b',
  ],
  [
    `SELECT * FROM unnest($1::text[]) AS reached("id") CROSS JOIN LATERAL (
       SELECT c."id" FROM "Conversation" c ${LIVE} WHERE c."clientId" = reached."id" LIMIT 3) newest`,
    ['c', 'd'],
  ],
  [
    `WITH own AS (SELECT c."id" FROM "Conversation" c WHERE c."id" = $1 AND c."botId" = $2 FOR UPDATE OF c), changed AS (
       UPDATE "Conversation" c SET "handling" = CASE WHEN $3 THEN 'bot' END FROM own WHERE c."id" = own."id"
       RETURNING c."id", c."clientId", c."botId")
     INSERT INTO "Message" ("id", "clientId", "botId") SELECT $4, changed."clientId", changed."botId" FROM changed`,
    ...['x', 'b', true, 'm'],
  ],
  ['DELETE FROM "Passage" WHERE "id" IN (SELECT "id" FROM "Passage" WHERE "botId" = $1)', 'b'],
  [
    'DELETE FROM "Posting" WHERE ctid = ANY(ARRAY(SELECT ctid FROM "Posting" WHERE "botNo" = $1))',
    7,
  ],
  ['DELETE FROM "Feedback" f USING "Bot" b WHERE f."botId" = b."id" AND b."clientId" = $1', 'c'],
  ['INSERT INTO "Persona" ("tone", "botId") VALUES ($1, $2), ($3, $4)', '', 'b', '', 'b'],
  [
    `INSERT INTO "Embedding" AS e ("id", "clientId", "botId") VALUES ($1, $2, $3)
     ON CONFLICT ("id") DO UPDATE SET "storedAt" = now() WHERE e."botId" = EXCLUDED."botId" RETURNING e."id"`,
    ...['e', 'c', 'b'],
  ],
  [
    `INSERT INTO "Sighting" AS s ("botId", "origin") VALUES ($1, $2)
     ON CONFLICT ("botId", "origin") DO UPDATE SET "lastAt" = greatest(s."lastAt", EXCLUDED."lastAt")`,
    ...['b', ''],
  ],
  ['SELECT ARRAY(SELECT m."clientId" FROM "Membership" m WHERE m."userId" = u."id") FROM "User" u'],
  [
    'SELECT 1 FROM "Source" s WHERE s."botId" = $1 UNION ALL SELECT 2 FROM "Posting" p WHERE p."botNo" = $2',
    ...['b', 7],
  ],
];

const UNSCOPED: Statement[] = [
  ['SELECT * FROM "Bot" WHERE "id" = $1', 'b'],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1', null],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1', undefined],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1', ''],
  ['SELECT * FROM "Bot" WHERE "clientId" = ANY($1)', ['c', undefined]],
  ['SELECT * FROM "Bot" WHERE "clientId" = ANY($1)', ['']],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1 OR TRUE', 'c'],
  ['SELECT * FROM "Bot" WHERE ("clientId" = $1 OR "name" = $2) AND TRUE', 'c', ''],
  ['SELECT * FROM "Bot" WHERE "name" = $2 OR "id" = $2 AND "clientId" = $1', 'c', ''],
  ['SELECT "key" AS "id" INTO "Bot" FROM "Setting"'],
  ['SELECT * FROM "Bot" WHERE NOT "clientId" = $1', 'c'],
  ['SELECT * FROM "Bot" WHERE ("clientId" = $1) IS NOT NULL', 'c'],
  ['SELECT * FROM "Bot" WHERE "clientId" <> $1', 'c'],
  ['SELECT * FROM "Bot" WHERE "clientId" = "clientId"'],
  ['SELECT * FROM "Bot" b WHERE b."clientId" = b."clientId"'],
  ['SELECT * FROM "Bot" b WHERE b."clientId" IS NOT NULL'],
  ['SELECT * FROM "Bot" WHERE CASE WHEN TRUE THEN TRUE AND "clientId" = $1 AND TRUE END', 'c'],
  ['SELECT * FROM "Bot" WHERE /* AND "clientId" = $1 */ TRUE', 'c'],
  ['SELECT * FROM "Bot" WHERE /* /* */ "clientId" = $1 AND /* */ */ TRUE', 'c'],
  ['SELECT * FROM "Bot" WHERE TRUE /* every client: "id" AND "clientId" = $1 AND */', 'c'],
  ['SELECT * FROM "Bot" WHERE TRUE /* every client: of "clientId" */'],
  ['SELECT * FROM "Bot" b WHERE NOT TRUE /* every client: b."clientId" */'],
  ['SELECT * FROM "Bot" b, "Bot" c WHERE TRUE /* every client: b."clientId" */'],
  [`SELECT * FROM "Bot" WHERE "name" = E'\\' AND "clientId" = $1 AND "name" = '`, 'c'],
  ['SELECT * FROM "Bot" WHERE TRUE -- AND "clientId" = $1', 'c'],
  [`SELECT * FROM "Bot" WHERE "name" = 'x AND "clientId" = $1 AND'`, 'c'],
  ['SELECT "clientId" = $1 FROM "Bot"', 'c'],
  ['SELECT * FROM "Bot" GROUP BY "id" HAVING "clientId" = $1', 'c'],
  ['SELECT * FROM "Bot" a, "Bot" b WHERE a."clientId" = $1', 'c'],
  ['SELECT * FROM "Bot" a, "Bot" b WHERE "clientId" = $1', 'c'],
  ['SELECT * FROM "Bot" a JOIN "Bot" b ON TRUE WHERE a."clientId" = $1', 'c'],
  [
    'SELECT * FROM "Bot" b LEFT JOIN "Client" k ON b."clientId" = $1 AND k."id" = b."clientId"',
    'c',
  ],
  ['SELECT * FROM "Passage" p LEFT JOIN "Bot" b ON b."id" = p."botId" AND b."clientId" = $1', 'c'],
  [
    'SELECT * FROM "Bot" b RIGHT JOIN "Client" k ON k."id" = b."clientId" WHERE b."botId" = $1',
    'b',
  ],
  [
    'SELECT * FROM "Message" a JOIN "Message" b ON b."authorId" = a."authorId" WHERE a."clientId" = $1',
    'c',
  ],
  ['SELECT (SELECT count(*) FROM "Message") FROM "Bot" b WHERE b."clientId" = $1', 'c'],
  [
    'SELECT * FROM "Bot" b JOIN LATERAL (SELECT 1 FROM "Client" k WHERE k."id" = b."clientId") x ON TRUE',
  ],
  ['SELECT * FROM "Bot" b WHERE b."id" IN (SELECT "botId" FROM "Source")'],
  [
    'WITH own AS (SELECT "id" FROM "Bot" WHERE "clientId" = $1) SELECT * FROM "Bot" b WHERE EXISTS (SELECT 1 FROM own)',
    'c',
  ],
  [
    'WITH own AS (SELECT 1 FROM "Bot" b WHERE b."clientId" = $1) UPDATE "Bot" b SET "name" = $2 WHERE b."id" = $3',
    ...['c', 'x', 'b'],
  ],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1 UNION SELECT * FROM "Bot"', 'c'],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1; DELETE FROM "Bot"', 'c'],
  ['SELECT * FROM unnest($1::text[]) AS r("id") JOIN "Bot" b ON b."clientId" = r."id"', [null]],
  ['UPDATE "Bot" SET "clientId" = $1', 'c'],
  ['UPDATE "Bot" SET "clientId" = $1 WHERE "clientId" = $2', 'c', 'd'],
  ['INSERT INTO "Message" ("id", "clientId") VALUES ($1, $2)', 'm', 'c'],
  ['INSERT INTO "Message" VALUES ($1, $2)', 'm', 'c'],
  ['INSERT INTO "Persona" ("botId") VALUES ($1)', null],
  ['INSERT INTO "Persona" ("botId") SELECT $1', ''],
  ['INSERT INTO "Persona" ("botId") SELECT "id" FROM "Bot"'],
  [
    'INSERT INTO "Embedding" ("id", "clientId", "botId") VALUES ($1, $2, $3) ON CONFLICT ("id") DO UPDATE SET "text" = $1',
    ...['e', 'c', 'b'],
  ],
  [
    `INSERT INTO "Embedding" AS e ("id", "clientId", "botId") VALUES ($1, $2, $3)
     ON CONFLICT ("id") DO UPDATE SET "text" = $1 WHERE e."id" = EXCLUDED."id"`,
    ...['e', 'c', 'b'],
  ],
  [
    `INSERT INTO "Sighting" ("botId", "origin") VALUES ($1, $2)
     ON CONFLICT ("botId", "origin") DO UPDATE SET "botId" = $3`,
    ...['b', '', 'other'],
  ],
  ['TRUNCATE "Message"'],
  ['TABLE "Bot"'],
  ['EXPLAIN SELECT * FROM "Bot"'],
  ['COPY "Bot" TO STDOUT'],
  ['LOCK TABLE "Bot"'],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1 AND "name" = E\'\\\' \'', 'c'],
  ['SELECT * FROM "Bot" WHERE "clientId" = $1 AND "name" = $q$ x $q$', 'c'],
];

describe('#8 statements in SQL', () => {
  it.each(SCOPED)('lets pass: %s', (text, ...values) => {
    checkStatement(text, values);
  });

  it.each(UNSCOPED)('refuses: %s', (text, ...values) => {
    expect(() => checkStatement(text, values)).toThrow(UnscopedStatement);
  });

  it.each([...OWNED_TABLES.keys()])('refuses every way to all rows of %s', (table) => {
    for (const text of [
      `SELECT * FROM "${table}"`,
      `SELECT (SELECT count(*) FROM "${table}")`,
      `WITH x AS (SELECT * FROM "${table}") SELECT * FROM x`,
      `SELECT * FROM (VALUES (1)) v, LATERAL (SELECT * FROM "${table}") t`,
      `UPDATE "${table}" SET "createdAt" = now()`,
      `DELETE FROM "${table}"`,
      `INSERT INTO "${table}" SELECT * FROM "${table}"`,
      `INSERT INTO "Setting" ("key") SELECT "id" FROM "${table}"`,
    ])
      expect(() => checkStatement(text, []), text).toThrow(UnscopedStatement);
  });

  it('names the table, the statement and the way out', () => {
    const check = () => checkStatement('SELECT * FROM "Bot" b', []);
    expect(check).toThrow(/"Bot" \(b\) names no client.*SELECT.*acrossClients/s);
  });
});
