import { ErrorCode } from '@pixel/contract';
import {
  appRouter,
  HTTP_STATUS,
  listOperations,
  listProcedures,
  type Operation,
} from '@pixel/router';
import {
  CALLERS,
  CANARY,
  type Caller,
  type CallerName,
  expectedOf,
  type Fixture,
  fixtureOf,
  seedWorld,
  sentFile,
  type World,
} from '@pixel/router/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { restRequest, sendRequest } from './testing/rest-request.ts';
import { type ServedFakes, serveFakes } from './testing/serve-fakes.ts';

const operations = listOperations(appRouter);
const procedures = listProcedures(appRouter);
const OF_BOT: Fixture = { input: ({ a }) => ({ botId: a.bot.id }) };
const BY_CLIENT: Fixture = { input: ({ a }) => ({ id: a.client.id }) };
const OF_CLIENT: Fixture = { input: ({ a }) => ({ clientId: a.client.id }), filters: ['clientId'] };
let served: ServedFakes;
let world: World;
let address: string;
let restore: () => void;

beforeAll(async () => {
  const unlimited = { take: async () => ({ allowed: true, retryAfterSeconds: 0 }) };
  const throttle = { ...unlimited, forget: async () => undefined };
  served = await serveFakes(null, { limiter: unlimited, throttle });
  world = await seedWorld(served.ctx);
  address = await served.server.listen({ port: 0, host: '127.0.0.1' });
  restore = remember(world);
});
beforeEach(() => restore());
afterAll(() => served.close());

/** Rows are replaced and never changed, so that a list of them is a picture of the moment. */
function remember({ ctx }: World): () => void {
  const before = Object.values(ctx.tables).map((table) => [table, [...table]] as const);
  return () => {
    for (const [table, entries] of before) putBack(table, entries);
  };
}

function putBack(table: Map<unknown, unknown>, entries: readonly (readonly unknown[])[]): void {
  table.clear();
  for (const [key, row] of entries) table.set(key, row);
}

/** A caller with a session of its own for this call: the last one may have ended it. */
async function signedIn(name: CallerName): Promise<Caller> {
  const caller = world.callers[name];
  if (caller.userId === undefined || name.startsWith('key:')) return caller;
  const device = { userAgent: 'test', address: '' };
  const { token } = await world.ctx.sessions.create(caller.userId, device);
  return { ...caller, credential: token };
}

/** Of the procedure behind an operation; what is made by hand needs only the chatbot or takes a client. */
function fixtureFor({ id, body, path }: Operation): Fixture {
  const procedure = body ? undefined : procedures.find(({ name }) => name === id);
  if (procedure) return fixtureOf(procedure);
  if (id === 'clients.export') return BY_CLIENT;
  if (id === 'attachments.get') return { input: ({ a, ctx }) => sentFile(ctx, a) };
  return path.includes('{botId}') ? OF_BOT : OF_CLIENT;
}

describe('#1 the access matrix over HTTP', () => {
  for (const operation of operations)
    it(`#1 ${operation.method} ${operation.path} answers every caller as its rule says`, async () => {
      const fixture = fixtureFor(operation);
      const { filters = [] } = fixture;
      const seen: Record<string, number> = {};
      const wanted: Record<string, number> = {};
      for (const name of CALLERS) {
        restore();
        const caller = await signedIn(name);
        const input = await fixture.input?.({ ...world, caller });
        const named = Object.entries(Object(input)).filter(([key]) => !filters.includes(key));
        const answer = await sendRequest(address, restRequest(operation, { ...caller, input }));
        seen[name] = answer.status;
        // A visitor's token is none of staff's: at this door it is nobody's.
        const known = name === 'visitor' ? 'anonymous' : name;
        const hasIds = /"\w{3}_[0-9a-z]{26}"/.test(JSON.stringify(named));
        const meta = { access: operation.access };
        wanted[name] = statusOf(expectedOf({ meta }, { name: known, fixture, hasIds }));
        if (!['admin', 'foreign client'].includes(name)) expect(answer.text).not.toContain(CANARY);
        expect(answer.headers.get('cache-control')).toContain('no-store');
        expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{16}$/);
      }
      expect(seen).toEqual(wanted);
    });
});

const statusOf = (code: string): number =>
  code === 'ok' ? 200 : HTTP_STATUS[ErrorCode.parse(code)];

describe('#2 what is foreign looks like what does not exist, over HTTP', () => {
  const withIds = operations.filter(({ path }) => path.includes('{'));

  for (const operation of withIds)
    it(`#2 ${operation.method} ${operation.path}`, async () => {
      const fixture = fixtureFor(operation);
      const caller = await signedIn('client');
      const swapped = { ...world, a: world.b, b: world.a, caller: world.callers['foreign client'] };
      const request = async (given: World & { readonly caller: Caller }) =>
        restRequest(operation, { ...caller, input: await fixture.input?.(given) });
      const foreign = await request(swapped);
      const unknown = { ...foreign, url: foreign.url.replace(/_[0-9a-z]{26}/, unknownTail) };
      const [one, other] = [
        await sendRequest(address, foreign),
        await sendRequest(address, unknown),
      ];
      // Who may not make the call at all is told so before any id is looked at.
      const isOfAgency = operation.access === 'admin' || fixture.narrowed?.client === 'forbidden';
      expect(one.status).toBe(isOfAgency ? 403 : 404);
      expect([one.status, shown(one.text)]).toEqual([other.status, shown(other.text)]);
      expect(one.text).not.toContain(CANARY);
    });
});

describe('#29 what changes something', () => {
  const mutations = procedures.filter(({ type }) => type === 'mutation');

  it('#29 runs by no GET, no HEAD, and no header that names another method', async () => {
    const { credential } = await signedIn('admin');
    const headers = {
      ...{ authorization: `Bearer ${credential}`, 'x-http-method-override': 'POST' },
      'x-method-override': 'POST',
    };
    const rows = () => Object.values(world.ctx.tables).map((table) => [...table]);
    const before = JSON.stringify(rows());
    // tRPC answers every HEAD by itself.
    for (const { name } of mutations)
      for (const [method, status] of [
        ['GET', 405],
        ['HEAD', 204],
      ] as const) {
        const response = await fetch(`${address}/trpc/${name}?input=%7B%7D`, { method, headers });
        expect(response.status, `${method} ${name}`).toBe(status);
      }
    expect(JSON.stringify(rows())).toBe(before);
  });
});

const unknownTail = () => `_${'0'.repeat(25)}1`;
const shown = (text: string) => text.replace(/"requestId":"\w+"/, '');
