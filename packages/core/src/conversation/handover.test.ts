import {
  type ConversationEvent,
  type ConversationId,
  DEFAULT_THEME,
  type MessageId,
  type Role,
  type UserId,
} from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { VisitorActor } from '../actor.ts';
import type { ChatModel } from '../model/port.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeModel, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import { ask } from './ask.ts';
import { release, requestPerson, type StaffActor, takeOver } from './change-handling.ts';
import { deleteConversation, setConversationStatus } from './keep-conversations.ts';
import { postMessage } from './post-message.ts';
import { say } from './say.ts';
import { watchEvents } from './watch-events.ts';

type VisitorCtx = TestCtx & { readonly actor: VisitorActor };
type StaffCtx = TestCtx & { readonly actor: StaffActor };
const signal = new AbortController().signal;

/** A shop's bot whose model answers when `finish` is called. */
async function shop() {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const model: ChatModel = {
    ...createFakeModel(''),
    async *stream(_request, stop) {
      yield { type: 'text', text: 'We ship ' };
      begun.resolve();
      stop.addEventListener('abort', () => gate.resolve());
      await gate.promise;
      yield { type: 'text', text: 'to Norway for 14 EUR.' };
    },
  };
  const ctx = testCtx({ model });
  const bot = await seedBot(ctx, { theme: { ...DEFAULT_THEME, handover: true } });
  const source = await addSource(ctx, {
    botId: bot.id,
    source: { type: 'text', title: 'Shipping', text: 'We ship to Norway for 14 EUR.' },
  });
  await syncSource(ctx, { sourceId: source.id, signal });
  const visitor: VisitorCtx = {
    ...ctx,
    actor: { type: 'visitor', visitorId: ctx.newId('visitor'), botId: bot.id },
  };
  const person = async (name: string, role: Role = 'user'): Promise<StaffCtx> => {
    const userId: UserId = ctx.newId('user');
    await ctx.stores.users.saveUser({
      ...{ id: userId, name, email: `${userId}@x.example`, role, passwordHash: '' },
    });
    const clientIds = role === 'admin' ? ('all' as const) : [bot.clientId];
    return { ...ctx, actor: { type: 'staff', userId, role, clientIds } };
  };
  return { ctx, bot, visitor, person, begun: begun.promise, finish: gate.resolve };
}

const question = (ctx: TestCtx, conversationId?: ConversationId) => ({
  ...{ messageId: ctx.newId('message'), text: 'Do you ship to Norway?' },
  ...(conversationId && { conversationId }),
});

const rolesOf = (ctx: TestCtx, id: ConversationId) =>
  [...ctx.tables.messages.values()].filter((row) => row.conversationId === id).map((r) => r.role);

/** Hears everything until `end`. */
function listen(ctx: TestCtx, conversationId: ConversationId) {
  const events: ConversationEvent[] = [];
  const end = new AbortController();
  const done = (async () => {
    for await (const event of watchEvents(ctx, { conversationId, afterSeq: 0 }, end.signal))
      events.push(event);
  })();
  return {
    events,
    async end() {
      await new Promise((resolve) => setImmediate(resolve));
      end.abort();
      await done;
    },
  };
}

