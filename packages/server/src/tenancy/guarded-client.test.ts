import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { ofClients } from '../sql/condition.ts';
import { databases } from '../testing/databases.ts';
import { acrossClients, guardClient } from './guarded-client.ts';
import { OWNED_TABLES, type OwnedTable } from './owned-tables.ts';
import { UnscopedStatement } from './unscoped-statement.ts';

const READS = ['findFirst', 'findFirstOrThrow', 'findMany', 'count', 'aggregate', 'groupBy'];
const UNIQUE_READS = ['findUnique', 'findUniqueOrThrow'];
const CHANGES = ['update', 'updateMany', 'updateManyAndReturn', 'upsert'];
const REMOVALS = ['delete', 'deleteMany'];
const CREATIONS = ['create', 'createMany', 'createManyAndReturn', 'upsert'];
const ALL = [...new Set([...READS, ...UNIQUE_READS, ...CHANGES, ...REMOVALS, ...CREATIONS])];

describe.each(databases)('a guarded client on $name', ({ open }) => {
  let database: Database;
  let client: Database['prisma'];
  /** Every call that gets past the guard. */
  const reached: string[] = [];
  beforeAll(async () => {
    database = await open();
    client = guardClient(logging(acrossClients(database.prisma, 'test'), reached));
    for (const one of ['a', 'b']) await fill(database.prisma, one);
  }, 120_000);
  beforeEach(() => {
    reached.length = 0;
  });
  afterAll(() => database.close());

  it.each(
    [...OWNED_TABLES.values()].flatMap((table) =>
      ALL.map((operation) => ({ table, operation, name: table.name })),
    ),
  )('#8 refuses $name.$operation without a client', async ({ table, operation }) => {
    const refuses = (on: object) => {
      for (const args of unscopedArgs(table, operation))
        expect(() => callOf(on, table, operation)(args), show(args)).toThrow(UnscopedStatement);
    };
    refuses(client);
    await client.$transaction(async (tx) => refuses(tx));
    expect(reached).toEqual([]);
  });

  it('#8 refuses what relations would do to other rows', async () => {
    const where = { id: 'bot_a', clientId: 'cli_a' };
    const { bot, source } = client;
    const theirs = { id: 'cnv_b' };
    for (const data of [
      { conversations: { connect: theirs } },
      { conversations: { set: [theirs] } },
      { conversations: { update: { where: theirs, data: { title: 'x' } } } },
      { conversations: { updateMany: { where: {}, data: { title: 'x' } } } },
      { conversations: { delete: theirs } },
      { conversations: { deleteMany: {} } },
      { conversations: { upsert: { where: theirs, create: NEW_CONVERSATION, update: {} } } },
      { conversations: { connectOrCreate: { where: theirs, create: NEW_CONVERSATION } } },
      { visitors: { create: { ...NEW_VISITOR, conversations: { connect: theirs } } } },
      { client: { connect: { id: 'cli_b' } } },
      { clientId: 'cli_b' },
    ])
      expect(() => bot.update({ where, data }), show(data)).toThrow(UnscopedStatement);
    const made = { ...NEW_SOURCE, bot: { connect: { id: 'bot_b' } } };
    expect(() => source.create({ data: made })).toThrow(UnscopedStatement);
    expect(reached).toEqual([]);
    expect(await ownersOf(database)).toEqual(OWNERS);
  });

  it('#8 refuses statements in SQL without a client, also inside of transactions', async () => {
    const { raw } = database;
    for (const nothing of [undefined, null, '']) {
      const run = async (on: SqlClient) =>
        on.$queryRaw`SELECT * FROM "Bot" WHERE "clientId" = ${nothing}`;
      await expect(run(client)).rejects.toThrow(UnscopedStatement);
      await expect(client.$transaction(run)).rejects.toThrow(UnscopedStatement);
      const direct = async () => raw.$queryRaw`SELECT * FROM "Bot" WHERE "clientId" = ${nothing}`;
      await expect(direct()).rejects.toThrow(UnscopedStatement);
    }
    const all = Prisma.sql`DELETE FROM "Conversation"`;
    expect(() => client.$executeRaw(all)).toThrow(UnscopedStatement);
    expect(() => client.$executeRawUnsafe(all.text)).toThrow(UnscopedStatement);
    expect(() => client.$queryRawUnsafe(all.text)).toThrow(UnscopedStatement);
    await expect(client.$transaction(async (tx) => tx.$executeRaw(all))).rejects.toThrow();
    expect(() => client.$extends({})).toThrow(UnscopedStatement);
    expect(reached).toEqual([]);
    expect(await ownersOf(database)).toEqual(OWNERS);
  });

  it('lets pass what says whose rows it means', async () => {
    const where = { clientId: 'cli_a' };
    expect(await client.bot.findMany({ where, select: { id: true } })).toEqual([{ id: 'bot_a' }]);
    expect(await client.bot.count({ where: { AND: [{ clientId: { in: [] } }, {}] } })).toBe(0);
    expect(await client.bot.count({ where: { AND: ofClients('all') } })).toBe(2);
    expect(await client.source.count({ where: { botId: 'bot_b' } })).toBe(1);
    const compound = { id_clientId: { id: 'bot_a', clientId: 'cli_b' } };
    expect(await client.bot.findUnique({ where: compound })).toBeNull();
    await client.$transaction(async (tx) => {
      expect(await tx.bot.updateMany({ where, data: { name: 'A' } })).toEqual({ count: 1 });
      const [row] = await tx.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS "n" FROM "Bot" WHERE "clientId" = ${'cli_a'} AND "name" = 'A'`;
      expect(row).toEqual({ n: 1 });
    });
    const [bots, settings] = await client.$transaction([
      client.bot.count({ where }),
      client.setting.count(),
    ]);
    expect([bots, settings]).toEqual([1, 0]);
    expect(await acrossClients(client, 'test').bot.count()).toBe(2);
    expect(reached).toContain('bot.findMany');
  });
});

const NEW_CONVERSATION = { id: 'cnv_n', clientId: 'cli_a', channel: 'api' } as const;
const NEW_VISITOR = { id: 'vis_n', clientId: 'cli_a', tokenHash: 'n', expiresAt: new Date() };
const NEW_SOURCE = { id: 'src_n', type: 'text', title: '', config: {} } as const;

/** All ways to call the operation that do not say of which client, or say it with nothing. */
function unscopedArgs(table: OwnedTable, operation: string): unknown[] {
  const [scope = ''] = table.scopes;
  const fine = Object.fromEntries(table.scopes.map((name) => [name, 'x']));
  const nothing: unknown[] = [undefined, null, ''];
  const filters = [
    ...[undefined, {}, { AND: [] }, { AND: {} }, { [scope]: { not: 'x' } }, { NOT: fine }],
    ...[{ OR: [fine, {}] }, { [scope]: { in: [undefined] } }, { [scope]: { in: '' } }],
    ...[{ [scope]: { startsWith: '' } }, { [scope]: { equals: null } }, { [scope]: {} }],
    ...nothing.flatMap((value) => [{ [scope]: value }, { AND: [{ [scope]: value }] }]),
    ...nothing.map((value) => ({ [`id_${scope}`]: { id: 'x', [scope]: value } })),
    ...[{ bot: { clientId: 'x' } }, { bot: { is: fine } }, { client: { id: 'x' } }],
    ...(scope === 'id' ? [] : [{ id: 'x' }, { id: { in: ['x'] } }]),
  ];
  const rows = [
    ...[undefined, {}, { client: { connect: { id: 'x' } } }, { bot: { create: fine } }],
    ...table.scopes.flatMap((name) =>
      nothing
        .filter((value) => !(table.isOptional && value === null))
        .map((value) => ({ ...fine, [name]: value })),
    ),
  ];
  const isFiltered = operation === 'upsert' || !CREATIONS.includes(operation);
  return [
    ...(isFiltered ? [undefined, {}] : []),
    ...(isFiltered ? filters.map((where) => ({ where, data: {}, create: fine, update: {} })) : []),
    ...(CREATIONS.includes(operation)
      ? rows.flatMap((data) => [{ where: fine, data, create: data, update: {} }])
      : []),
    ...(operation.startsWith('createMany') ? rows.map((row) => ({ data: [fine, row] })) : []),
    ...(CHANGES.includes(operation)
      ? [{ where: fine, data: fine, update: fine, create: fine }]
      : []),
  ];
}

function callOf(client: object, table: OwnedTable, operation: string): (args: unknown) => unknown {
  const name = table.name.charAt(0).toLowerCase() + table.name.slice(1);
  const model: unknown = Reflect.get(client, name);
  if (typeof model !== 'object' || model === null) throw new Error(`There is no ${name}.`);
  const call: unknown = Reflect.get(model, operation);
  if (typeof call !== 'function') throw new Error(`There is no ${name}.${operation}.`);
  return (args) => Reflect.apply(call, model, [args]);
}

/** The same client, which notes every call that would send a statement. */
function logging<Client extends SqlClient>(client: Client, log: string[]): Client {
  return new Proxy(client, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof key === 'string' && key.includes('Raw') && typeof member === 'function')
        return (...args: unknown[]) => {
          log.push(key);
          return Reflect.apply(member, target, args);
        };
      if (key === '$transaction')
        return (work: unknown, options: object) =>
          typeof work === 'function'
            ? target.$transaction(
                (tx) => Reflect.apply(work, undefined, [logging(tx, log)]),
                options,
              )
            : Reflect.apply(target.$transaction, target, [work, options]);
      if (typeof key !== 'string' || typeof member !== 'object' || member === null) return member;
      return new Proxy(member, {
        get(model, operation) {
          const call: unknown = Reflect.get(model, operation);
          if (typeof call !== 'function') return call;
          return (...args: unknown[]) => {
            log.push(`${key}.${String(operation)}`);
            return Reflect.apply(call, model, args);
          };
        },
      });
    },
  });
}

async function fill(prisma: Database['prisma'], one: string): Promise<void> {
  const clientId = `cli_${one}`;
  const botId = `bot_${one}`;
  await prisma.client.create({ data: { id: clientId, name: one } });
  await prisma.bot.create({
    data: { id: botId, clientId, publicId: `pub_${one}`, name: one, theme: {} },
  });
  await prisma.conversation.create({ data: { id: `cnv_${one}`, clientId, botId, channel: 'api' } });
  await prisma.source.create({
    data: { id: `src_${one}`, clientId, botId, type: 'text', title: one, config: {} },
  });
}

const OWNERS = ['bot_a cnv_a src_a', 'bot_b cnv_b src_b'];

async function ownersOf({ prisma }: Database): Promise<string[]> {
  const bots = await acrossClients(prisma, 'test').bot.findMany({
    include: { conversations: true, sources: true },
    orderBy: { id: 'asc' },
  });
  return bots.map(({ id, conversations, sources }) =>
    [id, ...conversations.map((row) => row.id), ...sources.map((row) => row.id)].join(' '),
  );
}

const show = (value: unknown): string => JSON.stringify(value) ?? 'undefined';
