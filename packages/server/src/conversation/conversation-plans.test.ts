import { LIMITS, type ListConversations } from '@pixel/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { databases, serverUrl } from '../testing/databases.ts';
import { botOf, clientOf, fillLargeTables, visitorOf } from '../testing/large-tables.ts';
import { listConversations } from './list-conversations.ts';
import { listFeedback } from './list-feedback.ts';
import { listVisitors } from './list-visitors.ts';

const Plans = z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: z.unknown() })) }));
const Node = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  Plans: z.array(z.unknown()).optional(),
});

/** Tables that grow with what is said. The others have a row for a bot or a client, and are best read whole. */
const LARGE = ['Conversation', 'Message', 'Receipt', 'Feedback', 'Visitor'];

/** Names of large tables that a plan reads from end to end. */
function scansIn(plan: unknown): string[] {
  const { 'Node Type': type, 'Relation Name': table = '', Plans: below = [] } = Node.parse(plan);
  const own = type.includes('Seq Scan') && LARGE.includes(table) ? [table] : [];
  return [...own, ...below.flatMap(scansIn)];
}

/** The same client, which also notes what its statements would read from end to end. */
function watching<Client extends SqlClient>(prisma: Client, scans: string[]): Client {
  return new Proxy(prisma, {
    get(target, key) {
      if (key === '$transaction')
        return (work: (tx: Prisma.TransactionClient) => Promise<unknown>, options: object) =>
          target.$transaction((tx) => work(watching(tx, scans)), options);
      if (key !== '$queryRaw') return Reflect.get(target, key);
      return async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
        const sql = 'raw' in query ? Prisma.sql(query, ...values) : query;
        const explained = Prisma.sql`EXPLAIN (FORMAT JSON) ${sql}`;
        const rows = Plans.parse(await acrossClients(target, 'test').$queryRaw(explained));
        for (const row of rows)
          for (const { Plan } of row['QUERY PLAN'])
            for (const table of scansIn(Plan)) scans.push(`${table}: ${sql.sql}`);
        return target.$queryRaw(sql);
      };
    },
  });
}

const server = databases.find(({ name }) => name === 'PostgreSQL');
if (serverUrl === undefined)
  process.stdout.write('LEFT OUT: plans at 100,000 conversations (set TEST_DATABASE_URL)\n');

describe.skipIf(!server)('at 100,000 conversations', { timeout: 60_000 }, () => {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await server?.open();
    if (database) {
      const { prisma } = database;
      await fillLargeTables((statement) => prisma.$executeRawUnsafe(statement));
    }
  }, 300_000);
  afterAll(() => database?.close());
  const world = () => {
    if (!database) throw new Error('The database opens when the first test begins.');
    return database;
  };

  const all = 'all' as const;
  const one = [clientOf(3)];
  const some = [1, 5, 9, 13].map(clientOf);
  const cursor = Buffer.from(
    JSON.stringify([new Date().toISOString(), 'cnv_00000000000000000000050000']),
  ).toString('base64url');
  const filters: Readonly<Record<string, Partial<ListConversations>>> = {
    'without filter': {},
    'a later page': { cursor },
    'of a bot': { botId: botOf(7) },
    'of a client': { clientId: clientOf(3) },
    'of a visitor': { visitorId: visitorOf(70) },
    'active ones': { status: 'active' },
    'archived ones': { status: 'archived' },
    'closed ones': { status: 'closed' },
    'with a person': { handling: 'human' },
    'waiting for a person': { handling: 'waiting' },
    'without an answer': { unanswered: true },
    'by channel': { channel: 'api' },
    'of the last day': { from: new Date(Date.now() - 86_400_000).toISOString() },
    'with a rare word': { search: 'zeppelin' },
    'with a part of a word': { search: 'eppeli' },
    'with a common word': { search: 'shipping' },
    'with a word of nearly every message': { search: 'returns' },
    'without a hit': { search: 'quetzalcoatlus' },
  };

  for (const [reachName, reach] of Object.entries({ all, one, some }))
    for (const [name, filter] of Object.entries(filters))
      it(`lists ${name} for ${reachName} without reading a table from end to end`, async () => {
        const scans: string[] = [];
        const client = watching(world().prisma, scans);
        const page = await listConversations(client, reach, { limit: 25, ...filter });
        expect(scans).toEqual([]);
        expect(page.total).toBeLessThanOrEqual(LIMITS.countedConversations);
      });

  it('lists ratings and visitors without reading a table from end to end', async () => {
    const scans: string[] = [];
    const client = watching(world().prisma, scans);
    for (const reach of [all, one])
      await listFeedback(client, reach, { limit: 25, botId: botOf(3) });
    await listVisitors(client, all, { limit: 25, botId: botOf(7) });
    expect(scans).toEqual([]);
  });

  it('counts to the bound, and says that there are more', async () => {
    const page = await listConversations(world().prisma, all, { limit: 1 });
    expect(page).toMatchObject({ total: LIMITS.countedConversations, totalIsExact: false });
    const few = await listConversations(world().prisma, one, { limit: 1 });
    expect(few).toMatchObject({ total: 5_000, totalIsExact: true });
    const common = await listConversations(world().prisma, all, { limit: 1, search: 'shipping' });
    expect(common).toMatchObject({ totalIsExact: false });
    const rare = await listConversations(world().prisma, all, { limit: 1, search: 'zeppelin' });
    expect(rare).toMatchObject({ total: 1, totalIsExact: true });
  });
});