describe('a person takes over', () => {
  it('stops the reply on its way, stores none of it, and tells the visitor', async () => {
    const { ctx, bot, visitor, person, begun } = await shop();
    const { conversationId } = await say(visitor, question(ctx));
    await begun;
    const panel = listen(visitor, conversationId);
    const ada = await person('Ada');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await takeOver(ada, { id: conversationId })).toMatchObject({
      ...{ handling: 'human', handledBy: { name: 'Ada' } },
    });
    await ctx.runs.settled();
    await panel.end();
    expect(rolesOf(ctx, conversationId)).toEqual(['visitor', 'system']);
    const types = panel.events.map(({ type }) => type);
    expect(types.slice(types.lastIndexOf('handoff'))).toEqual(['handoff', 'message', 'withdrawn']);
    expect(panel.events).toContainEqual({ type: 'handoff', handling: 'human', name: 'Ada' });
    expect(JSON.stringify(panel.events)).toContain('Ada has joined');
    expect(ctx.runErrors).toEqual([]);
    // The model was asked, and what it did is paid for.
    const paid = [...ctx.tables.otherUsage.values()];
    expect(paid).toMatchObject([{ kind: 'answer', botId: bot.id, usage: { estimated: true } }]);
    expect(paid[0]?.usage.promptTokens).toBeGreaterThan(50);
  });

  it('keeps the bot quiet until the conversation is given back', async () => {
    const { ctx, visitor, person, finish } = await shop();
    finish();
    const { conversationId } = await say(visitor, question(ctx));
    await ctx.runs.settled();
    const ada = await person('Ada');
    await takeOver(ada, { id: conversationId });
    await say(visitor, question(ctx, conversationId));
    expect(ctx.runs.active).toBe(0);
    const panel = listen(visitor, conversationId);
    await panel.end();
    expect(panel.events).toContainEqual({ type: 'handoff', handling: 'human', name: 'Ada' });
    expect(ctx.runs.active).toBe(0);
    await release(ada, { id: conversationId });
    await say(visitor, question(ctx, conversationId));
    await ctx.runs.settled();
    expect(rolesOf(ctx, conversationId)).toEqual([
      ...['visitor', 'bot', 'system', 'visitor', 'system', 'visitor', 'bot'],
    ]);
  });

  it('is refused while another person holds it; an admin may give it back', async () => {
    const { ctx, visitor, person, finish } = await shop();
    finish();
    const { conversationId: id } = await say(visitor, question(ctx));
    const [ada, ben, root] = [await person('Ada'), await person('Ben'), await person('R', 'admin')];
    await takeOver(ada, { id });
    expect((await takeOver(ada, { id })).messageCount).toBe(
      (await takeOver(ada, { id })).messageCount,
    );
    const conflict = { code: 'conflict', message: 'Ada handles this conversation.' };
    await expect(takeOver(ben, { id })).rejects.toMatchObject(conflict);
    await expect(release(ben, { id })).rejects.toMatchObject(conflict);
    await expect(postMessage(ben, { conversationId: id, text: 'Me too' })).rejects.toMatchObject(
      conflict,
    );
    expect(await release(root, { id })).toMatchObject({ handling: 'bot', handledBy: null });
    expect(await release(ben, { id })).toMatchObject({ handling: 'bot' });
    const actions = [...ctx.tables.audit.values()].map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith('conversation.'))).toEqual([
      ...['conversation.joined', 'conversation.left'],
    ]);
  });

  it('#2 is for people who reach the client only', async () => {
    const { ctx, visitor, person, finish } = await shop();
    finish();
    const { conversationId: id } = await say(visitor, question(ctx));
    const ada = await person('Ada');
    const { clientId } = await seedBot(ctx);
    const eve: StaffCtx = { ...ada, actor: { ...ada.actor, clientIds: [clientId] } };
    for (const act of [
      () => takeOver(eve, { id }),
      () => release(eve, { id }),
      () => postMessage(eve, { conversationId: id, text: 'Hi' }),
      () => setConversationStatus(eve, { id, status: 'closed' }),
      () => deleteConversation(eve, { id, permanent: true }),
      () => listenOnce(eve, id),
    ])
      await expect(act()).rejects.toMatchObject({
        ...{ code: 'not-found', message: 'No such conversation.' },
      });
  });

  it('#26 only the visitor itself asks for a person, and the bot goes on meanwhile', async () => {
    const { ctx, visitor, finish, bot } = await shop();
    finish();
    const { conversationId } = await say(visitor, question(ctx));
    const stranger: VisitorCtx = {
      ...ctx,
      actor: { type: 'visitor', visitorId: ctx.newId('visitor'), botId: bot.id },
    };
    await expect(requestPerson(stranger, { conversationId })).rejects.toMatchObject({
      code: 'not-found',
    });
    await requestPerson(visitor, { conversationId });
    await requestPerson(visitor, { conversationId });
    await ctx.runs.settled();
    await say(visitor, question(ctx, conversationId));
    await ctx.runs.settled();
    const roles = rolesOf(ctx, conversationId);
    expect(roles.filter((role) => role === 'system')).toHaveLength(1);
    expect(roles.at(-1)).toBe('bot');
  });

  it('is not asked for where the bot does not offer it', async () => {
    const { ctx, visitor, finish, bot } = await shop();
    finish();
    const { conversationId } = await say(visitor, question(ctx));
    await ctx.runs.settled();
    await ctx.stores.bots.updateBot('all', bot.id, { theme: DEFAULT_THEME });
    await expect(requestPerson(visitor, { conversationId })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(rolesOf(ctx, conversationId)).toEqual(['visitor', 'bot']);
  });

  it('is known to be gone by a visitor who was away meanwhile', async () => {
    const { ctx, visitor, person, finish } = await shop();
    finish();
    const { conversationId } = await say(visitor, question(ctx));
    await ctx.runs.settled();
    const ada = await person('Ada');
    await takeOver(ada, { id: conversationId });
    await release(ada, { id: conversationId });
    const panel = listen(visitor, conversationId);
    await panel.end();
    expect(panel.events.at(-1)).toEqual({ type: 'handoff', handling: 'bot', name: null });
  });
});

