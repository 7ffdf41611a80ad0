import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newMessageId } from './message-id.ts';
import { PROTOCOL } from './protocol.ts';
import { type FakeModel, startFakeModel } from './testing/fake-model.ts';
import { isStoredReply, loadInNode, openChat, shown, until } from './testing/open-chat.ts';
import { type House, startHouse } from './testing/start-house.ts';
import { keepVisitorToken } from './visitor-token.ts';
import { createWidgetApi } from './widget-api.ts';

const ORIGIN = 'https://shop.example';
const TEXT = 'We ship to Norway for 14 EUR.';

let model: FakeModel;
let house: House;

beforeAll(async () => {
  model = await startFakeModel(TEXT, 0);
  house = await startHouse({ text: TEXT, modelUrl: model.url, origin: ORIGIN });
  const { fetch } = globalThis;
  // What a browser adds by itself.
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    fetch(url, { ...init, headers: { ...init.headers, origin: ORIGIN } }),
  );
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await house?.close();
  model?.close();
});

/** The calls of a new visitor. */
async function openAccess() {
  const { bot, port } = house;
  const token = keepVisitorToken(bot);
  const origin = `http://127.0.0.1:${port}`;
  const api = createWidgetApi({ bot, origin, token, load: loadInNode });
  const config = await api.bootstrap({ bot, protocol: PROTOCOL });
  token.set(config.visitorToken);
  token.session = config.session?.token;
  return { api, token };
}

const newId = () => newMessageId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

test('a session that is over is had again, once for all calls that meet its end', async () => {
  const { api, token } = await openAccess();
  const { conversationId } = await api.say({ messageId: newId(), text: 'To Norway?' });
  token.session = 'over';
  await Promise.all([
    api.setAttributes({ attributes: { plan: 'gold' } }),
    api.rate({ conversationId, score: 5 }),
  ]);
  expect(token.session).not.toBe('over');
  const { conversations } = await api.download({});
  expect(conversations.map(({ id }) => id)).toEqual([conversationId]);
});

test('a visitor whom the server does not know is told so', async () => {
  const { api, token } = await openAccess();
  token.session = 'over';
  token.set('f'.repeat(64));
  await expect(api.download({})).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('work that the server asks for is done, and the message goes through', async () => {
  const { api } = await openAccess();
  const first = await api.say({ messageId: newId(), text: 'To Norway?' });
  const said = [first];
  // Beyond half of the limit for a minute each message takes some work.
  while (said.length < 14)
    said.push(await api.say({ ...first, messageId: newId(), text: 'And to Iceland?' }));
  const { conversations } = await api.download({});
  const texts = conversations[0]?.messages.filter(({ role }) => role === 'visitor');
  expect(texts).toHaveLength(14);
}, 60_000);

const open = () => openChat(house, { url: `http://127.0.0.1:${house.port}` });

describe('a visitor of whom the website says who it is', () => {
  test('finds on another device the conversation that was begun on the first', async () => {
    const token = await signToken({ sub: 'customer-7', name: 'Ada' });
    const first = open();
    await first.load();
    await first.identify(token);
    expect(first.state.config?.visitor).toMatchObject({ name: 'Ada' });
    first.send('To Norway?');
    const begun = await until(first, ({ messages }) => messages.some(isStoredReply));
    // On the second one it is said before the chat is opened.
    const second = open();
    await second.identify(token);
    expect(second.state.phase).toBe('idle');
    await second.load();
    expect(shown(second.state.chat)).toEqual(shown(begun));
    for (const session of [first, second]) session.destroy();
  });

  test('stays who they were when the token is refused', async () => {
    const session = open();
    await session.load();
    await expect(session.identify('a.b.c')).rejects.toThrow(/token/i);
    expect(session.state.config?.visitor).toBeNull();
    session.send('To Norway?');
    await until(session, ({ messages }) => messages.some(isStoredReply));
    session.destroy();
  });
});

test('an open panel that is reset asks for no stream of the conversation it leaves, and follows the next', async () => {
  const session = open();
  await session.load();
  session.follow(true);
  session.send('To Norway?');
  const left = await until(session, ({ messages }) => messages.some(isStoredReply));
  const calls = vi.spyOn(globalThis, 'fetch');
  await session.reset();
  const asked = calls.mock.calls.map(([address]) => `${address}`);
  calls.mockRestore();
  expect(asked.map((address) => /widget\.\w+/.exec(address)?.[0])).toEqual(['widget.bootstrap']);
  expect(session.state.connection).toBe('idle');
  session.send('To Norway?');
  const next = await until(session, ({ messages }) => messages.some(isStoredReply));
  expect(next.conversationId).not.toBe(left.conversationId);
  expect(session.state.connection).not.toBe('idle');
  session.destroy();
});

/** As the website's server would. */
async function signToken(claims: object): Promise<string> {
  const { botId, bot, pixel } = house;
  const key = await pixel.identityKeys.create.mutate({ botId, name: 'Shop', algorithm: 'HS256' });
  const exp = Math.floor(Date.now() / 1000) + 600;
  const signed = [
    { alg: 'HS256', typ: 'JWT', kid: key.id },
    { aud: bot, exp, ...claims },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = createHmac('sha256', key.secret ?? '')
    .update(signed)
    .digest('base64url');
  return `${signed}.${signature}`;
}
