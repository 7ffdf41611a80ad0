import { LIMITS } from '@pixel/contract';
import type { BotRecord } from '@pixel/core';
import { createFakeModel, gifOf, jpegOf, pngOf, type TestCtx, webpOf } from '@pixel/core/testing';
import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { addApiKey, addShopBot, OWN, serveFakes } from './testing/serve-fakes.ts';

let ctx: TestCtx;
let server: FastifyInstance;
let bot: BotRecord;

beforeEach(async () => {
  const served = await serveFakes(createFakeModel('We ship to Norway for 14 EUR.'));
  ({ ctx, server } = served);
  bot = await addShopBot(ctx);
  return served.close;
});

const PNG = pngOf([64, 64]);

/** Sends files as a browser does, whatever they claim to be. */
async function send(
  files: readonly { readonly bytes: Uint8Array; readonly name?: string; readonly type?: string }[],
  options: { readonly botId?: string; readonly field?: string; readonly query?: string } = {},
) {
  const { botId = bot.id, field = 'file', query = '' } = options;
  const form = new FormData();
  for (const { bytes, name = 'logo.png', type = 'image/png' } of files)
    form.append(field, new Blob([Buffer.from(bytes)], { type }), name);
  const request = new Request('http://x', { method: 'POST', body: form });
  return server.inject({
    ...{ method: 'POST', url: `/api/chatbots/${botId}/pictures${query}` },
    headers: {
      ...(await addApiKey(ctx, ['manage'])),
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

const upload = async (bytes: Uint8Array = PNG): Promise<string> =>
  (await send([{ bytes }])).json().address;

describe('a picture that is uploaded', () => {
  it.each([
    ['image/png', 'png', PNG],
    ['image/jpeg', 'jpeg', jpegOf([64, 64])],
    ['image/gif', 'gif', gifOf([64, 64])],
    ['image/webp', 'webp', webpOf([64, 64])],
  ])('is served as the %s that it is, whatever it was called', async (mediaType, kind, bytes) => {
    const sent = await send([{ bytes, name: 'x.html', type: 'text/html' }]);
    expect(sent.statusCode, sent.body).toBe(200);
    const { address, ...rest } = sent.json();
    expect(rest).toEqual({ mediaType, width: 64, height: 64, sizeBytes: bytes.length });
    const got = await server.inject(address);
    expect([...got.rawPayload]).toEqual([...bytes]);
    expect(got.headers).toMatchObject({
      ...{ 'content-type': mediaType, 'x-content-type-options': 'nosniff' },
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `attachment; filename="picture.${kind}"`,
      'cache-control': 'public, max-age=31536000, immutable',
      ...{ 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' },
    });
    const again = { url: address, headers: { 'if-none-match': String(got.headers.etag) } };
    expect((await server.inject(again)).statusCode).toBe(304);
  });

  it('#58 is no document: what hangs on it is not kept, and what is in it runs nowhere', async () => {
    const script = '<script>alert("POLYGLOT")</script>';
    const tailed = Buffer.concat([PNG, Buffer.from(`${script}PK\x03\x04`)]);
    const clean = await server.inject(await upload(tailed));
    expect(clean.body).not.toContain('POLYGLOT');
    for (const bytes of [pngOf([64, 64], script), jpegOf([64, 64], script)]) {
      const { headers } = await server.inject(await upload(bytes));
      expect(headers['content-type']).toMatch(/^image\//);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain('sandbox');
    }
  });

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a script that begins like a GIF', 'GIF89a/*      */=1;alert(1)//'],
    ['half of a picture', Buffer.from(PNG.subarray(0, 40)).toString('latin1')],
    ['nothing', ''],
  ])('%s is refused with what is wrong, and leaves nothing', async (_, text) => {
    const response = await send([{ bytes: Buffer.from(text, 'latin1') }]);
    expect(response.statusCode).toBe(400);
    expect(response.json().error.fields.file).toMatch(/^is /);
    expect([ctx.files.files.size, ctx.tables.pictures.size]).toEqual([0, 0]);
  });

  it('may have 512 KB and no byte more, and 1,024 pixels a side', async () => {
    const padded = pngOf([64, 64], 'x'.repeat(LIMITS.pictureBytes - PNG.length - 20));
    expect(padded.length).toBe(LIMITS.pictureBytes);
    expect((await send([{ bytes: padded }])).statusCode).toBe(200);
    const large = await send([{ bytes: Buffer.concat([padded, Buffer.of(0)]) }]);
    expect([large.statusCode, large.json().error.fields]).toEqual([
      ...[413, { file: 'is larger than 512 KB' }],
    ]);
    const wide = await send([{ bytes: pngOf([1_025, 8]) }]);
    expect(wide.json().error.message).toBe(
      'The picture is 1025 × 8 pixels, more than 1024 × 1024.',
    );
  });

  it('comes as one file of a form, from those who may manage the bot', async () => {
    const headers = await addApiKey(ctx, ['manage']);
    const url = `/api/chatbots/${bot.id}/pictures`;
    const asJson = { method: 'POST', url, payload: { file: { path: '/etc/passwd' } } } as const;
    expect((await server.inject({ ...asJson, headers })).json().error.fields).toEqual({
      file: 'is missing',
    });
    expect((await send([])).statusCode).toBe(400);
    expect((await send([{ bytes: PNG }], { query: '?use=x' })).json().error.fields).toEqual({
      use: 'is not a known field',
    });
    expect((await server.inject({ ...asJson })).statusCode).toBe(401);
    const reader = await addApiKey(ctx, ['read', 'chat']);
    expect((await server.inject({ ...asJson, headers: reader })).statusCode).toBe(403);
    expect(ctx.files.files.size).toBe(0);
  });

  it('#4 for a bot of nobody is refused like one for a bot of somebody else', async () => {
    const person = ctx.newId('user');
    const mine = await ctx.stores.clients.saveClient(ctx.newId('client'), { name: 'Mine' });
    const headers = await addApiKey(ctx, ['manage']);
    const [key] = [...ctx.tables.apiKeys.values()].slice(-1);
    if (key) ctx.tables.apiKeys.set(key.id, { ...key, clientIds: [mine.id] });
    const answers = await Promise.all(
      [bot.id, ctx.newId('bot')].map(async (botId) => {
        const { statusCode, body } = await server.inject({
          ...{ method: 'POST', url: `/api/chatbots/${botId}/pictures` },
          headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
          payload: `--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n${person}\r\n--x--\r\n`,
        });
        return [statusCode, body.replace(/"requestId":"[^"]*"/, '')];
      }),
    );
    expect(answers[0]?.[0]).toBe(404);
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('its address', () => {
  it('#56 leads to pictures alone, and an unknown one is like any other', async () => {
    const other = await addShopBot(ctx);
    const address = await upload();
    const key = address.slice(-32);
    const lost = await upload();
    await ctx.files.delete(lost.slice(-32));
    const document = await ctx.files.put(
      '0123456789abcdef0123456789abcdef',
      (async function* () {
        yield Buffer.from('SECRET');
      })(),
      99,
    );
    expect(document.sizeBytes).toBe(6);
    const base = `/widget/pictures/${bot.publicId}`;
    const unknown = await server.inject(`${base}/${'f'.repeat(32)}`);
    expect(unknown.statusCode).toBe(404);
    expect(unknown.headers['cache-control']).toBeUndefined();
    const told = (body: string) => body.replace(/"requestId":"[^"]*"/, '');
    for (const path of [
      lost,
      `/widget/pictures/${other.publicId}/${key}`,
      `${base}/0123456789abcdef0123456789abcdef`,
      `${base}/${key.toUpperCase()}`,
      ...[`${base}/`, `${base}/..%2f${key}`, `${base}/../../../files/${key}`, `${address}/x`],
      ...[`${base}/%2e%2e%2f${key}`, `${base}/${key}%00`, `/widget/pictures/bot_pub_x/${key}`],
    ]) {
      const response = await server.inject(path);
      expect(response.statusCode, path).toBe(404);
      expect(response.body).not.toContain('SECRET');
      if (!path.includes('/../')) expect(told(response.body), path).toBe(told(unknown.body));
    }
  });

  it('ends with the bot', async () => {
    const address = await upload();
    const gone = { method: 'DELETE', url: `/api/chatbots/${bot.id}` } as const;
    await server.inject({ ...gone, headers: await addApiKey(ctx, ['manage']) });
    expect((await server.inject(address)).statusCode).toBe(404);
  });

  it('is whole where other websites need it, and a path in the theme', async () => {
    const [launcherImageUrl, avatarUrl] = [await upload(), await upload()];
    const put = await server.inject({
      ...{ method: 'PUT', url: `/api/chatbots/${bot.id}` },
      ...{ headers: await addApiKey(ctx, ['manage']) },
      payload: { theme: { launcherImageUrl, avatarUrl } },
    });
    expect(put.json().theme).toMatchObject({ launcherImageUrl, avatarUrl });
    const loader = await server.inject(`/widget.js?bot=${bot.publicId}`);
    expect(loader.body).toContain(`P.showPicture("${OWN}${launcherImageUrl}")`);
    const boot = await server.inject({
      ...{ method: 'POST', url: `/trpc/widget.bootstrap?bot=${bot.publicId}` },
      headers: { origin: 'https://shop.example' },
      payload: { bot: bot.publicId, protocol: 2 },
    });
    expect(boot.statusCode, boot.body).toBe(200);
    expect(boot.json().result.data.bot.theme.avatarUrl).toBe(`${OWN}${avatarUrl}`);
    const page = await server.inject(`/chat/${bot.publicId}`);
    expect(page.headers['content-security-policy']).toContain(`img-src 'self' data: ${OWN};`);
  });
});
