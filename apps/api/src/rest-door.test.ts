import { connect } from 'node:net';
import { LIMITS } from '@pixel/contract';
import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { addApiKey, addShopBot, type ServedFakes, serveFakes } from './testing/serve-fakes.ts';

let served: ServedFakes;
let server: FastifyInstance;
let headers: Readonly<Record<string, string>>;

beforeEach(async () => {
  served = await serveFakes(null);
  server = served.server;
  headers = await addApiKey(served.ctx, ['read', 'manage', 'chat']);
  return served.close;
});

const get = (url: string) => server.inject({ url, headers });

describe('addresses and methods', () => {
  it('answers a wrong method with 405 and the right ones', async () => {
    const { id } = await addShopBot(served.ctx);
    const wrong = await server.inject({ method: 'POST', url: `/api/chatbots/${id}`, headers });
    expect([wrong.statusCode, wrong.headers.allow]).toEqual([405, 'DELETE, GET, HEAD, PUT']);
    expect(wrong.json().error).toMatchObject({ code: 'invalid' });
    const nested = await server.inject({
      method: 'PATCH',
      url: `/api/chatbots/${id}/ask`,
      headers,
    });
    expect([nested.statusCode, nested.headers.allow]).toEqual([405, 'POST']);
  });

  it('answers an unknown address with 404 in the one shape of errors', async () => {
    for (const url of ['/api/nothing', '/api/', '/api/chatbots/x/y/z', '/api/openapi.yaml']) {
      const response = await server.inject({ url, headers: { accept: 'text/html' } });
      expect(response.statusCode, url).toBe(404);
      expect(response.json().error).toMatchObject({ code: 'not-found', requestId: /.+/ });
      expect(response.headers['x-request-id']).toBe(response.json().error.requestId);
      expect(response.headers['cache-control']).toBe('no-store');
    }
  });

  it('answers HEAD like GET, without the body', async () => {
    const head = await server.inject({ method: 'HEAD', url: '/api/clients', headers });
    expect([head.statusCode, head.body]).toEqual([200, '']);
  });
});

