import { brotliDecompressSync } from 'node:zlib';
import { DEFAULT_TEASER, DEFAULT_THEME, type Scope } from '@pixel/contract';
import { createFakeModel, seedBot, type TestCtx } from '@pixel/core/testing';
import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { addApiKey, addShopBot, serveFakes } from './testing/serve-fakes.ts';

let ctx: TestCtx;
let server: FastifyInstance;

beforeEach(async () => {
  const served = await serveFakes(createFakeModel('We ship to Norway for 14 EUR.'));
  ({ ctx, server } = served);
  return served.close;
});

const keyWith = (scopes: Scope[]) => addApiKey(ctx, scopes);
const shopBot = () => addShopBot(ctx);

describe('REST', () => {
  it('answers like the procedure and names the field that is wrong', async () => {
    const headers = await keyWith(['read', 'manage', 'chat']);
    const bot = await shopBot();
    const good = await server.inject({ url: `/api/chatbots/${bot.id}`, headers });
    expect(good.json()).toMatchObject({ id: bot.id, status: 'completed' });
    expect(good.json()).not.toHaveProperty('no');
    const bad = await server.inject({
      ...{ method: 'POST', url: `/api/chatbots/${bot.id}/ask`, headers },
      payload: { question: '', extra: 1 },
    });
    expect(bad.statusCode).toBe(400);
    expect(bad.json().error).toMatchObject({
      code: 'invalid',
      fields: { question: 'must not be empty', extra: 'is not a known field' },
    });
  });

  it('says not found for a broken id as for an unknown one', async () => {
    const headers = await keyWith(['read']);
    const unknown = await server.inject({ url: `/api/chatbots/${ctx.newId('bot')}`, headers });
    expect([unknown.statusCode, unknown.json().error.code]).toEqual([404, 'not-found']);
    const route = await server.inject({ url: '/api/nothing', headers });
    expect([route.statusCode, route.json().error.code]).toEqual([404, 'not-found']);
  });

  it('keeps a key inside its scopes', async () => {
    const headers = await keyWith(['chat']);
    const bot = await shopBot();
    const read = await server.inject({ url: `/api/chatbots/${bot.id}`, headers });
    expect(read.statusCode).toBe(403);
    const asked = await server.inject({
      ...{ method: 'POST', url: `/api/chatbots/${bot.id}/ask`, headers },
      payload: { question: 'Do you ship to Norway?' },
    });
    expect(asked.json()).toMatchObject({ answered: true, mode: 'model' });
    expect((await server.inject({ url: `/api/chatbots/${bot.id}` })).statusCode).toBe(401);
  });

  it('adds a source and streams an answer as events', async () => {
    const headers = await keyWith(['manage', 'chat']);
    const bot = await shopBot();
    const added = await server.inject({
      ...{ method: 'POST', url: `/api/chatbots/${bot.id}/sources`, headers },
      payload: { type: 'qa', question: 'Open?', answer: 'Yes.' },
    });
    expect(added.json()).toMatchObject({ type: 'qa', status: 'queued' });
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const stream = await fetch(`${address}/api/chatbots/${bot.id}/ask/stream`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ question: 'Do you ship to Norway?' }),
    });
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const body = await stream.text();
    const events = body.match(/^event: (\w+)/gm);
    expect(events?.[0]).toBe('event: delta');
    expect(events?.at(-1)).toBe('event: done');
    expect(body).toContain('"answered":true');
  });

  it('refuses a stream before it begins with an ordinary error', async () => {
    const headers = await keyWith(['chat']);
    const response = await server.inject({
      ...{ method: 'POST', url: `/api/chatbots/${ctx.newId('bot')}/ask/stream`, headers },
      payload: { question: 'Do you ship to Norway?' },
    });
    expect([response.statusCode, response.json().error.code]).toEqual([404, 'not-found']);
  });

  it('takes files as a stream and turns each into a source', async () => {
    const headers = await keyWith(['manage']);
    const bot = await shopBot();
    const form = new FormData();
    form.append(
      'file',
      new Blob(['# Hours\n\nOpen from nine.'], { type: 'text/markdown' }),
      '../hours.md',
    );
    const request = new Request('http://x', { method: 'POST', body: form });
    const response = await server.inject({
      method: 'POST',
      url: `/api/chatbots/${bot.id}/sources/upload`,
      headers: { ...headers, 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    expect(response.json().items).toMatchObject([
      { type: 'file', title: 'hours.md', status: 'queued' },
    ]);
  });

  it('takes JSON lines for an import', async () => {
    const headers = await keyWith(['manage']);
    const bot = await shopBot();
    const response = await server.inject({
      method: 'POST',
      url: `/api/chatbots/${bot.id}/sources/import`,
      headers: { ...headers, 'content-type': 'application/x-ndjson' },
      payload: '{"externalId":"1","title":"A","text":"B"}\n',
    });
    expect(response.json()).toMatchObject({ type: 'import', status: 'queued' });
  });
});

describe('the widget from another website', () => {
  const preflight = (origin: string, bot: string) =>
    server.inject({
      method: 'OPTIONS',
      url: `/trpc/widget.bootstrap?bot=${bot}`,
      headers: { origin, 'access-control-request-method': 'POST' },
    });

  it('#30 #31 echoes exactly the allowed origin and remembers a refused one', async () => {
    const bot = await shopBot();
    const allowed = await preflight('https://shop.example', bot.publicId);
    expect(allowed.headers['access-control-allow-origin']).toBe('https://shop.example');
    expect(allowed.headers['access-control-allow-credentials']).toBeUndefined();
    expect(allowed.headers.vary).toBe('Origin');
    for (const evil of [
      'https://evil.example',
      'https://shop.example.evil.test',
      'http://shop.example',
      'null',
    ]) {
      const refused = await preflight(evil, bot.publicId);
      expect(refused.headers['access-control-allow-origin']).toBeUndefined();
    }
    const seen = (await ctx.stores.bots.findBot('all', bot.id))?.seenOn;
    expect(seen).toContainEqual(
      expect.objectContaining({ origin: 'https://evil.example', allowed: false }),
    );
  });

  it('remembers only a few websites that one address names, and no text that is none', async () => {
    const bot = await shopBot();
    const names = Array.from({ length: 50 }, (_, i) => `https://pay-now-${i}.example`);
    for (const origin of ['javascript:alert(1)', 'https://evil.example/"><script>', ...names])
      expect((await preflight(origin, bot.publicId)).statusCode).toBe(204);
    const seen = (await ctx.stores.bots.findBot('all', bot.id))?.seenOn.map(({ origin }) => origin);
    expect(seen?.toSorted()).toEqual(names.slice(0, 5));
  });

  it('opens with the public part of the bot only, and refuses other websites', async () => {
    const bot = await shopBot();
    const open = (origin: string) =>
      server.inject({
        ...{
          method: 'POST',
          url: `/trpc/widget.bootstrap?bot=${bot.publicId}`,
          headers: { origin },
        },
        payload: { bot: bot.publicId, protocol: 1 },
      });
    const config = (await open('https://shop.example')).json().result.data;
    expect(Object.keys(config.bot).sort()).toEqual([
      ...['attachments', 'language', 'name', 'publicId', 'readable', 'starterQuestions'],
      ...['theme', 'voice', 'welcome'],
    ]);
    expect((await open('https://evil.example')).statusCode).toBe(403);
  });
});

describe('pages and health', () => {
  it('lets browsers keep hashed files for ever and the loader for minutes', async () => {
    const kept = async (url: string) => (await server.inject({ url })).headers['cache-control'];
    expect(await kept('/widget.js')).toBe('public, max-age=300');
    expect(await kept('/widget/panel-x.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/widget/manifest.json')).toBe('public, max-age=0, must-revalidate');
  });

  it('writes the look of a bot into the loader that names it, once for each look', async () => {
    const teaser = { ...DEFAULT_TEASER, text: '</script>Need help?' };
    const theme = { ...DEFAULT_THEME, accent: '#1f5b45', launcherLabel: 'Ask', offsetY: 80 };
    const bot = await seedBot(ctx, { theme });
    const load = (headers: Record<string, string> = {}) =>
      server.inject({ url: `/widget.js?bot=${bot.publicId}`, headers });
    const first = await load();
    expect(first.body).toBe(
      `look({"bot":"${bot.publicId}","accent":"#1f5b45","label":"Ask","y":80})`,
    );
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    });
    const etag = String(first.headers.etag);
    expect((await load({ 'if-none-match': etag })).statusCode).toBe(304);
    const packed = await load({ 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(first.body);

    const launcherImageUrl = 'https://shop.example/logo.png';
    await ctx.stores.bots.updateBot('all', bot.id, {
      theme: { ...theme, teaser, launcherImageUrl },
    });
    const { body } = await load({ 'if-none-match': etag });
    const [, calls] = body.split(',"y":80,');
    expect(calls).toBe(
      `extras(launcher){P.showPicture("${launcherImageUrl}")(launcher);T.watchTeaser(${JSON.stringify(teaser)})(launcher)}})`,
    );
    await ctx.stores.bots.updateBot('all', bot.id, { publication: 'paused' });
    expect((await load()).body).toContain('"launcher":"hidden"');
    expect((await load()).body).not.toContain('Need help?');
  });

  it('gives the plain loader where the bot is unknown', async () => {
    for (const bot of ['', 'nobody', 'bot_pub_00000000000000000000'])
      expect((await server.inject({ url: `/widget.js?bot=${bot}` })).body).toBe('// loader');
  });

  it('serves the admin app for its screens and the hosted chat with an escaped title', async () => {
    const bot = await seedBot(ctx, { name: '<b>Bot</b>' });
    const page = await server.inject({ url: '/clients/x', headers: { accept: 'text/html' } });
    expect([page.statusCode, page.body]).toEqual([200, '<title>Admin</title>']);
    expect((await server.inject({ url: '/' })).statusCode).toBe(200);
    const chat = await server.inject({ url: `/chat/${bot.publicId}` });
    expect(chat.body).toContain(bot.publicId);
    expect(chat.body).not.toContain('<b>');
    expect(chat.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  });

  it('takes a question and a language into the hosted chat, and nothing else', async () => {
    const bot = await seedBot(ctx, {});
    const page = async (query: string) =>
      (await server.inject({ url: `/chat/${bot.publicId}?${query}` })).body;
    expect(await page('q=Is+it+%22open%22%3F&lang=de')).toContain(
      'locale="de" prefill="Is it &#34;open&#34;?"',
    );
    expect(await page('lang=%22%3E%3Cscript%3E&q=a&q=b')).toContain('locale="" prefill=""');
  });

  it('describes the hosted chat as an app, in the colours of the bot', async () => {
    const bot = await seedBot(ctx, {
      name: 'Pia & co',
      theme: { ...DEFAULT_THEME, accent: '#ffd400' },
    });
    const app = await server.inject({ url: `/chat/${bot.publicId}/app.webmanifest` });
    expect(app.json()).toMatchObject({ name: 'Pia & co', theme_color: '#ffd400' });
    const icon = await server.inject({ url: app.json().icons[0].src });
    expect(icon.headers['content-type']).toContain('image/svg+xml');
    expect(icon.body).toMatch(/fill="#ffd400".*>P</);
    expect((await server.inject({ url: '/chat/nobody/icon.svg' })).statusCode).toBe(404);
  });

  it('#34 sends the security headers on every answer, errors included', async () => {
    for (const url of ['/', '/api/nothing', '/trpc/nothing', '/widget.js', '/healthz']) {
      const { headers } = await server.inject({ url });
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['strict-transport-security']).toContain('max-age=31536000');
    }
  });

  it('names each part in readyz and keeps healthz apart from it', async () => {
    expect((await server.inject({ url: '/healthz' })).statusCode).toBe(200);
    const ready = await server.inject({ url: '/readyz' });
    expect(ready.statusCode).toBe(503);
    expect(ready.json().parts.vectors).toEqual({ ok: false, detail: 'down' });
  });

  it('tells a scraper what is up and what work waits', async () => {
    const { body } = await server.inject({ url: '/metrics' });
    expect(body).toContain('pixel_part_up{part="vectors"} 0');
    expect(body).toContain('pixel_jobs{state="pending"} 3');
    expect(body).toContain('pixel_jobs{state="scheduled"} 1');
    expect(body).toContain('pixel_oldest_job_seconds 1.5');
  });
});