async function listenOnce(ctx: StaffCtx, conversationId: ConversationId) {
  for await (const _ of watchEvents(ctx, { conversationId, afterSeq: 0 }, signal)) return;
}

describe('posting a message', () => {
  it('is an agent’s message when a person posts, and takes the conversation over', async () => {
    const { ctx, visitor, person, finish } = await shop();
    finish();
    const { conversationId } = await say(visitor, question(ctx));
    await ctx.runs.settled();
    const ada = await person('Ada');
    const messageId: MessageId = ctx.newId('message');
    const post = { conversationId, text: 'Hello, I am a person.', messageId };
    const message = await postMessage(ada, post);
    expect(message).toMatchObject({ role: 'agent', author: 'Ada', text: post.text });
    expect(await postMessage(ada, post)).toEqual(message);
    expect(rolesOf(ctx, conversationId)).toEqual(['visitor', 'bot', 'system', 'agent']);
  });

  it('is a question when a program posts, outside of visitors’ conversations', async () => {
    const { ctx, bot, visitor, person, finish } = await shop();
    finish();
    const program: TestCtx & { readonly actor: Extract<TestCtx['actor'], { type: 'apiKey' }> } = {
      ...ctx,
      actor: {
        ...{ type: 'apiKey', keyId: ctx.newId('apiKey'), scopes: ['chat'] },
        clientIds: [bot.clientId],
      },
    };
    const said = await say(visitor, question(ctx));
    const intruding = postMessage(program, { conversationId: said.conversationId, text: 'Hi' });
    await expect(intruding).rejects.toMatchObject({ code: 'forbidden' });
    const { conversationId } = await ask(program, { botId: bot.id, question: 'Do you ship?' });
    const post = { conversationId, text: 'And to Norway?' };
    expect(await postMessage(program, post)).toMatchObject({ role: 'visitor', seq: 3 });
    await ctx.runs.settled();
    expect(rolesOf(ctx, conversationId)).toEqual(['visitor', 'bot', 'visitor', 'bot']);
    await takeOver(await person('Ada'), { id: conversationId });
    await postMessage(program, post);
    expect(ctx.runs.active).toBe(0);
    const asking = ask(program, { botId: bot.id, question: 'Hello?', conversationId });
    await expect(asking).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('closing', () => {
  it('ends the conversation for everybody', async () => {
    const { ctx, visitor, person, finish } = await shop();
    finish();
    const { conversationId: id } = await say(visitor, question(ctx));
    const ada = await person('Ada');
    await takeOver(ada, { id });
    const panel = listen(visitor, id);
    await new Promise((resolve) => setImmediate(resolve));
    const closed = await setConversationStatus(ada, { id, status: 'closed' });
    expect(closed).toMatchObject({ status: 'closed', handling: 'bot', handledBy: null });
    await panel.end();
    expect(panel.events.at(-1)).toEqual({ type: 'status', status: 'closed' });
    const conflict = { code: 'conflict' };
    await expect(say(visitor, question(ctx, id))).rejects.toMatchObject(conflict);
    await expect(takeOver(ada, { id })).rejects.toMatchObject(conflict);
    await expect(setConversationStatus(ada, { id, status: 'active' })).rejects.toMatchObject(
      conflict,
    );
    await deleteConversation(ada, { id, permanent: false });
    await expect(deleteConversation(ada, { id, permanent: true })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await deleteConversation(await person('R', 'admin'), { id, permanent: true });
    expect(ctx.tables.conversations.size).toBe(0);
    expect(ctx.tables.messages.size).toBe(0);
  });
});
