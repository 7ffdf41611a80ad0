import { ErrorCode, LIMITS, PublicBotId } from '@pixel/contract';
import { type Actor, DomainError, syncSource } from '@pixel/core';
import { seedBot, seedClient, type TestCtx, testCtx } from '@pixel/core/testing';
import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { RequestCtx } from './context.ts';
import { HTTP_STATUS, toPublicError, toTRPCError } from './errors.ts';
import { appRouter, createCaller, restRoutes } from './index.ts';

interface Request {
  readonly ctx: RequestCtx & TestCtx;
  readonly cookies: string[];
}

function requestBy(actor: (ctx: TestCtx) => Actor, base = testCtx()): Request {
  const cookies: string[] = [];
  const ctx: Request['ctx'] = {
    ...base,
    actor: actor(base),
    requestId: 'r1',
    credential: undefined,
    device: { value: undefined, set: () => undefined },
    recheck: async () => actor(base),
    closing: new AbortController().signal,
    cookie: { set: (token) => cookies.push(token), clear: () => cookies.splice(0) },
    status: async () => ({
      ...{ version: '1', database: 'pglite', model: null, embedder: 'local', uptimeSeconds: 1 },
      vectors: { ok: true, latencyMs: 1 },
    }),
  };
  return { ctx, cookies };
}

const byAdmin = (base?: TestCtx) => requestBy((ctx) => ctx.actor, base);
const byNobody = (base?: TestCtx) => requestBy(() => ({ type: 'anonymous' }), base);
const signal = new AbortController().signal;

/** With a session that has just begun, for what needs a proof of the password. */
async function proved({ ctx }: Request): Promise<RequestCtx> {
  if (ctx.actor.type !== 'staff') throw new Error('Only people have sessions.');
  const { token } = await ctx.sessions.create(ctx.actor.userId, ctx.request);
  return { ...ctx, credential: token };
}

/** Safe: the flat record of a built router, typed `any` by the library. */
function procedures() {
  const record: unknown = appRouter._def.procedures;
  return record as Record<string, { _def: { meta?: { access?: string } } }>;
}

