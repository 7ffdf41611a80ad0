import { once } from 'node:events';
import { connect } from 'node:net';
import { createFakeModel, testCtx } from '@pixel/core/testing';
import fastify from 'fastify';
import { expect, it } from 'vitest';
import { bodyDeadline } from './body-deadline.ts';
import { leaveWithCaller } from './request-signal.ts';
import { addApiKey, addShopBot, serveFakes } from './testing/serve-fakes.ts';

const JSON_TYPE = 'Content-Type: application/json';

/** Writes a whole request and is gone. */
async function sendAndLeave(address: string, head: string, body: string): Promise<void> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  await new Promise((resolve) => {
    socket.write(`${head}\r\nHost: pixel\r\n${length}\r\n\r\n${body}`, resolve);
  });
  socket.destroy();
}

it.each(['ask', 'ask/stream'])(
  '#73 a caller who leaves before it is known who calls stops the model: %s',
  async (path) => {
    const signals: AbortSignal[] = [];
    const model = createFakeModel((_request, signal) => {
      signals.push(signal);
      return 'We ship to Norway for 14 EUR.';
    });
    const left = Promise.withResolvers<void>();
    let isAsked = false;
    const { stores } = testCtx({});
    const served = await serveFakes(model, {
      stores: {
        ...stores,
        apiKeys: {
          ...stores.apiKeys,
          async findUsableApiKey(...args) {
            if (isAsked) await left.promise;
            return stores.apiKeys.findUsableApiKey(...args);
          },
        },
      },
    });
    const { ctx, server } = served;
    try {
      const bot = await addShopBot(ctx);
      const { authorization } = await addApiKey(ctx, ['chat']);
      server.server.on('request', (_request, response) => response.once('close', left.resolve));
      const address = await server.listen({ port: 0, host: '127.0.0.1' });
      isAsked = true;
      const head = `POST /api/chatbots/${bot.id}/${path} HTTP/1.1\r\nAuthorization: ${authorization}\r\n${JSON_TYPE}`;
      await sendAndLeave(address, head, JSON.stringify({ question: 'Do you ship to Norway?' }));
      await left.promise;
      // Whoever asks next is answered after it.
      const next = await server.inject({
        ...{ method: 'POST', url: `/api/chatbots/${bot.id}/ask`, headers: { authorization } },
        payload: { question: 'Do you ship to Norway?' },
      });
      expect(next.json()).toMatchObject({ answer: 'We ship to Norway for 14 EUR.' });
      // Nobody waited for another one: the model was asked once, or was stopped.
      expect(signals.filter(({ aborted }) => !aborted)).toHaveLength(1);
    } finally {
      await served.close();
    }
  },
);

it('#73 what its caller left while it was read is not begun', async () => {
  const server = fastify({ logger: false });
  const left = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  let handled = 0;
  server.addHook('preValidation', async (_request, reply) => {
    reply.raw.once('close', left.resolve);
    await left.promise;
    setImmediate(over.resolve);
  });
  leaveWithCaller(server);
  server.post('/', async () => {
    handled += 1;
    return 'read';
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  await sendAndLeave(address, 'POST / HTTP/1.1', '');
  await over.promise;
  expect(handled).toBe(0);
  await server.close();
});

it('#46 a body that does not come to its end does not hold its socket', async () => {
  const server = fastify({ logger: false });
  bodyDeadline(server, 50);
  server.post('/', async () => 'read');
  const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
  const slow = connect(Number(port), '127.0.0.1');
  slow.on('error', () => undefined);
  slow.write(`POST / HTTP/1.1\r\nHost: pixel\r\n${JSON_TYPE}\r\nContent-Length: 1000\r\n\r\n{`);
  await once(slow.resume(), 'close');
  const whole = await server.inject({ method: 'POST', url: '/', payload: { whole: true } });
  expect(whole.body).toBe('read');
  await server.close();
});
