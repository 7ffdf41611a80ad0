import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bootstrapWidget, hex, say } from '@pixel/core';
import { createFakeModel } from '@pixel/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addApiKey,
  addPerson,
  addShopBot,
  type ServedFakes,
  serveFakes,
} from './testing/serve-fakes.ts';

const main = join(import.meta.dirname, '../../cli/src/main.ts');

// The real program of `pnpm pixel` as its own process, against the real HTTP floor.
describe('commands on a running server', { timeout: 60_000 }, () => {
  let served: ServedFakes;
  let url: string;
  let apiKey: string;
  let folder: string;
  beforeEach(async () => {
    served = await serveFakes(createFakeModel('We ship to Norway for 14 EUR.'));
    url = await served.server.listen({ port: 0, host: '127.0.0.1' });
    const { authorization } = await addApiKey(served.ctx, ['chat', 'read', 'manage']);
    apiKey = authorization.slice('Bearer '.length);
    folder = await mkdtemp(join(tmpdir(), 'pixel-cli-'));
  });
  afterEach(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  const pixel = (words: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    new Promise<{ readonly code: number; readonly out: string; readonly err: string }>(
      (resolve) => {
        const env = { PIXEL_URL: url, PIXEL_API_KEY: apiKey, ...more };
        const child = execFile(process.execPath, [main, ...words], { env }, (error, out, err) =>
          resolve({ code: Number(error?.code ?? 0), out, err }),
        );
        child.stdin?.end();
      },
    );
  const actions = () => [...served.ctx.tables.audit.values()].map(({ action }) => action);

  it('api calls any address, and says in one line what it was refused for', async () => {
    const made = await pixel(['api', 'POST', 'chatbots', '{"name":"X"}']);
    expect(made).toMatchObject({ code: 1, err: expect.stringMatching(/^invalid: clientId/) });
    const bot = await addShopBot(served.ctx);
    const path = `/api/chatbots/${bot.id}`;
    const named = await pixel(['api', 'put', path, '{"name":"Pip","version":1}', '--json']);
    expect(JSON.parse(named.out)).toMatchObject({ id: bot.id, name: 'Pip', version: 2 });
    const stale = await pixel(['api', 'PUT', path, '{"name":"Pop","version":1}']);
    expect(stale).toMatchObject({ code: 1, err: expect.stringMatching(/^conflict: /) });
    const found = await pixel(['api', 'GET', 'chatbots?search=pip']);
    expect(JSON.parse(found.out)).toMatchObject({ total: 1 });
    const lines = await pixel(['api', 'GET', 'audit/export?format=jsonl']);
    expect(JSON.parse(lines.out.split('\n')[0] ?? '')).toMatchObject({ action: 'bot.updated' });
    for (const wrong of [
      ['GET'],
      ['STEAL', 'clients'],
      ['POST', 'clients', '{'],
      ['GET', 'a', '{}', 'b'],
    ])
      expect(await pixel(['api', ...wrong]), wrong.join(' ')).toMatchObject({ code: 2, out: '' });
  });

  it('export-client writes everything of a client, once, for its owner only', async () => {
    const { clientId } = await addShopBot(served.ctx);
    const file = join(folder, 'shop.jsonl');
    const written = await pixel(['export-client', 'Shop', '--out', file, '--json']);
    expect(written).toMatchObject({ code: 0, err: '' });
    const counts = { client: 1, bot: 1, source: 1, sourceRun: 1, document: 1 };
    expect(JSON.parse(written.out)).toEqual({ file, clientId, counts });
    const text = await readFile(file, 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(7);
    expect(text).toContain('We ship to Norway for 14 EUR.');
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(actions()).toContain('client.exported');

    const again = await pixel(['export-client', clientId, '--out', file]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('exists already') });
    const packed = join(folder, 'shop.jsonl.gz');
    expect(await pixel(['export-client', clientId, '--out', packed])).toMatchObject({ code: 0 });
    expect(gunzipSync(await readFile(packed)).toString()).toContain('"end":{');
  });

  it('export-client leaves no file of an export that was cut off', async () => {
    await addShopBot(served.ctx);
    const { knowledge } = served.ctx.stores;
    knowledge.listDocuments = () => Promise.reject(new Error('The disk is gone.'));
    const cut = await pixel(['export-client', 'Shop', '--out', join(folder, 'shop.jsonl')]);
    expect(cut.code).toBe(1);
    expect(cut.err).not.toBe('');
    expect(await readdir(folder)).toEqual([]);
    const missing = await pixel(['export-client', 'Nobody', '--out', join(folder, 'x')]);
    expect(missing).toMatchObject({ code: 2, err: 'There is no client "Nobody".\n' });
  });

  it('erase-visitor asks first, then removes what it says', async () => {
    const { ctx } = served;
    const bot = await addShopBot(ctx);
    const onShop = { ...ctx, request: { ...ctx.request, origin: 'https://shop.example' } };
    const { visitorToken } = await bootstrapWidget(onShop, { bot: bot.publicId, protocol: 1 });
    const visitor = await ctx.stores.visitors.findVisitor(hex(ctx.sha256(visitorToken)), ctx.now());
    if (!visitor) throw new Error('The visitor was not kept.');
    const actor = { type: 'visitor', visitorId: visitor.id, botId: bot.id } as const;
    await say({ ...onShop, actor }, { messageId: ctx.newId('message'), text: 'Norway?' });
    await ctx.runs.settled();

    const unsure = await pixel(['erase-visitor', visitor.id]);
    expect(unsure).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    expect(ctx.tables.messages.size).toBe(2);
    const erased = await pixel(['erase-visitor', visitor.id, '--yes', '--json']);
    expect(JSON.parse(erased.out)).toEqual({ id: visitor.id, bot: bot.id, conversations: 1 });
    expect(ctx.tables.messages.size).toBe(0);
    expect(actions()).toContain('visitor.erased');
    const gone = await pixel(['erase-visitor', visitor.id, '--yes']);
    expect(gone).toMatchObject({ code: 1, err: expect.stringMatching(/^not-found: /) });
    expect(await pixel(['erase-visitor', 'nobody'])).toMatchObject({ code: 2 });
  });

  it('keys makes, lists and revokes a key of the person who signs in', async () => {
    const { ctx } = served;
    const { clientId } = await addShopBot(ctx);
    const person = await addPerson(ctx);
    const flags = ['--scopes', 'read', '--clients', clientId, '--expires', '2099-01-31', '--json'];
    const made = JSON.parse((await pixel(['keys', 'create', 'For', 'CI', ...flags], person)).out);
    expect(made).toMatchObject({
      ...{ name: 'For CI', scopes: ['read'], clientIds: [clientId] },
      ...{ expiresAt: '2099-01-31T23:59:59.999Z', secret: expect.stringMatching(/^pxl_/) },
    });
    expect((await pixel(['clients', '--key', made.secret])).out).toContain('Shop');

    const listed = await pixel(['keys', 'list'], person);
    expect(listed.out).toContain(`${made.id}  For CI`);
    expect(listed.out).not.toContain(made.secret);
    expect(await pixel(['keys', 'revoke', made.id], person)).toMatchObject({ code: 0 });
    expect((await pixel(['clients', '--key', made.secret])).err).toMatch(/^unauthenticated: /);
    expect(actions()).toEqual(expect.arrayContaining(['api-key.created', 'api-key.revoked']));
    expect(ctx.tables.sessions.size).toBe(0);
  });

  it('keys says what is wrong before it asks for a password', async () => {
    const { code, err } = await pixel([
      'keys',
      'create',
      'X',
      '--scopes',
      'all',
      '--expires',
      'soon',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('scopes.0');
    expect(err).toContain('expiresAt');
    expect(await pixel(['keys', 'list'])).toMatchObject({
      ...{ code: 2, err: expect.stringContaining('--email') },
    });
    const wrong = { ...(await addPerson(served.ctx)), PIXEL_PASSWORD: 'wrong horse battery' };
    expect((await pixel(['keys', 'list'], wrong)).err).toMatch(/^unauthenticated: /);
  });
});
