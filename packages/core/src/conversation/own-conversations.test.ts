import { expect, it } from 'vitest';
import type { VisitorActor } from '../actor.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeModel, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import { bootstrapWidget } from './bootstrap-widget.ts';
import { takeOver } from './change-handling.ts';
import { deleteConversation, setConversationStatus } from './keep-conversations.ts';
import {
  deleteOwnConversation,
  downloadConversations,
  rateConversation,
  setAttributes,
} from './own-conversations.ts';
import { regenerateReply } from './regenerate-reply.ts';
import { resolveVisitor } from './resolve-visitor.ts';
import { say } from './say.ts';

const SHOP = 'https://shop.example';
const signal = new AbortController().signal;
const unlimited = { take: async () => ({ allowed: true, retryAfterSeconds: 0 }) };
type VisitorCtx = TestCtx & { readonly actor: VisitorActor };

async function openShop(model = createFakeModel('We ship to Norway for 14 EUR.')) {
  const base = testCtx({ model, limiter: unlimited });
  const ctx: TestCtx = { ...base, request: { ...base.request, origin: SHOP } };
  const bot = await seedBot(ctx, { allowedOrigins: [SHOP] });
  const source = {
    type: 'text',
    title: 'Shipping',
    text: 'We ship to Norway for 14 EUR.',
  } as const;
  const { id } = await addSource(ctx, { botId: bot.id, source });
  await syncSource(ctx, { sourceId: id, signal });
  const enter = async (): Promise<VisitorCtx> => {
    const { session } = await bootstrapWidget(ctx, { bot: bot.publicId, protocol: 2 });
    const actor = await resolveVisitor(ctx, session?.token ?? '');
    if (actor.type !== 'visitor') throw new Error('Nobody came in.');
    return { ...ctx, actor };
  };
  const ask = async (visitor: VisitorCtx, text = 'Do you ship to Norway?') => {
    const said = await say(visitor, { messageId: ctx.newId('message'), text });
    await ctx.runs.settled();
    return said;
  };
  const repliesTo = (question: string) =>
    [...ctx.tables.messages.values()].filter(({ replyTo }) => replyTo === question);
  return { ctx, bot, model, enter, ask, repliesTo };
}

async function asAgent(ctx: TestCtx) {
  const userId = ctx.newId('user');
  await ctx.stores.users.saveUser({
    ...{ id: userId, email: 'ada@agency.example', name: 'Ada', role: 'admin' },
    ...{ passwordHash: '', clientIds: [] },
  });
  const actor = { type: 'staff', userId, role: 'admin', clientIds: 'all' } as const;
  return { ...ctx, actor };
}

it('writes a reply again once, and keeps the older one in the record', async () => {
  const { ctx, model, enter, ask, repliesTo } = await openShop();
  const visitor = await enter();
  const { conversationId, messageId } = await ask(visitor);
  const [old] = repliesTo(messageId);
  if (!old) throw new Error('There is no reply.');
  const again = () => regenerateReply(visitor, { conversationId, messageId: old.id });
  const all = await Promise.all([again(), again(), again()]);
  await ctx.runs.settled();
  // A retry that comes late finds that it has happened.
  all.push(await again());
  await ctx.runs.settled();
  expect(all).toEqual(all.map(() => ({ replyTo: messageId })));
  expect(model.requests).toHaveLength(2);
  const [first, second, ...more] = repliesTo(messageId);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ id: old.id, text: old.text, supersededBy: second?.id });
  expect(second).toMatchObject({ supersedes: old.id });
  expect(ctx.tables.receipts.size).toBe(2);
  // What comes next does not see the older one.
  await ask(visitor, 'And what does it cost?');
  const sent = JSON.stringify(model.requests.at(-1));
  expect(sent.split('We ship to Norway for 14 EUR.').length - 1).toBeLessThan(4);
});

