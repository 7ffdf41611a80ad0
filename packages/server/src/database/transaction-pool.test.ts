import { newId } from '@pixel/core';
import { createRandomBytes } from '@pixel/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { databases, serverUrl } from '../testing/databases.ts';
import type { Database } from './database.ts';

const server = databases.find(({ name }) => name === 'PostgreSQL');
if (serverUrl === undefined)
  process.stdout.write(
    'LEFT OUT: statements on the connection of a transaction (set TEST_DATABASE_URL)\n',
  );

describe.skipIf(!server)('a statement on the connection of a transaction', () => {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await server?.open();
  }, 120_000);
  afterAll(() => database?.close());
  const world = () => {
    if (!database) throw new Error('The database opens when the first test begins.');
    return database;
  };
  const randomBytes = createRandomBytes();
  const nextId = () => newId('client', new Date(), randomBytes);
  const save = (raw: RawClient, id: string) =>
    raw.$queryRaw`INSERT INTO "Client" ("id", "name", "updatedAt") VALUES (${id}, 'New', now())`;
  const count = (id: string) => world().prisma.client.count({ where: { id } });
  /** Runs `work` in a transaction, with Prisma's client and the connection itself. */
  const inTransaction = <T>(work: (tx: Prisma.TransactionClient, raw: RawClient) => Promise<T>) =>
    world().withConnection((rawOf) =>
      world().prisma.$transaction(async (tx) => {
        const raw = rawOf();
        if (!raw) throw new Error('There is no connection.');
        return work(tx, raw);
      }),
    );

  it('is seen by the transaction at once, and by others after it', async () => {
    const id = nextId();
    await inTransaction(async (tx, raw) => {
      await save(raw, id);
      expect(await tx.client.count({ where: { id } })).toBe(1);
      expect(await count(id)).toBe(0);
    });
    expect(await count(id)).toBe(1);
  });

  it('is undone with it', async () => {
    const id = nextId();
    const failing = inTransaction(async (_, raw) => {
      await save(raw, id);
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await count(id)).toBe(0);
  });

  it('does not run once the transaction is over', async () => {
    const late: RawClient[] = [];
    await inTransaction(async (_, raw) => void late.push(raw));
    const id = nextId();
    for (const raw of late) await expect(save(raw, id)).rejects.toThrow('The transaction is over.');
    expect(late).toHaveLength(1);
    expect(await count(id)).toBe(0);
  });

  it('runs on a connection of its own, of many transactions at once', async () => {
    const ids = Array.from({ length: 40 }, nextId);
    const outcomes = await Promise.allSettled(
      ids.map((id, at) =>
        inTransaction(async (_, raw) => {
          await save(raw, id);
          if (at % 2 === 1) throw new Error('stopped');
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    for (const [at, id] of ids.entries()) expect(await count(id)).toBe(at % 2 === 0 ? 1 : 0);
  });

  it('#8 is refused when it names no client', async () => {
    const all = inTransaction((_, raw) => raw.$queryRaw`SELECT "id" FROM "Client"`);
    await expect(all).rejects.toThrow('names no client');
  });

  it('leaves the connection as it was for the next one', async () => {
    for (let i = 0; i < 30; i += 1)
      await inTransaction(async (_, raw) => raw.$queryRaw`SELECT ${i}::int AS "i"`);
    const rows = await world().prisma.$queryRaw(Prisma.sql`SELECT 1::int AS "one"`);
    expect(rows).toEqual([{ one: 1 }]);
  });
});
