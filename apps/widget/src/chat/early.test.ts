import { PublicBotId } from '@pixel/contract';
import { afterEach, expect, test, vi } from 'vitest';
import { createChatSession } from './chat-session.ts';
import { shown } from './testing/open-chat.ts';

const CONVERSATION = `cnv_${'0'.repeat(26)}`;

/** A server whose answers to `widget.bootstrap` come when the test gives them, in the order in which they were asked for. */
function slowServer() {
  const bootstraps: PromiseWithResolvers<object>[] = [];
  const said: { readonly text: string; readonly by: string | null }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const answer = (data: object) => Response.json({ result: { data } });
    if (url.includes('widget.bootstrap')) {
      const asked = Promise.withResolvers<object>();
      bootstraps.push(asked);
      return answer(await asked.promise);
    }
    if (!url.includes('widget.say'))
      return new Response(new ReadableStream(), {
        headers: { 'content-type': 'text/event-stream' },
      });
    const { text, messageId } = JSON.parse(String(init.body));
    said.push({ text, by: new Headers(init.headers).get('authorization') });
    return answer({ conversationId: CONVERSATION, messageId });
  });
  const greet = (at: number, name: string) =>
    bootstraps[at]?.resolve({
      ...{ visitorToken: name, session: { token: `session of ${name}`, expiresAt: '' } },
      ...{ consent: null, score: null, conversationId: null, messages: [] },
    });
  return { bootstraps, said, greet };
}

const newSession = () =>
  createChatSession({
    options: {
      bot: PublicBotId.parse('bot_pub_0123456789abcdefghjk'),
      origin: 'https://pixel.example',
    },
    emit() {},
    locale: () => 'en',
    load: () => Promise.reject(new Error('Nothing is loaded here.')),
  });

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is written while the chat is loading is sent once, when it is there', async () => {
  const { said, greet } = slowServer();
  const session = newSession();
  const loaded = session.load();
  session.send('Do you ship to Norway?');
  expect(shown(session.state.chat)).toEqual(['visitor queued: Do you ship to Norway?']);
  expect(said).toEqual([]);
  greet(0, 'anna');
  await loaded;
  await vi.waitFor(() => expect(session.state.chat.conversationId).toBe(CONVERSATION));
  expect(said).toEqual([{ text: 'Do you ship to Norway?', by: 'Bearer session of anna' }]);
  expect(shown(session.state.chat)).toEqual(['visitor complete: Do you ship to Norway?']);
  session.destroy();
});

test('an answer for the visitor who was forgotten meanwhile is left aside', async () => {
  const { said, greet } = slowServer();
  const session = newSession();
  const first = session.load();
  const reset = session.reset();
  greet(1, 'bert');
  await reset;
  greet(0, 'anna');
  await first;
  session.send('Do you ship to Norway?');
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.by).toBe('Bearer session of bert');
  session.destroy();
});
