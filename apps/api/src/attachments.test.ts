import { connect } from 'node:net';
import { LIMITS } from '@pixel/contract';
import { type BotRecord, updateBot } from '@pixel/core';
import { createFakeModel, pngOf, type TestCtx } from '@pixel/core/testing';
import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { addApiKey, addShopBot, serveFakes } from './testing/serve-fakes.ts';

const SHOP = 'https://shop.example';
const PNG = pngOf([64, 64]);

let ctx: TestCtx;
let server: FastifyInstance;
let bot: BotRecord;
/** Of a visitor of the bot. */
let token: string;

beforeEach(async () => {
  const served = await serveFakes(createFakeModel('We ship to Norway for 14 EUR.'));
  ({ ctx, server } = served);
  bot = await addShopBot(ctx);
  await updateBot(ctx, { id: bot.id, widget: { attachments: true } });
  token = await visit();
  return served.close;
});

/** The key of a new visitor, which protocol 1 takes for a session. */
async function visit(of: BotRecord = bot): Promise<string> {
  const opened = await server.inject({
    ...{ method: 'POST', url: `/trpc/widget.bootstrap?bot=${of.publicId}` },
    ...{ headers: { origin: SHOP }, payload: { bot: of.publicId, protocol: 1 } },
  });
  return opened.json().result.data.visitorToken;
}

interface Upload {
  readonly bytes?: Uint8Array;
  readonly name?: string;
  readonly type?: string;
  readonly by?: string;
  readonly of?: string;
  readonly origin?: string;
}

