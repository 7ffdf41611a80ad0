import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { addApiKey, addShopBot, type ServedFakes, serveFakes } from './testing/serve-fakes.ts';

let served: ServedFakes;
let server: FastifyInstance;
let key: string;

beforeEach(async () => {
  served = await serveFakes(null);
  server = served.server;
  key = (await addApiKey(served.ctx, ['read'])).authorization.replace('Bearer ', '');
  return served.close;
});

describe('#24 a key or token in an address', () => {
  const names = ['apiKey', 'api_key', 'access_token', 'token', 'API-KEY', 'api%5Fkey', 'key'];

  it.each(names)('?%s= is refused at every door, also beside a good header', async (name) => {
    const { id } = await addShopBot(served.ctx);
    for (const url of [
      ...['/api/clients', `/api/chatbots/${id}`, '/api/audit/export', '/api/nothing'],
      ...['/trpc/clients.list', '/trpc/auth.state', '/trpc/widget.bootstrap'],
    ])
      for (const headers of [{}, { authorization: `Bearer ${key}` }]) {
        const response = await server.inject({ url: `${url}?limit=1&${name}=${key}`, headers });
        expect(response.statusCode, url).toBe(400);
        expect(response.json().error).toMatchObject({ code: 'invalid' });
        expect(response.body).not.toContain(key);
      }
  });

  it('leaves other addresses alone', async () => {
    const headers = { authorization: `Bearer ${key}` };
    const listed = await server.inject({ url: '/api/clients?limit=1&search=token', headers });
    expect(listed.statusCode).toBe(200);
    const page = { url: '/setup?token=abc', headers: { accept: 'text/html' } };
    expect((await server.inject(page)).statusCode).toBe(200);
  });
});
