import type { ClientId } from '@pixel/contract';
import type { Actor } from '@pixel/core';
import { seedBot, seedClient, type TestCtx, testCtx } from '@pixel/core/testing';
import { describe, expect, it } from 'vitest';
import { createCaller } from './index.ts';

const NOT_FOUND = { code: 'NOT_FOUND' };
const FORBIDDEN = { code: 'FORBIDDEN' };
const BAD = { code: 'BAD_REQUEST' };

const callBy = (ctx: TestCtx, actor: Actor = ctx.actor) =>
  createCaller({
    ...ctx,
    actor,
    recheck: async () => actor,
    closing: new AbortController().signal,
    requestId: 'r1',
    credential: 'session',
    sessions: { ...ctx.sessions, recall: async () => justProved(ctx, actor) },
    device: { value: undefined, set: () => undefined },
    cookie: { set: () => undefined, clear: () => undefined },
    status: async () => ({
      ...{ version: '1', database: 'pglite', model: null, embedder: 'local', uptimeSeconds: 1 },
      vectors: { ok: true, latencyMs: 1 },
    }),
  });

/** A session of this person that began a moment ago. */
const justProved = (ctx: TestCtx, actor: Actor) =>
  actor.type === 'staff'
    ? { userId: actor.userId, expiresAt: ctx.now(), provedAt: ctx.now() }
    : null;

const callAs = (ctx: TestCtx, role: 'client' | 'user', clientIds: ClientId[]) =>
  callBy(ctx, { type: 'staff', userId: ctx.newId('user'), role, clientIds });

