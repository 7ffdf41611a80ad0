import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_THEME, type Scope } from '@pixel/contract';
import { addSource, type BotRecord, hex, makeApiKeySecret, syncSource } from '@pixel/core';
import { type FakeModel, seedBot, type TestCtx, testCtx } from '@pixel/core/testing';
import { readEnvironment } from '@pixel/server/env';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { createHttpServer } from '../http-server.ts';

/** Public address of the served house. */
export const OWN = 'https://pixel.test';

export interface ServedFakes {
  readonly ctx: TestCtx;
  readonly server: FastifyInstance;
  readonly close: () => Promise<void>;
  /** As before the program goes down. */
  readonly closeStreams: () => void;
}

/** The real HTTP floor over fakes of everything under it. */
export async function serveFakes(
  model: FakeModel | null,
  {
    log = pino({ level: 'silent' }),
    ...overrides
  }: Partial<TestCtx> & { readonly log?: Logger } = {},
): Promise<ServedFakes> {
  const folder = await makeAssets();
  const closing = new AbortController();
  const ctx = testCtx({ model, ownOrigins: [OWN], publicUrl: OWN, ...overrides });
  const server = await createHttpServer({
    env: readEnvironment({ PUBLIC_URL: OWN }),
    log,
    version: '0.0.0',
    base: ctx,
    assets: { admin: folder, explorer: folder, widget: folder },
    isStopping: () => false,
    closing: closing.signal,
    isReady: async () => ({
      ok: false,
      parts: {
        database: { ok: true },
        vectors: { ok: false, detail: 'down' },
        queue: { ok: true },
      },
      jobs: { pending: 3, scheduled: 1, running: 2, dead: 0, oldestSeconds: 1.5 },
    }),
    status: async () => ({
      ...{ version: '0', database: 'pglite', model: null, embedder: 'x', uptimeSeconds: 1 },
      vectors: { ok: true, latencyMs: 1 },
    }),
  });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { ctx, server, close, closeStreams: () => closing.abort() };
}

async function makeAssets(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pixel-assets-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, 'widget'));
  await writeFile(join(folder, 'index.html'), '<title>Admin</title>');
  await writeFile(join(folder, 'assets/page.js'), '// page');
  await writeFile(join(folder, 'widget.js'), '// loader');
  await writeFile(join(folder, 'widget/panel-x.js'), '// panel');
  const parts = { before: 'look(', after: ')', extras: { teaser: 'T', picture: 'P' } };
  await writeFile(join(folder, 'loader.json'), JSON.stringify(parts));
  await writeFile(join(folder, 'manifest.json'), '{"loader":{}}');
  const chat =
    '<title>{{TITLE}}</title><i bot="{{BOT_PUBLIC_ID}}" locale="{{LANG}}" prefill="{{QUESTION}}">';
  await writeFile(join(folder, 'chat.html'), chat);
  return folder;
}

/** Headers with a new API key of an admin. */
export async function addApiKey(
  ctx: TestCtx,
  scopes: readonly Scope[],
): Promise<{ readonly authorization: string }> {
  const secret = makeApiKeySecret(ctx.randomBytes(20), ctx.sha256);
  const createdBy = ctx.newId('user');
  await ctx.stores.users.saveUser({
    ...{ id: createdBy, email: `${createdBy}@x.example`, name: 'K', role: 'admin' },
    passwordHash: 'x',
  });
  await ctx.stores.apiKeys.saveApiKey({
    ...{ id: ctx.newId('apiKey'), name: 'Key', hint: 'pxl_', scopes, clientIds: null, createdBy },
    secretHash: hex(ctx.sha256(secret)),
    expiresAt: null,
  });
  return { authorization: `Bearer ${secret}` };
}

/** Somebody of the agency called Ada, as the settings of a program that signs in. */
export async function addPerson(ctx: TestCtx) {
  const email = 'ada@agency.example';
  const password = 'correct horse battery';
  const passwordHash = await ctx.passwords.hash(password);
  const id = ctx.newId('user');
  await ctx.stores.users.saveUser({ id, email, name: 'Ada', role: 'admin', passwordHash });
  return { PIXEL_EMAIL: email, PIXEL_PASSWORD: password };
}

/** A bot that knows one thing about shipping. */
export async function addShopBot(
  ctx: TestCtx,
  theme: Partial<BotRecord['theme']> = {},
): Promise<BotRecord> {
  const bot = await seedBot(ctx, {
    allowedOrigins: ['https://shop.example'],
    theme: { ...DEFAULT_THEME, ...theme },
  });
  const source = await addSource(ctx, {
    botId: bot.id,
    source: { type: 'text', title: 'Shipping', text: 'We ship to Norway for 14 EUR.' },
  });
  await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
  return bot;
}
