import { createHash } from 'node:crypto';
import { type Ctx, newId, sealAudit, verifyAudit } from '@pixel/core';
import { createRandomBytes } from '@pixel/core/testing';
import { auditStoreContract } from '@pixel/core/testing/suites';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { createStores } from '../prisma-stores.ts';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases) auditStoreContract(database.name, openPrismaStoreWorld(database));

const randomBytes = createRandomBytes();
const sha256: Ctx['sha256'] = (value) => createHash('sha256').update(value).digest();

describe.each(databases)('the audit log on $name, written to past its triggers', ({ open }) => {
  let database: Promise<Database> | undefined;
  afterAll(async () => (await database)?.close());

  const openCtx = async () => {
    database ??= open();
    const { prisma, raw, executeSql } = await database;
    const ctx = {
      actor: { type: 'system', job: 'test' },
      stores: createStores(prisma, { answers: raw, written: raw }),
      now: () => new Date('2026-11-23T09:00:00.123Z'),
      newId: (kind) => newId(kind, new Date('2026-11-23T09:00:00.000Z'), randomBytes),
      pause: async () => {},
      sha256,
    } satisfies Partial<Ctx>;
    /** Runs `statement` as somebody who owns the tables. */
    const force = (statement: string) =>
      executeSql(
        ['AuditEntry', 'AuditLink'].reduce(
          (inner, table) => `ALTER TABLE "${table}" DISABLE TRIGGER USER; ${inner};
            ALTER TABLE "${table}" ENABLE TRIGGER USER`,
          statement,
        ),
      );
    return { ctx, force, executeSql };
  };
  const idAt = async (no: number): Promise<string> => {
    const { ctx } = await openCtx();
    const [link] = await ctx.stores.audit.listAuditLinks(no - 1, 1);
    return link?.entryId ?? '';
  };

  beforeEach(async () => {
    const { ctx, force } = await openCtx();
    await force('DELETE FROM "AuditEntry"; DELETE FROM "AuditLink"; DELETE FROM "AuditPending"');
    for (let i = 1; i <= 6; i++)
      await ctx.stores.audit.saveAuditEntry({
        ...{ id: ctx.newId('audit'), actorType: 'system', actorId: 'test', clientId: null },
        ...{ action: 'bot.updated', targetType: 'bot', targetId: `bot_${i}` },
        ...{ address: '203.0.113.7', requestId: 'req1', at: ctx.now() },
        details: { 'ü-name': 'Ωmega "quoted"', zeta: 1.25, alpha: true, i },
      });
    await sealAudit(ctx);
  }, 120_000);

  const cases: readonly [string, string, object][] = [
    ['nothing', 'SELECT 1', { ok: true, length: 6, broken: null }],
    [
      'a changed action',
      `UPDATE "AuditEntry" SET action = 'bot.seen' WHERE "targetId" = 'bot_3'`,
      { ok: false, length: 2, broken: { no: 3, problem: 'changed' } },
    ],
    [
      'changed details of another shape',
      `UPDATE "AuditEntry" SET details = '[1]' WHERE "targetId" = 'bot_4'`,
      { ok: false, length: 3, broken: { no: 4, problem: 'changed' } },
    ],
    [
      'a time moved by a millisecond',
      `UPDATE "AuditEntry" SET "createdAt" = "createdAt" + interval '1 ms' WHERE "targetId" = 'bot_2'`,
      { ok: false, length: 1, broken: { no: 2, problem: 'changed' } },
    ],
    [
      'a deleted entry',
      `DELETE FROM "AuditEntry" WHERE "targetId" = 'bot_5'`,
      { ok: false, length: 4, broken: { no: 5, problem: 'missing' } },
    ],
    [
      'a deleted entry with its link',
      `DELETE FROM "AuditLink" WHERE no = 5; DELETE FROM "AuditEntry" WHERE "targetId" = 'bot_5'`,
      { ok: false, length: 4, broken: { no: 5, problem: 'missing' } },
    ],
    [
      'two entries in each other’s place',
      `UPDATE "AuditLink" SET no = CASE no WHEN 2 THEN -3 ELSE -2 END WHERE no IN (2, 3);
       UPDATE "AuditLink" SET no = -no WHERE no < 0`,
      { ok: false, length: 1, broken: { no: 2, problem: 'changed' } },
    ],
    [
      'a link taken away at the end',
      `DELETE FROM "AuditLink" WHERE no = 6`,
      { ok: false, length: 5, broken: { no: null, problem: 'not-sealed' } },
    ],
  ];
  test.each(cases)('tells %s', async (_, statement, expected) => {
    const { ctx, force } = await openCtx();
    await force(statement);
    expect(await verifyAudit(ctx)).toMatchObject(expected);
  });

  test('names the entry that was changed', async () => {
    const { ctx, force } = await openCtx();
    const entryId = await idAt(3);
    await force(`UPDATE "AuditEntry" SET address = '' WHERE id = '${entryId}'`);
    expect((await verifyAudit(ctx)).broken).toEqual({ no: 3, entryId, problem: 'changed' });
  });

  test('seals an entry that committed after later ones were sealed', async () => {
    const { ctx } = await openCtx();
    const id = newId('audit', new Date('2020-01-01T00:00:00.000Z'), randomBytes);
    await ctx.stores.audit.saveAuditEntry({
      ...{ id, actorType: 'system', actorId: 'test', clientId: null, action: 'bot.created' },
      ...{ targetType: 'bot', targetId: 'bot_late', address: '', requestId: '', details: {} },
      at: ctx.now(),
    });
    expect(await verifyAudit(ctx)).toMatchObject({ ok: true, length: 7 });
    expect(await idAt(7)).toBe(id);
  });

  test.each([
    'UPDATE "AuditLink" SET hash = $$x$$',
    'DELETE FROM "AuditLink"',
    'TRUNCATE "AuditLink"',
  ])('refuses %s', async (statement) => {
    const { executeSql } = await openCtx();
    await expect(executeSql(statement)).rejects.toThrow('AuditLink is append-only');
  });
});
