import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { initTRPC, TRPCError, tracked } from '@trpc/server';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod';
import { callProcedure, subscribeProcedure, type Wire, WireError } from './wire.ts';

type Api = {
  echo: { type: 'query'; input: { text: string }; output: { text: string; token: string } };
  save: { type: 'mutation'; input: { text: string }; output: { saved: string } };
  refuse: { type: 'mutation'; input: { text: string }; output: never };
  count: {
    type: 'subscription';
    input: { to: number; breakAt?: number; lastEventId?: string };
    output: { n: number; text: string };
  };
  denied: { type: 'subscription'; input: { to: number }; output: never };
};

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A real tRPC server; `before` may answer a request in its place (true) to act as a broken proxy. */
async function serve(before: (req: IncomingMessage, res: ServerResponse) => boolean = () => false) {
  const t = initTRPC.context<{ token: string }>().create({
    sse: { ping: { enabled: true, intervalMs: 20 }, client: { reconnectAfterInactivityMs: 400 } },
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      data: {
        ...shape.data,
        pixel: {
          code: 'forbidden',
          message: error.message,
          requestId: 'req_1',
          fields: { text: 'no' },
        },
      },
    }),
  });
  const broken = new Set<number>();
  const router = t.router({
    echo: t.procedure
      .input(z.object({ text: z.string() }))
      .query(({ input, ctx }) => ({ text: input.text, token: ctx.token })),
    save: t.procedure
      .input(z.object({ text: z.string() }))
      .mutation(({ input }) => ({ saved: input.text })),
    refuse: t.procedure.input(z.object({ text: z.string() })).mutation((): never => {
      throw new TRPCError({ code: 'FORBIDDEN', message: 'Not here.' });
    }),
    count: t.procedure
      .input(
        z.object({
          to: z.number(),
          breakAt: z.number().optional(),
          lastEventId: z.string().optional(),
        }),
      )
      .subscription(async function* ({ input }) {
        for (let n = Number(input.lastEventId ?? 0) + 1; n <= input.to; n++) {
          if (n === input.breakAt && !broken.has(n)) {
            broken.add(n);
            throw new TRPCError({ code: 'SERVICE_UNAVAILABLE' });
          }
          yield tracked(String(n), { n, text: 'ü\n\r\ndata: 🙂'.repeat(n) });
        }
      }),
    denied: t.procedure.input(z.object({ to: z.number() })).subscription(async function* () {
      yield* [];
      throw new TRPCError({ code: 'UNAUTHORIZED' });
    }),
  });
  const handle = createHTTPHandler({
    router,
    allowMethodOverride: true,
    createContext: ({ req }) => ({ token: req.headers.authorization ?? '' }),
  });
  const server = createServer((req, res) => {
    if (!before(req, res)) handle(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return wireTo(server);
}

/** Safe: a server that listens on TCP has an `AddressInfo`. */
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const wireTo = (server: Server): Wire<Api> => ({
  url: `http://127.0.0.1:${portOf(server)}`,
  mutations: ['save', 'refuse'],
  token: () => 'secret',
});

type CountInput = Api['count']['input'];
function follow(wire: Wire<Api>, input: CountInput) {
  const numbers: number[] = [];
  const states: string[] = [];
  return new Promise<{ numbers: number[]; states: string[]; error: WireError | undefined }>(
    (resolve) =>
      subscribeProcedure(wire, {
        path: 'count',
        input,
        backoffMs: 1,
        onEvent: ({ n, text }) => {
          if (text === 'ü\n\r\ndata: 🙂'.repeat(n)) numbers.push(n);
        },
        onState: (state) => states.push(state),
        onEnd: (error) => resolve({ numbers, states, error }),
      }),
  );
}

test('a query sends its input and the bearer token', async () => {
  const wire = await serve();
  const answer = await callProcedure(wire, { path: 'echo', input: { text: 'ä&?=+ 1' } });
  expect(answer).toEqual({ text: 'ä&?=+ 1', token: 'Bearer secret' });
});

test('a mutation keeps its text out of the address', async () => {
  const addresses: (string | undefined)[] = [];
  const wire = await serve((req) => {
    addresses.push(req.url);
    return false;
  });
  expect(await callProcedure(wire, { path: 'save', input: { text: 'private' } })).toEqual({
    saved: 'private',
  });
  expect(addresses).toEqual(['/save']);
});

test('a refusal carries code, fields and request id and is not retryable', async () => {
  const wire = await serve();
  const error = await callProcedure(wire, { path: 'refuse', input: { text: 'x' } }).catch((e) => e);
  expect(error).toBeInstanceOf(WireError);
  expect(error).toMatchObject({
    code: 'forbidden',
    status: 403,
    message: 'Not here.',
    requestId: 'req_1',
    fields: { text: 'no' },
    retryable: false,
  });
});

test("a proxy's error page is retryable and unavailable", async () => {
  const wire = await serve((_, res) => {
    res.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    return true;
  });
  const error = await callProcedure(wire, { path: 'save', input: { text: 'x' } }).catch((e) => e);
  expect(error).toMatchObject({ code: 'unavailable', status: 502, retryable: true });
});

test('no answer at all is status 0 and retryable', async () => {
  const wire = await serve((req) => {
    req.socket.destroy();
    return true;
  });
  const error = await callProcedure(wire, { path: 'save', input: { text: 'x' } }).catch((e) => e);
  expect(error).toMatchObject({ status: 0, retryable: true });
});

test('an aborted call ends at once', async () => {
  const wire = await serve(() => true);
  const abort = new AbortController();
  const call = callProcedure(wire, { path: 'save', input: { text: 'x' }, signal: abort.signal });
  abort.abort();
  await expect(call).rejects.toMatchObject({ status: 0 });
});

test('a subscription delivers every event in order and ends with the server', async () => {
  const { numbers, states, error } = await follow(await serve(), { to: 50 });
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  expect(states).toEqual(['connecting', 'live']);
  expect(error).toBeUndefined();
});

test('after a retryable error it resumes behind the last event', async () => {
  const { numbers, states } = await follow(await serve(), { to: 9, breakAt: 5 });
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(states).toEqual(['connecting', 'live', 'waiting', 'connecting', 'live']);
});

test('a subscription by POST keeps its input out of the address, and resumes the same', async () => {
  const addresses: string[] = [];
  const wire = await serve((req) => {
    addresses.push(`${req.method} ${req.url}`);
    return false;
  });
  const { numbers } = await follow({ ...wire, postsSubscriptions: true }, { to: 9, breakAt: 5 });
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(addresses).toEqual(['POST /count', 'POST /count']);
});

test('what must not be asked twice ends with an error where its connection is lost', async () => {
  let requests = 0;
  const wire = await serve(() => {
    requests++;
    return false;
  });
  const numbers: number[] = [];
  const error = await new Promise((resolve) =>
    subscribeProcedure(wire, {
      ...{ path: 'count', input: { to: 9, breakAt: 3 }, isOnce: true, backoffMs: 1 },
      onEvent: ({ n }) => numbers.push(n),
      onEnd: resolve,
    }),
  );
  expect(error).toMatchObject({ status: 503 });
  expect(numbers).toEqual([1, 2]);
  expect(requests).toBe(1);
});

test('a broken proxy and a stream cut in the middle lose nothing and repeat nothing', async () => {
  let requests = 0;
  const wire = await serve((_, res) => {
    requests++;
    if (requests === 1) res.writeHead(503).end();
    if (requests === 2) {
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      const event = JSON.stringify({ n: 1, text: 'ü\n\r\ndata: 🙂' });
      res.write(`event: connected\ndata: {}\n\n\ndata: ${event}\nid: 1\n\n\ndata: {"n":2,`, () =>
        res.destroy(),
      );
    }
    return requests <= 2;
  });
  const { numbers } = await follow(wire, { to: 4 });
  expect(numbers).toEqual([1, 2, 3, 4]);
});

test('silence for longer than the idle time reconnects', async () => {
  let requests = 0;
  const wire = await serve((_, res) => {
    if (++requests > 1) return false;
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write('event: connected\ndata: {"reconnectAfterInactivityMs":30}\n\n');
    return true;
  });
  const { numbers, states } = await follow(wire, { to: 2 });
  expect(numbers).toEqual([1, 2]);
  expect(states).toEqual(['connecting', 'live', 'waiting', 'connecting', 'live']);
});

test('a refused subscription ends with its error and is not tried again', async () => {
  let requests = 0;
  const wire = await serve(() => {
    requests++;
    return false;
  });
  const error = await new Promise((onEnd) =>
    subscribeProcedure(wire, {
      path: 'denied',
      input: { to: 1 },
      onEvent() {},
      backoffMs: 1,
      onEnd,
    }),
  );
  expect(error).toMatchObject({ status: 401, retryable: false });
  expect(requests).toBe(1);
});

test('a stopped subscription closes its connection and reports nothing more', async () => {
  const closed = Promise.withResolvers<void>();
  const wire = await serve((req, res) => {
    req.on('close', () => closed.resolve());
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write('event: connected\ndata: {}\n\n');
    return true;
  });
  const states: string[] = [];
  const subscribed = subscribeProcedure(wire, {
    path: 'count',
    input: { to: 1 },
    onEvent() {},
    onState: (state) => {
      states.push(state);
      if (state === 'live') subscribed.stop();
    },
    onEnd: () => states.push('end'),
  });
  await closed.promise;
  expect(states).toEqual(['connecting', 'live']);
});
