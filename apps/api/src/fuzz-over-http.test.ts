import { appRouter, listOperations, listProcedures } from '@pixel/router';
import { CALLERS, CANARY, HOSTILE, seedWorld, sharedKeys } from '@pixel/router/testing';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { serveFakes } from './testing/serve-fakes.ts';

const CALLS = 2_000;
/** Set it to the seed that a failure names, to see the same calls again. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const unlimited = { take: async () => ({ allowed: true, retryAfterSeconds: 0 }) };
const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

/** Bodies that are no answer to a schema but to a parser. */
const BODIES = [
  ...['', '{', 'null', '[]', '"x"', '{"a":1,"a":2}', '{"__proto__":{"polluted":1}}', deep],
  ...[
    '{"constructor":{"prototype":{"polluted":1}}}',
    `{"name":"${'x'.repeat(100_000)}"}`,
    '\u0000',
  ],
  ...['{"name":"\\u0000"}', '{"name":"\\ud800"}', '{"id":{"not":null}}', '{"name":1e400}', 'NaN'],
  ...HOSTILE.map((value) => JSON.stringify({ name: value, id: value, question: value })),
];
const TYPES = ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'x', ''];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const PIECES = [
  '%00',
  '%ff',
  '..%2f',
  '__proto__',
  'bot_x',
  '%ED%A0%80',
  '%',
  'a'.repeat(600),
  '*',
];
const QUERIES = [
  '',
  '__proto__[x]=1',
  'limit=1e9',
  'limit=-1',
  'cursor=%00',
  'a[b]=1&a[c]=2',
  '%',
  'x=%ED%A0%80',
];

/** One value four times out of five: a request that is wrong in everything is refused at the first door. */
const mostly = <T>(usual: T, others: readonly T[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

it(`#38 #39 answers ${CALLS} hostile requests in its own words, and lives`, async () => {
  console.info(`fuzz over HTTP: FUZZ_SEED=${seed}`);
  const shared = sharedKeys();
  const { ctx, server, close } = await serveFakes(null, { limiter: unlimited });
  const { a, callers } = await seedWorld(ctx);
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const ids = [a.client.id, a.bot.id, a.source.id, a.conversationId];
  const piece = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...PIECES));
  const targets = [
    ...listOperations(appRouter).map(({ method, path }) => ({ method, path })),
    ...listProcedures(appRouter).map(({ name, type }) => ({
      ...{ path: `/trpc/${name}`, method: type === 'mutation' ? 'POST' : 'GET' },
    })),
  ];
  const requests = fc.record({
    target: fc.constantFrom(...targets),
    pieces: fc.array(piece, { minLength: 3, maxLength: 3 }),
    query: mostly('', QUERIES),
    other: mostly<string | null>(null, METHODS),
    type: mostly('application/json', TYPES),
    body: fc.constantFrom(...BODIES),
    caller: fc.constantFrom(...CALLERS),
  });
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(requests, async ({ target, pieces, query, other, type, body, caller }) => {
      const { path, method } = { ...target, ...(other !== null && { method: other }) };
      const rest = [...pieces];
      const url = path.replaceAll(/\{\w+\}/g, () => rest.pop() ?? '');
      const { credential } = callers[caller];
      const hasBody = method !== 'GET' && method !== 'HEAD';
      const response = await fetch(`${address}${url}${query && `?${query}`}`, {
        method,
        headers: {
          ...(type && hasBody && { 'content-type': type }),
          ...(credential && { authorization: `Bearer ${credential}` }),
        },
        ...(hasBody && { body }),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      expect(response.status, `${method} ${url} ${text.slice(0, 300)}`).toBeLessThan(500);
      if (!['admin', 'foreign client'].includes(caller)) expect(text).not.toContain(CANARY);
      expect(text).not.toMatch(/\bat .*\.ts:\d+|prisma|SELECT /i);
      if (response.status >= 400 && text !== '' && url.startsWith('/api/'))
        expect(JSON.parse(text).error.requestId).toBe(response.headers.get('x-request-id'));
      if (sharedKeys() !== shared) throw new Error(`${method} ${url} polluted a prototype.`);
    }),
    { numRuns: CALLS, seed, endOnFailure: true },
  );
  console.info('fuzz over HTTP:', Object.fromEntries(statuses));
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  await close();
}, 600_000);
