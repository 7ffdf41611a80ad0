import type { BotId, ConversationId, UserId } from '@pixel/contract';
import { type ChatModel, hex, say } from '@pixel/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addApiKey, addShopBot, OWN, type ServedFakes, serveFakes } from './testing/serve-fakes.ts';

const STREAMS = 25;
/** What the checklist allows. */
const LONGEST_MS = 5_000;
const QUESTION = 'Do you ship to Norway?';

/** Says a sentence that the pages carry, then nothing until it is called off. */
function createEndlessModel() {
  const calledOff: unknown[] = [];
  const model: ChatModel = {
    name: 'endless',
    price: { promptMicros: 0, completionMicros: 0 },
    async *stream(_request, signal) {
      yield { type: 'text', text: 'We ship to Norway for 14 EUR. And' };
      await new Promise((_, reject) => {
        const end = () => {
          calledOff.push(signal.reason);
          reject(new Error('It was called off.'));
        };
        if (signal.aborted) end();
        else signal.addEventListener('abort', end, { once: true });
      });
    },
  };
  return { model, calledOff };
}

const endless = createEndlessModel();
let served: ServedFakes;
let address: string;
let botId: BotId;

beforeAll(async () => {
  served = await serveFakes(null, { model: endless.model });
  address = await served.server.listen({ port: 0, host: '127.0.0.1' });
  botId = (await addShopBot(served.ctx)).id;
});
afterAll(() => served.close());

async function addPerson(): Promise<{ userId: UserId; token: string }> {
  const { ctx } = served;
  const userId = ctx.newId('user');
  await ctx.stores.users.saveUser({
    ...{ id: userId, email: `${userId}@x.example`, name: 'Ada', role: 'admin', passwordHash: 'x' },
  });
  const { token } = await ctx.sessions.create(userId, ctx.request);
  return { userId, token };
}

async function addConversation(): Promise<ConversationId> {
  const { ctx } = served;
  const id = ctx.newId('conversation');
  const bot = await ctx.stores.bots.findBot('all', botId);
  if (!bot) throw new Error('The bot is gone.');
  await ctx.stores.conversations.saveConversation({
    ...{ conversationId: id, clientId: bot.clientId, botId, channel: 'api', title: '' },
    ...{ language: 'en', metadata: {}, at: ctx.now() },
  });
  return id;
}

async function addVisitor() {
  const { ctx } = served;
  const bot = await ctx.stores.bots.findBot('all', botId);
  if (!bot) throw new Error('The bot is gone.');
  const token = `visitor-${ctx.newId('visitor')}`;
  const visitorId = ctx.newId('visitor');
  await ctx.stores.visitors.saveVisitor({
    ...{ id: visitorId, botId, clientId: bot.clientId, locale: 'en', origin: OWN, protocol: 1 },
    tokenHash: hex(ctx.sha256(token)),
    expiresAt: new Date(ctx.now().getTime() + 86_400_000),
  });
  const actor = { type: 'visitor', visitorId, botId } as const;
  const request = { ...ctx.request, origin: OWN };
  const messageId = ctx.newId('message');
  const { conversationId } = await say({ ...ctx, actor, request }, { messageId, text: QUESTION });
  return { token, conversationId };
}

interface Ended {
  readonly text: string;
  readonly ms: number;
}

/** Opens a stream; `opened` when its first bytes are there, `ended` when the server has closed it. */
async function open(
  path: string,
  request: { readonly token: string; readonly body?: object },
): Promise<Promise<Ended>[]> {
  const response = await fetch(`${address}${path}`, {
    method: request.body ? 'POST' : 'GET',
    headers: {
      ...{ authorization: `Bearer ${request.token}`, origin: OWN, accept: 'text/event-stream' },
      ...(request.body && { 'content-type': 'application/json' }),
    },
    ...(request.body && { body: JSON.stringify(request.body) }),
  });
  expect(response.status).toBe(200);
  const read = async (): Promise<Ended> => {
    const text = await response.text();
    return { text, ms: performance.now() };
  };
  // In a list: a promise in a promise would be awaited with it.
  return [read()];
}

const eventsOf = (group: 'conversations' | 'widget', conversationId: ConversationId) =>
  `/trpc/${group}.events?input=${encodeURIComponent(JSON.stringify({ conversationId }))}`;