describe('what is refused before any route', () => {
  it('says why in its own words, and repeats none of an endless address', async () => {
    const told = async (url: string) => {
      const response = await get(url);
      return [response.statusCode, response.json().error.message];
    };
    const long = 'a'.repeat(600);
    expect(await told(`/api/clients/${long}`)).toEqual([414, 'A part of the address is too long.']);
    const broken = 'The address is not encoded as an address.';
    expect(await told('/api/clients/%E0%A4%A')).toEqual([400, broken]);
    expect(await told(`/trpc/${'a'.repeat(450)}`)).toEqual([414, 'The address is too long.']);
  });

  it('says how to prove who you are', async () => {
    const nobody = await server.inject({ url: '/api/clients' });
    expect([nobody.statusCode, nobody.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });

  it.each([
    { status: 400, what: 'an unknown method', text: 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n' },
    { status: 400, what: 'no HTTP', text: 'hello\r\n\r\n' },
    { status: 431, what: 'endless headers', text: `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}` },
  ])('answers $status to $what in the one shape of errors', async ({ status, text }) => {
    const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
    const answer = await sendRaw(Number(port), text);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const { error } = JSON.parse(body);
    expect(error).toMatchObject({ code: 'invalid', message: expect.stringMatching(/\.$/) });
    expect(head).toContain(`x-request-id: ${error.requestId}`);
  });
});

const sendRaw = (port: number, request: string) =>
  new Promise<string>((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setEncoding('utf8').on('data', (text) => {
      answer += text;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });

describe('bodies', () => {
  const post = (payload: string, type?: string) =>
    server.inject({
      ...{ method: 'POST', url: '/api/chatbots', payload },
      headers: { ...headers, ...(type && { 'content-type': type }) },
    });

  it('takes JSON only and says 415 to the rest', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'text/xml',
      'image/png',
    ]) {
      const response = await post('{}', type);
      expect([response.statusCode, response.json().error.code], type).toEqual([415, 'invalid']);
      expect(response.json().error.message).toBe('Send the body as application/json.');
    }
    expect((await post('{}', 'application/json; charset=utf-8')).statusCode).toBe(400);
  });

  it('refuses what is no object, is no JSON or is too large', async () => {
    for (const body of ['[]', '"text"', '1', '[{"name":"X"}]', '{"name":', '\u0000'])
      expect((await post(body, 'application/json')).statusCode, body).toBe(400);
    const large = JSON.stringify({ name: 'x'.repeat(LIMITS.jsonBodyBytes) });
    const response = await post(large, 'application/json');
    expect([response.statusCode, response.json().error.code]).toEqual([413, 'too-large']);
  });

  it('takes the content type of JSON without a body where none is wanted', async () => {
    const response = await server.inject({
      ...{ method: 'POST', url: '/api/auth/verify-token' },
      headers: { ...headers, 'content-type': 'application/json' },
    });
    expect(response.statusCode).toBe(403);
  });

  it('refuses an id in the body that is not the one in the path', async () => {
    const bot = await addShopBot(served.ctx);
    const put = (payload: object) =>
      server.inject({ method: 'PUT', url: `/api/chatbots/${bot.id}`, headers, payload });
    const other = await put({ id: served.ctx.newId('bot'), name: 'X' });
    expect(other.json().error.fields).toEqual({ id: 'is given in the path already' });
    expect((await put({ id: bot.id, name: 'X' })).json().name).toBe('X');
  });

  it('names the field of a bad id in the routes made by hand, too', async () => {
    for (const url of ['sources', 'sources/import', 'sources/upload', 'pictures', 'ask/stream']) {
      const response = await server.inject({
        ...{ method: 'POST', url: `/api/chatbots/bot_x/${url}`, payload: '{"question":"Why?"}' },
        headers: {
          ...headers,
          'content-type': url.endsWith('import') ? 'text/csv' : 'application/json',
        },
      });
      const isUpload = url.endsWith('upload');
      expect(response.statusCode, `${url} ${response.body}`).toBe(isUpload ? 400 : 400);
      expect(response.json().error.fields).toHaveProperty('botId');
    }
  });
});

describe('queries', () => {
  it('reads numbers and booleans as the schema wants them', async () => {
    const bot = await addShopBot(served.ctx);
    expect((await get(`/api/chatbots?limit=1&search=1`)).statusCode).toBe(200);
    expect((await get(`/api/conversations?unanswered=true&botId=${bot.id}`)).statusCode).toBe(200);
    for (const [query, field] of [
      ['limit=ten', 'limit'],
      ['limit=', 'limit'],
      ['limit=0', 'limit'],
      ['limit=1e9', 'limit'],
      ['unanswered=yes', 'unanswered'],
      ['search=a&search=b', 'search'],
    ]) {
      const response = await get(`/api/conversations?${query}`);
      expect(response.statusCode, query).toBe(400);
      expect(Object.keys(response.json().error.fields)).toEqual([field]);
    }
  });

  it('refuses keys that it does not know, also beside a body and where no input is taken', async () => {
    for (const url of [
      '/api/chatbots?nothing=1',
      '/api/auth/api-keys?all=1',
      '/api/clients?__proto__=1',
    ]) {
      const response = await get(url);
      expect([400, 403], url).toContain(response.statusCode);
    }
    const beside = await server.inject({
      ...{ method: 'POST', url: '/api/clients?name=Y', headers, payload: { name: 'X' } },
    });
    expect(beside.json().error.fields).toEqual({ name: 'is not a known field' });
  });

  it('refuses them in the routes made by hand as well', async () => {
    const bot = await addShopBot(served.ctx);
    const sources = `/api/chatbots/${bot.id}/sources`;
    const lines = await server.inject({
      ...{ method: 'POST', url: `${sources}/import?title=x`, payload: '{}' },
      headers: { ...headers, 'content-type': 'application/x-ndjson' },
    });
    const file = await server.inject({ method: 'POST', url: `${sources}/upload?title=x`, headers });
    const all = await get(`/api/clients/${bot.clientId}/export?title=x`);
    for (const response of [lines, file, all])
      expect([response.statusCode, response.json().error.fields]).toEqual([
        ...[400, { title: 'is not a known field' }],
      ]);
  });

  it('walks a list by its cursor without a gap, and refuses a cursor that is none', async () => {
    for (const _ of Array(5)) await addShopBot(served.ctx);
    const seen: string[] = [];
    const walk = async (cursor: string): Promise<void> => {
      const page = (await get(`/api/chatbots?limit=2${cursor && `&cursor=${cursor}`}`)).json();
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      if (page.nextCursor !== null) await walk(encodeURIComponent(page.nextCursor));
    };
    await walk('');
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    expect((await get('/api/chatbots?cursor=nothing')).statusCode).toBe(400);
  });
});