it('does not write again beside a person, before the newest reply, or for a stranger', async () => {
  const { ctx, enter, ask, repliesTo } = await openShop();
  const visitor = await enter();
  const { conversationId, messageId } = await ask(visitor);
  const reply = repliesTo(messageId)[0]?.id ?? messageId;
  const again = (who: VisitorCtx) => regenerateReply(who, { conversationId, messageId: reply });
  await expect(again(await enter())).rejects.toMatchObject({ code: 'not-found' });
  const question = regenerateReply(visitor, { conversationId, messageId });
  await expect(question).rejects.toMatchObject({ code: 'not-found' });
  await say(visitor, { messageId: ctx.newId('message'), conversationId, text: 'And Sweden?' });
  await ctx.runs.settled();
  await expect(again(visitor)).rejects.toMatchObject({ code: 'conflict' });
  const last = [...ctx.tables.messages.values()].at(-1)?.id ?? reply;
  await takeOver(await asAgent(ctx), { id: conversationId });
  const beside = regenerateReply(visitor, { conversationId, messageId: last });
  await expect(beside).rejects.toMatchObject({
    ...{ code: 'conflict', message: 'A person answers in this conversation.' },
  });
});

it('gives a visitor everything that is kept of it, and nothing of others', async () => {
  const { ctx, enter, ask } = await openShop();
  const [visitor, other] = [await enter(), await enter()];
  await ask(other, 'Do you ship a CANARY to Norway?');
  const ids = [];
  for (let n = 0; n < 12; n += 1) {
    ctx.clock.advance(1_000);
    ids.unshift((await ask(visitor)).conversationId);
  }
  await setAttributes(visitor, { attributes: { plan: 'gold' } });
  const [newest] = ids;
  if (newest) await rateConversation(visitor, { conversationId: newest, score: 5 });
  const first = await downloadConversations(visitor, {});
  const rest = await downloadConversations(visitor, { cursor: first.nextCursor ?? '' });
  const all = [...first.conversations, ...rest.conversations];
  expect(all.map(({ id }) => id)).toEqual(ids);
  expect(rest.nextCursor).toBeNull();
  expect(all[0]).toMatchObject({ score: { score: 5 } });
  expect(all[0]?.messages).toMatchObject([
    { role: 'visitor', text: 'Do you ship to Norway?' },
    { role: 'bot', citations: [{ title: 'Shipping' }] },
  ]);
  expect(first.visitor).toMatchObject({ attributes: { plan: 'gold' }, origin: SHOP });
  expect(JSON.stringify(all)).not.toContain('CANARY');
  const id = `cnv_${'0'.repeat(26)}`;
  for (const cursor of ['x', ' ', `0000-01-01T00:00:00.000Z ${id}`, `2026-01-01T00:00:00Z ${id} x`])
    await expect(downloadConversations(visitor, { cursor })).rejects.toMatchObject({
      ...{ code: 'invalid', fields: { cursor: 'is not one of this list' } },
    });
});

it('#94 deletes a conversation for good, also while it is answered, and notes no word of it', async () => {
  const { ctx, enter, ask } = await openShop();
  const visitor = await enter();
  const kept = await ask(visitor);
  const said = await say(visitor, { messageId: ctx.newId('message'), text: 'SECRET of Norway?' });
  await deleteOwnConversation(visitor, { conversationId: said.conversationId });
  await ctx.runs.settled();
  const rows = Object.values(ctx.tables).flatMap((table) => [...table.values()]);
  expect(JSON.stringify(rows)).not.toContain('SECRET');
  expect([...ctx.tables.conversations.keys()]).toEqual([kept.conversationId]);
  expect([...ctx.tables.audit.values()].at(-1)).toMatchObject({
    ...{ action: 'conversation.erased', actorType: 'visitor', targetId: said.conversationId },
  });
  const foreign = deleteOwnConversation(await enter(), { conversationId: kept.conversationId });
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
  expect(ctx.runErrors).toEqual([]);
});

it.each(['closed', 'archived', 'deleted'] as const)(
  'stops the model when an agent has the conversation %s',
  async (how) => {
    const asked = Promise.withResolvers<AbortSignal>();
    const model = createFakeModel((_request, given) => {
      asked.resolve(given);
      // It ends with its signal alone.
      return new Promise((_, reject) => {
        given.addEventListener('abort', () => reject(given.reason));
      });
    });
    const { ctx, enter, repliesTo } = await openShop(model);
    const visitor = await enter();
    const messageId = ctx.newId('message');
    const { conversationId: id } = await say(visitor, {
      ...{ messageId, text: 'Do you ship to Norway?' },
    });
    const upstream = await asked.promise;
    const agent = await asAgent(ctx);
    if (how === 'deleted') await deleteConversation(agent, { id, permanent: true });
    else await setConversationStatus(agent, { id, status: how });
    await ctx.runs.settled();
    expect(upstream.aborted).toBe(true);
    expect(repliesTo(messageId)).toEqual([]);
  },
);