/** Sends a file as a browser does, whatever it claims to be. */
async function upload(options: Upload = {}) {
  const { bytes = PNG, name = 'a.png', type = 'image/png', by = token, origin = SHOP } = options;
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)], { type }), name);
  const request = new Request('http://x', { method: 'POST', body: form });
  return server.inject({
    ...{ method: 'POST', url: `/widget/attachments?bot=${options.of ?? bot.publicId}` },
    headers: {
      ...{ origin, authorization: `Bearer ${by}` },
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

/** Sends the body of a form byte by byte as it stands. */
const uploadRaw = (head: string) =>
  server.inject({
    ...{ method: 'POST', url: `/widget/attachments?bot=${bot.publicId}` },
    headers: {
      ...{ origin: SHOP, authorization: `Bearer ${token}` },
      'content-type': 'multipart/form-data; boundary=x',
    },
    payload: `--x\r\n${head}\r\n\r\nhello\r\n--x--\r\n`,
  });

async function send(ids: readonly string[], by = token, more: object = {}) {
  const input = { messageId: ctx.newId('message'), text: '', attachments: ids, ...more };
  const said = await server.inject({
    ...{ method: 'POST', url: `/trpc/widget.say?bot=${bot.publicId}`, payload: input },
    headers: { origin: SHOP, authorization: `Bearer ${by}` },
  });
  await ctx.runs.settled();
  return said;
}

const get = (id: string, by = token, of = bot.publicId) =>
  server.inject({
    ...{ method: 'GET', url: `/widget/attachments/${id}?bot=${of}` },
    headers: { origin: SHOP, authorization: `Bearer ${by}` },
  });
const remove = (id: string, by = token) =>
  server.inject({
    ...{ method: 'DELETE', url: `/widget/attachments/${id}?bot=${bot.publicId}` },
    headers: { origin: SHOP, authorization: `Bearer ${by}` },
  });
const asStaff = async (id: string, scope: 'read' | 'chat' = 'read') =>
  server.inject({ url: `/api/attachments/${id}`, headers: await addApiKey(ctx, [scope]) });

const plain = (body: string) => body.replace(/"requestId":"[^"]*"/, '');
const kept = () => [ctx.files.files.size, ctx.tables.attachments.size];

describe('a file of a visitor', () => {
  it('#59 is given back as a file to keep, to the visitor and to staff', async () => {
    const uploaded = await upload({ name: 'Rechnung № 5 „neu“.png' });
    expect(uploaded.statusCode, uploaded.body).toBe(200);
    expect(uploaded.headers['access-control-allow-origin']).toBe(SHOP);
    const { id, ...rest } = uploaded.json();
    const name = 'Rechnung № 5 „neu“.png';
    expect(rest).toEqual({ name, mediaType: 'image/png', sizeBytes: PNG.length });
    expect((await asStaff(id)).statusCode).toBe(404);
    const said = await send([id]);
    expect(said.statusCode, said.body).toBe(200);
    for (const answer of [await get(id), await asStaff(id)]) {
      expect(answer.statusCode, answer.body).toBe(200);
      expect([...answer.rawPayload]).toEqual([...PNG]);
      expect(answer.headers).toMatchObject({
        ...{ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' },
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename="Rechnung _ 5 _neu_.png"; filename*=UTF-8''${encodeURIComponent(name)}`,
      });
    }
    const { conversationId } = said.json().result.data;
    const listed = await server.inject({
      url: `/api/conversations/${conversationId}/messages`,
      headers: await addApiKey(ctx, ['read']),
    });
    expect(listed.json().items[0]).toMatchObject({ text: '', attachments: [{ id, name }] });
    expect(listed.json().items[1].text).toContain('Your files were kept for the team');
  });

  it('#59 is not there for anybody else, and an id is no permission', async () => {
    const { id } = (await upload()).json();
    await send([id]);
    const other = await addShopBot(ctx);
    await updateBot(ctx, { id: other.id, widget: { attachments: true } });
    const [bob, foreign] = [await visit(), await visit(other)];
    const unknown = await get(ctx.newId('attachment'));
    expect(unknown.statusCode).toBe(404);
    for (const [by, of] of [[bob], [foreign, other.publicId]] as const) {
      const answer = await get(id, by, of);
      expect([answer.statusCode, plain(answer.body)]).toEqual([404, plain(unknown.body)]);
      expect((await send([id], by, { text: 'Mine' })).statusCode).not.toBe(200);
    }
    expect((await get(id, foreign)).statusCode).toBe(401);
    expect((await get(id, 'no-token-at-all')).statusCode).toBe(401);
    expect((await server.inject(`/api/attachments/${id}`)).statusCode).toBe(401);
    expect((await asStaff(id, 'chat')).statusCode).toBe(403);
    for (const path of ['..%2f..%2fx', '%00', 'x', `${id}x`, `${id}%2f..`])
      expect((await get(path)).statusCode, path).toBe(404);
    const key = await addApiKey(ctx, ['read']);
    const [last] = [...ctx.tables.apiKeys.values()].slice(-1);
    const mine = await ctx.stores.clients.saveClient(ctx.newId('client'), { name: 'Mine' });
    if (last) ctx.tables.apiKeys.set(last.id, { ...last, clientIds: [mine.id] });
    const beyond = await server.inject({ url: `/api/attachments/${id}`, headers: key });
    expect([beyond.statusCode, plain(beyond.body)]).toEqual([404, plain(unknown.body)]);
  });

  it('is sent once: a file of another conversation is none', async () => {
    const { id } = (await upload()).json();
    expect((await send([id])).statusCode).toBe(200);
    expect((await send([id])).json().error.data.pixel.code).toBe('not-found');
    expect((await remove(id)).statusCode).toBe(204);
    expect((await get(id)).statusCode).toBe(200);
    const back = (await upload()).json();
    expect((await remove(back.id)).statusCode).toBe(204);
    expect((await get(back.id)).statusCode).toBe(404);
    const twice = (await upload()).json();
    expect((await send([twice.id, twice.id])).statusCode).toBe(400);
    expect((await send([])).statusCode).toBe(400);
  });

  it.each([
    ['HTML called .png', '<!doctype html><script>alert(1)</script>'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a script that begins like a GIF', 'GIF89a/*      */=1;alert(1)//'],
    ['half of a picture', Buffer.from(PNG.subarray(0, 40)).toString('latin1')],
    ['nothing', ''],
  ])('#58 %s is refused, and leaves nothing', async (_, text) => {
    const refused = await upload({ bytes: Buffer.from(text, 'latin1'), name: 'a.png' });
    expect(refused.statusCode).toBe(400);
    expect(refused.json().error.fields.file).toMatch(/^is /);
    expect(refused.body).not.toContain('a.png');
    expect(kept()).toEqual([0, 0]);
  });

  it('may have 5 MB and no byte more', async () => {
    const most = Buffer.alloc(LIMITS.attachmentBytes, 'x');
    expect((await upload({ bytes: most })).json().name).toBe('a.png.txt');
    const six = await upload({ bytes: Buffer.alloc(6 * 1024 * 1024, 'x') });
    expect([six.statusCode, six.json().error.code]).toEqual([413, 'too-large']);
    expect(kept()).toEqual([1, 1]);
  });

  it.each([
    ['Content-Disposition: form-data; name="file"; filename="../../../etc/passwd"', 'passwd.txt'],
    ['Content-Disposition: form-data; name="file"; filename="C:\\\\boot.ini"', 'boot.ini.txt'],
    [`Content-Disposition: form-data; name="file"; filename="a\u202egpj.exe"`, 'agpj.exe.txt'],
    [
      `Content-Disposition: form-data; name="file"; filename="b"; filename*=UTF-8''a%0d%0aX-Evil%3a1`,
      null,
    ],
    ['Content-Disposition: form-data; name="file"; filename="a%22; x=1"', 'a_22; x=1.txt'],
  ])('#44 #56 the name in %j is a label of one line', async (head, name) => {
    const uploaded = await uploadRaw(head);
    expect(uploaded.statusCode, uploaded.body).toBe(200);
    const told = uploaded.json();
    if (name !== null) expect(told.name).toBe(name);
    const answer = await get(told.id);
    expect(answer.headers['x-evil']).toBeUndefined();
    expect(String(answer.headers['content-disposition'])).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.%~-]+$/,
    );
  });

  it('is taken as one file of a form, from websites of the bot', async () => {
    const url = `/widget/attachments?bot=${bot.publicId}`;
    const authorization = `Bearer ${token}`;
    const asJson = await server.inject({
      ...{ method: 'POST', url, payload: { file: { path: '/etc/passwd' } } },
      headers: { origin: SHOP, authorization },
    });
    expect(asJson.json().error.fields).toEqual({ file: 'is missing' });
    const evil = await upload({ origin: 'https://evil.example' });
    expect(evil.statusCode).toBe(401);
    expect(evil.headers['access-control-allow-origin']).toBeUndefined();
    const asked = await server.inject({
      ...{ method: 'OPTIONS', url, headers: { origin: SHOP } },
    });
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': SHOP,
      'access-control-allow-methods': 'GET, POST, DELETE',
    });
    expect(kept()).toEqual([0, 0]);
  });

  it('#96 two hundred are ten, until they are sent', async () => {
    const codes: number[] = [];
    for (let n = 0; n < 60; n += 1) codes.push((await upload()).statusCode);
    expect(codes.filter((code) => code === 200)).toHaveLength(10);
    expect(codes.filter((code) => code === 429)).toHaveLength(50);
    expect(kept()).toEqual([10, 10]);
  });
});

it('#62 an upload whose connection breaks leaves nothing', async () => {
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.write(
    [
      `POST /widget/attachments?bot=${bot.publicId} HTTP/1.1`,
      ...['host: x', `origin: ${SHOP}`, `authorization: Bearer ${token}`],
      ...['content-type: multipart/form-data; boundary=x', 'content-length: 900000', ''],
      ...['', '--x', 'Content-Disposition: form-data; name="file"; filename="a.txt"', '', 'hello'],
    ].join('\r\n'),
  );
  await expect.poll(() => ctx.tables.attachments.size).toBe(1);
  socket.destroy();
  await expect.poll(kept).toEqual([0, 0]);
});

it('where the bot takes none the address leads nowhere, and old files stay readable', async () => {
  const { id } = (await upload()).json();
  await send([id]);
  await updateBot(ctx, { id: bot.id, widget: { attachments: false } });
  const nowhere = await server.inject({ method: 'POST', url: '/widget/nothing' });
  const offered = await upload();
  expect([offered.statusCode, plain(offered.body)]).toEqual([404, plain(nowhere.body)]);
  expect((await upload({ by: 'no-token-at-all' })).statusCode).toBe(404);
  expect((await upload({ of: 'bot_pub_00000000000000000000' })).statusCode).toBe(404);
  expect((await remove(id)).statusCode).toBe(404);
  expect((await get(id)).statusCode).toBe(200);
});