describe('access to clients and bots', () => {
  it('#3 treats the clients and bots of others as if there were none', async () => {
    const ctx = testCtx();
    const [mine, theirs] = [await seedClient(ctx), await seedBot(ctx)];
    const me = callAs(ctx, 'client', [mine.id]);
    const { id } = theirs;
    const calls = [
      me.clients.get({ id: theirs.clientId }),
      me.clients.update({ id: theirs.clientId, name: 'X' }),
      me.clients.metrics({ id: theirs.clientId }),
      me.bots.get({ id }),
      me.bots.create({ clientId: theirs.clientId, name: 'X' }),
      me.bots.update({ id, name: 'X' }),
      me.bots.setStatus({ id, status: 'analyzing' }),
      me.bots.setPublication({ id, publication: 'paused' }),
      me.bots.stats({ id }),
      me.bots.delete({ id }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject(NOT_FOUND);
    expect(await ctx.stores.bots.findBot('all', id)).toEqual(theirs);
  });

  it('#4 takes no field that has its own procedure, and no owner', async () => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    const pixel = callBy(ctx);
    const client = { id: bot.clientId, status: 'active' as const, deletedAt: null };
    await expect(pixel.clients.update(client)).rejects.toMatchObject(BAD);
    for (const field of ['status', 'clientId', 'publicId', 'progress', 'deletedAt', 'no']) {
      const wide = { id: bot.id, [field]: 'x' };
      await expect(pixel.bots.update(wide), field).rejects.toMatchObject(BAD);
    }
    const moved = { id: bot.id, status: 'analyzing' as const, progress: 100 };
    await expect(pixel.bots.setStatus(moved)).rejects.toMatchObject(BAD);
    expect(await ctx.stores.bots.findBot('all', bot.id)).toEqual(bot);
  });

  it('#6 counts and lists only what is in reach', async () => {
    const ctx = testCtx();
    const mine = await seedBot(ctx);
    const theirs = await seedBot(ctx);
    const me = callAs(ctx, 'user', [mine.clientId]);
    expect(await me.clients.summary({})).toMatchObject({ total: 1, recent: 1 });
    expect(await me.bots.dashboard({})).toMatchObject({ total: 1, byStatus: { pending: 1 } });
    expect((await me.bots.list({ clientId: theirs.clientId })).total).toBe(0);
    const nobody = callAs(ctx, 'user', []);
    expect(await nobody.clients.summary({})).toMatchObject({ total: 0, byIndustry: [] });
    expect((await nobody.bots.dashboard({})).last30Days.conversations).toBe(0);
  });

  it('#4 lets only those who reach every client choose and pay a model', async () => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    const change = { id: bot.id, modelSettings: { name: 'large' } };
    const me = callAs(ctx, 'client', [bot.clientId]);
    await expect(me.bots.update(change)).rejects.toMatchObject(FORBIDDEN);
    const changed = await callBy(ctx).bots.update(change);
    expect(changed.modelSettings).toMatchObject({ name: 'large', temperature: null });
    const preview = { id: bot.id, question: 'Hello there?' };
    expect((await me.bots.promptPreview(preview)).model).toBeNull();
    const user = callAs(ctx, 'user', [bot.clientId]);
    await expect(user.bots.promptPreview(preview)).rejects.toMatchObject(FORBIDDEN);
    const stranger = callAs(ctx, 'client', []);
    await expect(stranger.bots.promptPreview(preview)).rejects.toMatchObject(NOT_FOUND);
  });

  it('#4 lets only those who pay a model choose what it is asked, and nobody over a newer change', async () => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    const me = callAs(ctx, 'client', [bot.clientId]);
    const both = { rewriteByModel: false, rerankByModel: true };
    for (const answering of [both, { rerankByModel: true }, { rewriteByModel: false }])
      await expect(me.bots.update({ id: bot.id, answering })).rejects.toMatchObject(FORBIDDEN);
    const same = { ...bot.answering, answerFrom: 0.4 };
    expect((await me.bots.update({ id: bot.id, answering: same })).answering).toEqual(same);
    const stale = { id: bot.id, version: bot.version, answering: both };
    const agency = callBy(ctx);
    await expect(agency.bots.update(stale)).rejects.toMatchObject({ code: 'CONFLICT' });
    const changed = await agency.bots.update({ ...stale, version: bot.version + 1 });
    expect(changed.answering).toEqual({ ...same, ...both });
    const { items } = await agency.audit.list({ target: bot.id });
    expect(items[0]).toMatchObject({ action: 'bot.updated', details: { fields: 'answering' } });
  });

  it('lets a key that reaches every client do what the agency does with them', async () => {
    const ctx = testCtx();
    const keyOf = (clientIds: Extract<Actor, { type: 'apiKey' }>['clientIds']) =>
      callBy(ctx, { type: 'apiKey', keyId: ctx.newId('apiKey'), scopes: ['manage'], clientIds });
    const tool = keyOf('all');
    const { id } = await tool.clients.create({ name: 'Hill Bakery' });
    const suspended = await tool.clients.setStatus({ id, status: 'suspended' });
    expect(suspended).toMatchObject({ status: 'suspended', version: 2 });
    await tool.clients.delete({ id });
    expect(await tool.clients.restore({ id })).toMatchObject({ id, deletedAt: null });
    const own = keyOf([id]);
    await expect(own.clients.create({ name: 'X' })).rejects.toMatchObject(FORBIDDEN);
    await expect(own.clients.delete({ id })).rejects.toMatchObject(FORBIDDEN);
  });

  it('lets only the agency make, suspend, delete, restore and see deleted clients', async () => {
    const ctx = testCtx();
    const { id } = await seedClient(ctx);
    const me = callAs(ctx, 'client', [id]);
    const calls = [
      me.clients.create({ name: 'X' }),
      me.clients.delete({ id }),
      me.clients.setStatus({ id, status: 'active' }),
      me.clients.restore({ id }),
      me.clients.list({ deleted: true }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject(FORBIDDEN);
  });
});

describe('clients and bots over their lives', () => {
  it('brings a deleted client back with its bots and has their vectors repaired', async () => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    const pixel = callBy(ctx);
    await pixel.clients.delete({ id: bot.clientId });
    await expect(pixel.bots.get({ id: bot.id })).rejects.toMatchObject(NOT_FOUND);
    expect((await pixel.clients.list({ deleted: true })).total).toBe(1);
    await pixel.clients.restore({ id: bot.clientId });
    expect((await pixel.bots.get({ id: bot.id })).id).toBe(bot.id);
    expect(ctx.jobs.enqueued).toContainEqual({ name: 'repair-index', botId: bot.id });
    await expect(pixel.clients.restore({ id: bot.clientId })).rejects.toMatchObject(NOT_FOUND);
  });

  it('refuses a stale version in everything that takes one', async () => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    const pixel = callBy(ctx);
    const client = { id: bot.clientId, version: 7 };
    const stale = { id: bot.id, version: 7 };
    const [source, answer, set] = await Promise.all([
      pixel.sources.add({ botId: bot.id, source: { type: 'url', url: 'https://shop.example/' } }),
      pixel.curated.create({ botId: bot.id, question: 'Q?', answer: 'A.' }),
      pixel.evaluation.createSet({ botId: bot.id, name: 'Set' }),
    ]);
    const added = await pixel.evaluation.addCases({
      ...{ testSetId: set.id, cases: [{ question: 'Q?' }] },
    });
    const talk = { id: (await pixel.conversations.start({ botId: bot.id })).id, version: 7 };
    const calls = [
      pixel.clients.update({ ...client, name: 'X' }),
      pixel.clients.setStatus({ ...client, status: 'inactive' }),
      pixel.bots.update({ ...stale, name: 'X' }),
      pixel.bots.setPublication({ ...stale, publication: 'paused' }),
      pixel.bots.setStatus({ ...stale, status: 'analyzing' }),
      pixel.conversations.update({ ...talk, title: 'X' }),
      pixel.conversations.setStatus({ ...talk, status: 'closed' }),
      pixel.sources.update({ id: source.id, version: 7, schedule: 'daily' }),
      pixel.curated.update({ id: answer.id, version: 7, answer: 'X' }),
      pixel.evaluation.updateSet({ id: set.id, version: 7, name: 'X' }),
      pixel.evaluation.updateCase({ id: added.items[0]?.id ?? '', version: 7, question: 'X?' }),
    ];
    const refusals = await Promise.allSettled(calls);
    const refusedAs = { code: 'CONFLICT', cause: { fields: { version: 'is not the newest' } } };
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ status: 'rejected', reason: refusedAs });
    expect(await pixel.evaluation.getCase({ id: added.items[0]?.id ?? '' })).toMatchObject({
      ...{ question: 'Q?', version: 1 },
    });
  });

  it('measures what was asked, in a period that is neither empty nor endless', async () => {
    const ctx = testCtx();
    const bot = await seedBot(ctx);
    const pixel = callBy(ctx);
    const asked = await pixel.answers.ask({ botId: bot.id, question: 'Where is the moon now?' });
    expect(asked.answered).toBe(false);
    ctx.clock.advance(1_000);
    const { activity } = await pixel.bots.stats({ id: bot.id });
    expect(activity).toMatchObject({ conversations: 1, messages: 2, answeredShare: 0 });
    const metrics = await pixel.clients.metrics({ id: bot.clientId });
    expect(metrics).toMatchObject({ bots: 1, publishedBots: 1, activity: { unanswered: 1 } });
    const from = '2026-01-01T00:00:00.000Z';
    for (const to of [from, '2025-01-01T00:00:00.000Z', '2028-01-01T00:00:00.000Z'])
      await expect(pixel.bots.stats({ id: bot.id, from, to })).rejects.toMatchObject(BAD);
    const old = pixel.bots.stats({ id: bot.id, from: '2001-01-01T00:00:00.000Z' });
    await expect(old).rejects.toMatchObject(BAD);
  });
});