describe('the ladder', () => {
  it('#1 has a stated rule on every procedure', () => {
    const silent = Object.entries(procedures()).filter(([, { _def }]) => !_def.meta?.access);
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(Object.keys(procedures()).length).toBeGreaterThan(25);
  });

  it('#1 lets nobody without a name past it, before the input is looked at', async () => {
    for (const route of restRoutes(appRouter)) {
      if (procedures()[route.procedure]?._def.meta?.access === 'open') continue;
      const call = route.call(byNobody().ctx, {}, signal);
      await expect(call, route.procedure).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    }
  });

  it('keeps clients of the agency from making clients, and users from managing', async () => {
    const base = testCtx();
    const client = await seedClient(base);
    const as = (role: 'client' | 'user') =>
      createCaller(
        requestBy(
          (ctx) => ({ type: 'staff', userId: ctx.newId('user'), role, clientIds: [client.id] }),
          base,
        ).ctx,
      );
    const forbidden = { code: 'FORBIDDEN' };
    await expect(as('client').clients.create({ name: 'X' })).rejects.toMatchObject(forbidden);
    const bot = await as('client').bots.create({ clientId: client.id, name: 'Pip' });
    await expect(as('user').bots.delete({ id: bot.id })).rejects.toMatchObject(forbidden);
    expect((await as('user').bots.list({})).items).toHaveLength(1);
  });

  it('gives a visitor nothing but the chat', async () => {
    const base = testCtx();
    const bot = await seedBot(base);
    const { ctx } = requestBy(
      () => ({ type: 'visitor', visitorId: base.newId('visitor'), botId: bot.id }),
      base,
    );
    await expect(createCaller(ctx).bots.get({ id: bot.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('clients and bots', () => {
  it('makes, reads, changes and deletes them, and tells a stale change', async () => {
    const pixel = createCaller(await proved(byAdmin()));
    const client = await pixel.clients.create({ name: 'Shop', website: 'https://shop.example' });
    expect((await pixel.clients.get({ id: client.id })).name).toBe('Shop');
    await pixel.clients.update({ id: client.id, phone: '01632 960001' });
    const bot = await pixel.bots.create({ clientId: client.id, name: 'Pip' });
    expect(bot.allowedOrigins).toEqual(['https://shop.example', 'https://www.shop.example']);
    const renamed = await pixel.bots.update({ id: bot.id, name: 'Pim', theme: { radius: 4 } });
    expect(renamed).toMatchObject({ name: 'Pim', theme: { radius: 4, position: 'right' } });
    const stale = pixel.bots.update({ id: bot.id, name: 'Old', version: bot.version });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
    await pixel.bots.delete({ id: bot.id });
    await expect(pixel.bots.get({ id: bot.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await pixel.clients.delete({ id: client.id });
    expect((await pixel.clients.list({})).total).toBe(0);
  });

  it('#4 refuses fields that a caller may not set', async () => {
    const pixel = createCaller(byAdmin().ctx);
    const wide = { name: 'Shop', status: 'active', id: 'x', deletedAt: null };
    await expect(pixel.clients.create(wide)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await pixel.clients.list({})).total).toBe(0);
  });
});

describe('the main job', () => {
  it('leads from a source to an answer, and into the list of conversations', async () => {
    const { ctx } = byAdmin();
    const pixel = createCaller(ctx);
    const { id: botId } = await seedBot(ctx);
    const text = 'We ship to Norway for 14 EUR.';
    const added = await pixel.sources.add({ botId, source: { type: 'text', title: 'S', text } });
    await syncSource(ctx, { sourceId: added.id, signal });
    expect(await pixel.sources.get({ id: added.id })).toMatchObject({ status: 'ready' });
    expect((await pixel.sources.list({ botId })).total).toBe(1);
    expect((await pixel.sources.passages({ sourceId: added.id })).items[0]?.text).toBe(text);
    expect((await pixel.answers.retrieve({ botId, query: 'Norway' })).passages).toHaveLength(1);

    const { conversationId } = await pixel.answers.ask({
      botId,
      question: 'Do you ship to Norway?',
    });
    expect((await pixel.conversations.list({ botId })).total).toBe(1);
    expect((await pixel.conversations.get({ id: conversationId })).messageCount).toBe(2);
    const { items } = await pixel.conversations.messages({ conversationId });
    expect(items.map(({ role }) => role)).toEqual(['visitor', 'bot']);
    const broken = pixel.conversations.messages({ conversationId, cursor: 'x' });
    await expect(broken).rejects.toMatchObject({ code: 'BAD_REQUEST' });

    expect((await pixel.sources.sync({ id: added.id })).status).toBe('queued');
    await pixel.sources.remove({ id: added.id });
    expect((await pixel.sources.list({ botId })).total).toBe(0);
  });

  it('carries a visitor from the opening to the rating', async () => {
    const base = testCtx({
      request: { address: '', userAgent: '', origin: 'https://pixel.test', requestId: '' },
    });
    const bot = await seedBot(base);
    const config = await createCaller(byNobody(base).ctx).widget.bootstrap({
      bot: PublicBotId.parse(bot.publicId),
      protocol: 1,
    });
    expect(config.maxQuestionLength).toBe(LIMITS.questionLength);
    const [visitor] = base.tables.visitors.values();
    if (!visitor) throw new Error('no visitor');
    const { ctx } = requestBy(
      () => ({ type: 'visitor', visitorId: visitor.id, botId: bot.id }),
      base,
    );
    const widget = createCaller(ctx).widget;
    const said = await widget.say({ messageId: ctx.newId('message'), text: 'Hello!' });
    const seen: string[] = [];
    for await (const event of await widget.events({ conversationId: said.conversationId })) {
      // In this process a tracked event is its envelope: id first, then the event.
      const message = Array.isArray(event) ? event[1] : event;
      if (message.type !== 'message') continue;
      seen.push(message.message.role);
      if (message.message.role !== 'bot') continue;
      await widget.feedback({ messageId: message.message.id, rating: 'up' });
      break;
    }
    expect(seen).toContain('bot');
    expect(await widget.stop(said)).toEqual({});
  });
});

describe('signing in', () => {
  it('sets up the first admin once, and hands out keys and sessions', async () => {
    const { ctx, cookies } = byNobody();
    const pixel = createCaller(ctx);
    expect(await pixel.auth.state()).toEqual({ needsSetup: true, user: null });
    const person = { name: 'Ada', email: 'ada@agency.example', password: 'correct horse battery' };
    await expect(pixel.auth.setup({ token: 'wrong', ...person })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const { offerSetup } = await import('@pixel/core');
    const token = new URL((await offerSetup(ctx)) ?? '').searchParams.get('token') ?? '';
    const { user } = await pixel.auth.setup({ token, ...person });
    expect(cookies).toHaveLength(1);
    const { email, password } = person;
    await pixel.auth.signIn({ email, password });
    const login = await pixel.auth.login({ email, password });

    const asAda = requestBy(
      () => ({ type: 'staff', userId: user.id, role: 'admin', clientIds: 'all' }),
      ctx,
    );
    const ada = createCaller({ ...asAda.ctx, credential: login.token });
    expect((await ada.auth.verifyToken()).user.email).toBe(email);
    const key = await ada.auth.createApiKey({ name: 'Tool', scopes: ['chat'] });
    expect(key.secret).toMatch(/^pxl_/);
    const over = { name: 'Tool', scopes: ['chat' as const], expiresAt: '2001-01-01T00:00:00Z' };
    await expect(ada.auth.createApiKey(over)).rejects.toMatchObject({
      ...{ code: 'BAD_REQUEST', cause: { fields: { expiresAt: 'is over already' } } },
    });
    expect(JSON.stringify(await ada.auth.listApiKeys({}))).not.toContain(key.secret);
    await ada.auth.revokeApiKey({ id: key.id });
    await expect(ada.auth.revokeApiKey({ id: key.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await ada.system.status()).toMatchObject({ database: 'pglite', model: null });
    await ada.auth.logout();
    await expect(ada.auth.verifyToken()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await ada.auth.signOut();
  });
});

describe('errors', () => {
  it('keep their code through tRPC and over HTTP', () => {
    for (const [code, status] of Object.entries(HTTP_STATUS)) {
      const domain = new DomainError(ErrorCode.parse(code), 'why');
      const { body } = toPublicError(toTRPCError(domain), 'r1');
      expect(body).toEqual({ code, message: 'why', requestId: 'r1' });
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });

  it('say nothing about bugs', () => {
    for (const bug of [new Error('SELECT secret'), new TRPCError({ code: 'BAD_GATEWAY' })])
      expect(toPublicError(bug, 'r1').body).toEqual({
        code: 'internal',
        message: 'Something went wrong on our side.',
        requestId: 'r1',
      });
  });

  it('name the fields that are wrong', () => {
    const { error } = z.strictObject({ a: z.string() }).safeParse({ b: 1 });
    const { body } = toPublicError(new TRPCError({ code: 'BAD_REQUEST', cause: error }), 'r1');
    expect(body.fields).toMatchObject({ b: 'is not a known field' });
    expect(body.code).toBe('invalid');
  });

  it('name only a few fields, and only the beginning of a long name', () => {
    const schema = z.strictObject({ tags: z.record(z.string(), z.number()) });
    const told = (input: object) => {
      const cause = schema.safeParse(input).error;
      return toPublicError(new TRPCError({ code: 'BAD_REQUEST', cause }), 'r1').body;
    };
    const long = 'k'.repeat(900_000);
    for (const input of [{ tags: {}, [long]: 1 }, { tags: { [long]: 'x' } }]) {
      const { fields, message } = told(input);
      expect(Object.keys(fields ?? {}).map(({ length }) => length)).toEqual([100]);
      expect(message.length).toBeLessThan(200);
    }
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`f${i}`, 1]));
    expect(Object.keys(told({ tags: {}, ...many }).fields ?? {})).toHaveLength(20);
  });

  it('translate what tRPC itself refuses', () => {
    const codes = [
      'UNAUTHORIZED',
      'FORBIDDEN',
      'NOT_FOUND',
      'CONFLICT',
      'TOO_MANY_REQUESTS',
    ] as const;
    const seen = codes.map((code) => toPublicError(new TRPCError({ code }), '').body.code);
    expect(seen).toEqual(['unauthenticated', 'forbidden', 'not-found', 'conflict', 'over-quota']);
  });
});
