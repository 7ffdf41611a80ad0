import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { databases } from '../testing/databases.ts';
import type { Database } from './database.ts';

describe.each(databases)('the database on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.executeSql(
      `INSERT INTO "AuditEntry" (id, "actorType", "actorId", action, "targetType", "targetId")
       VALUES ('aud_1', 'system', 'test', 'bot.created', 'bot', 'bot_1');
       INSERT INTO "Client" (id, name, "updatedAt") VALUES ('cli_1', 'Shop', now());
       INSERT INTO "Bot" (id, "publicId", "clientId", name, theme, "updatedAt")
       VALUES ('bot_1', 'pub_1', 'cli_1', 'Bot', '{}', now())`,
    );
  }, 120_000);
  afterAll(() => database.close());

  test.each([
    `UPDATE "AuditEntry" SET action = 'nothing.happened'`,
    `DELETE FROM "AuditEntry"`,
    `DELETE FROM "AuditEntry" WHERE id = 'aud_other'`,
    `TRUNCATE "AuditEntry"`,
  ])('refuses %s', async (statement) => {
    await expect(database.executeSql(statement)).rejects.toThrow('AuditEntry is append-only');
    expect(await acrossClients(database.prisma, 'test').auditEntry.count()).toBe(1);
  });

  test.each([
    [`UPDATE "Bot" SET progress = 101`, 'Bot_progress_is_percent'],
    [`UPDATE "Bot" SET version = 0`, 'Bot_version_counts'],
    [
      `INSERT INTO "User" (id, email, name, "passwordHash", "updatedAt")
       VALUES ('usr_1', 'A@b.test', '', '', now())`,
      'User_email_lower_case',
    ],
    [
      `INSERT INTO "Posting" ("botNo", term, "segmentId", passages, weights)
       VALUES (1, 'a', 's', '{1,2}', '{0.5}')`,
      'Posting_is_parallel',
    ],
    [
      `INSERT INTO "Usage" (id, "clientId", "botId", kind, model, "promptTokens", "completionTokens", "costMicros")
       VALUES ('usg_1', 'cli_1', 'bot_1', 'reply', '', -1, 0, 0)`,
      'Usage_counts',
    ],
  ])('refuses impossible numbers: %s', async (statement, constraint) => {
    await expect(database.executeSql(statement)).rejects.toThrow(constraint);
  });

  test('finds a part of a message, and passages without a vector, by an index', async () => {
    const plan = async (query: string): Promise<string> => {
      const { rows } = await database.executeSql(`SET enable_seqscan = off; EXPLAIN ${query}`);
      return JSON.stringify(rows);
    };
    expect(await plan(`SELECT id FROM "Message" WHERE text ILIKE '%refund%'`)).toContain(
      'Message_text_parts',
    );
    expect(
      await plan(
        `SELECT id FROM "Passage" WHERE "botId" = 'bot_1' AND NOT embedded ORDER BY id LIMIT 64`,
      ),
    ).toContain('Passage_unembedded');
  });
});