/** Opens the streams, takes the right away, and tells how they ended. */
async function endedBy(
  opening: (at: number) => Promise<Promise<Ended>[]>,
  takeAway: () => Promise<unknown>,
) {
  const streams = await Promise.all(Array.from({ length: STREAMS }, (_, at) => opening(at)));
  const from = performance.now();
  await takeAway();
  const ended = await Promise.all(streams.flat());
  const slowest = Math.max(...ended.map(({ ms }) => ms - from));
  return { texts: ended.map(({ text }) => text), slowest };
}

const repliesOf = (id: ConversationId) =>
  [...served.ctx.tables.messages.values()].filter(
    ({ conversationId, role }) => conversationId === id && role === 'bot',
  );

describe('#11 what is open ends within five seconds, with a typed error', () => {
  it.concurrent('when the session is revoked', async () => {
    const { token } = await addPerson();
    const id = await addConversation();
    const path = eventsOf('conversations', id);
    const { texts, slowest } = await endedBy(
      () => open(path, { token }),
      () => served.ctx.sessions.revoke(token),
    );
    for (const text of texts) {
      expect(text).toContain('event: serialized-error');
      expect(text).toContain('"code":"unauthenticated"');
    }
    expect(slowest).toBeLessThan(LONGEST_MS);
    const again = await fetch(`${address}/api/auth/profile`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(again.status).toBe(401);
  });

  it.concurrent('when the person is suspended', async () => {
    const { token, userId } = await addPerson();
    const path = eventsOf('conversations', await addConversation());
    const { texts, slowest } = await endedBy(
      () => open(path, { token }),
      async () => {
        const row = served.ctx.tables.users.get(userId);
        if (row) served.ctx.tables.users.set(userId, { ...row, status: 'suspended' });
      },
    );
    for (const text of texts) expect(text).toContain('"code":"unauthenticated"');
    expect(slowest).toBeLessThan(LONGEST_MS);
  });

  it.concurrent('when the key is revoked: the answers are called off and nothing is stored', async () => {
    const { ctx } = served;
    const { authorization } = await addApiKey(ctx, ['chat']);
    const token = authorization.slice('Bearer '.length);
    const [key] = [...ctx.tables.apiKeys.values()].slice(-1);
    if (!key) throw new Error('The key was not kept.');
    const before = ctx.tables.conversations.size;
    const { texts, slowest } = await endedBy(
      () => open(`/api/chatbots/${botId}/ask/stream`, { token, body: { question: QUESTION } }),
      () => ctx.stores.apiKeys.revokeApiKey(key.createdBy, key.id, ctx.now()),
    );
    for (const text of texts) {
      expect(text).toContain('event: delta');
      expect(text).toContain('event: failed\ndata: {"code":"unauthenticated"');
    }
    expect(slowest).toBeLessThan(LONGEST_MS);
    expect(endless.calledOff.length).toBeGreaterThanOrEqual(STREAMS);
    expect(ctx.tables.conversations.size).toBeGreaterThanOrEqual(before + STREAMS);
    const asked = [...ctx.tables.conversations.values()].filter(({ channel }) => channel === 'api');
    for (const { id } of asked) expect(repliesOf(id)).toEqual([]);
  });
});

describe('#11 a bot that is paused', () => {
  it('ends the panels of its visitors and the replies that are being written, and stores none', async () => {
    const { ctx } = served;
    const visitors = await Promise.all(Array.from({ length: STREAMS }, addVisitor));
    const { texts, slowest } = await endedBy(
      async (at) => {
        const visitor = visitors[at];
        if (!visitor) throw new Error('There is one for each.');
        const { token, conversationId } = visitor;
        return open(eventsOf('widget', conversationId), { token });
      },
      async () => {
        const row = ctx.tables.bots.get(botId);
        if (row) ctx.tables.bots.set(botId, { ...row, publication: 'paused' });
      },
    );
    // Unavailable, not unauthenticated: the panel comes back, and is told that the bot takes a break.
    for (const text of texts) expect(text).toMatch(/"code":"unavailable"/);
    expect(slowest).toBeLessThan(LONGEST_MS);
    for (const { conversationId } of visitors) expect(repliesOf(conversationId)).toEqual([]);
    expect(ctx.runs.active).toBe(0);
    const [first] = visitors;
    if (!first) throw new Error('There is one.');
    const leaving = new AbortController();
    const again = await fetch(`${address}${eventsOf('widget', first.conversationId)}`, {
      headers: { authorization: `Bearer ${first.token}`, origin: OWN },
      signal: leaving.signal,
    });
    const events = again.body?.getReader();
    const { value } = (await events?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('event: connected');
    leaving.abort();
  });
});
