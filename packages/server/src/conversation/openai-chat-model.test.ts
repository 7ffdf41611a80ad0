import type { ChatModel, ModelChunk } from '@pixel/core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai/openai-server.ts';
import { createOpenAiChatModel } from './openai-chat-model.ts';

const REQUEST = {
  system: 'Answer shortly.',
  messages: [
    { role: 'user', content: 'Hello?' },
    { role: 'assistant', content: 'Hi.' },
    { role: 'user', content: 'Do you ship to Norway?' },
  ],
  maxTokens: 321,
} as const;
const unavailable = expect.objectContaining({ code: 'unavailable' });

let server: OpenAiServer;
let model: ChatModel;

beforeEach(async () => {
  server = await startOpenAiServer();
  model = modelOn(server.url);
});
afterEach(() => server.close());

const modelOn = (baseUrl: string, times = { idleMs: 2_000, totalMs: 10_000 }) =>
  createOpenAiChatModel({
    apiKey: 'sk-secret',
    baseUrl,
    model: 'tiny',
    price: { promptMicros: 1, completionMicros: 2 },
    times,
  });

const never = () => new AbortController().signal;

async function read(chunks: AsyncIterable<ModelChunk>) {
  const pieces: string[] = [];
  let usage: ModelChunk | undefined;
  for await (const chunk of chunks)
    if (chunk.type === 'text') pieces.push(chunk.text);
    else usage = chunk;
  return { text: pieces.join(''), pieces, usage };
}
const ask = (signal = never(), from = model) => read(from.stream(REQUEST, signal));

test('asks in the wire format and gives the answer and its usage', async () => {
  server.next({
    tokens: ['Yes', ', we', ' do.'],
    usage: { promptTokens: 40, completionTokens: 3 },
  });
  const { text, usage } = await ask();
  expect(text).toBe('Yes, we do.');
  expect(usage).toEqual({ type: 'usage', promptTokens: 40, completionTokens: 3 });
  const [request] = server.requests;
  expect(request?.path).toBe('/v1/chat/completions');
  expect(request?.headers.authorization).toBe('Bearer sk-secret');
  expect(request?.body).toEqual({
    model: 'tiny',
    messages: [{ role: 'system', content: REQUEST.system }, ...REQUEST.messages],
    max_tokens: 321,
    temperature: 0.2,
    stream: true,
    stream_options: { include_usage: true },
  });
});

test('passes words on while the others are still written', async () => {
  server.next({ tokens: ['a', 'b', 'c', 'd'], tokenEveryMs: 30 });
  const { text, pieces } = await ask();
  expect(text).toBe('abcd');
  expect(pieces.length).toBeGreaterThan(1);
});

test('uses connections again for one answer after the other', async () => {
  for (let answers = 0; answers < 8; answers += 1) await ask();
  expect(new Set(server.requests.map(({ fromPort }) => fromPort)).size).toBeLessThan(4);
});

test.each([429, 500, 503, 408])('asks again after status %i', async (status) => {
  server.next({ status, headers: { 'retry-after-ms': '5' } }, { tokens: ['fine'] });
  expect((await ask()).text).toBe('fine');
  expect(server.requests).toHaveLength(2);
});

test('waits as long as Retry-After says', async () => {
  server.next({ status: 429, headers: { 'retry-after': '1' } }, { tokens: ['fine'] });
  await ask();
  const [first, second] = server.requests;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
});

test('gives up after three failures', async () => {
  server.always({ status: 500, headers: { 'retry-after-ms': '5' } });
  await expect(ask()).rejects.toEqual(unavailable);
  expect(server.requests).toHaveLength(3);
});

test.each([
  ['refuses', { status: 503 }],
  ['breaks off', { tokens: ['Yes'], failure: { after: 0, how: 'reset' } }],
] as const)('what is asked once is not asked again when the endpoint %s', async (_, manner) => {
  server.next(manner);
  await expect(read(model.stream({ ...REQUEST, isOnce: true }, never()))).rejects.toEqual(
    unavailable,
  );
  expect(server.requests).toHaveLength(1);
});

test.each([400, 401, 403, 404])('does not repeat what was refused with %i', async (status) => {
  server.always({ status });
  await expect(ask()).rejects.toEqual(unavailable);
  expect(server.requests).toHaveLength(1);
});

test.each(['reset', 'end', 'error-object', 'garbage'] as const)(
  'starts afresh when an answer breaks before its first word: %s',
  async (how) => {
    server.next({ failure: { after: 0, how } }, { tokens: ['fine'] });
    expect((await ask()).text).toBe('fine');
    expect(server.requests).toHaveLength(2);
  },
);

test.each(['reset', 'end', 'error-object', 'garbage'] as const)(
  'repeats nothing once a word was passed on: %s',
  async (how) => {
    server.always({ tokens: ['one', 'two'], failure: { after: 1, how } });
    const heard: string[] = [];
    const reading = (async () => {
      for await (const chunk of model.stream(REQUEST, never()))
        if (chunk.type === 'text') heard.push(chunk.text);
    })();
    await expect(reading).rejects.toEqual(unavailable);
    expect(heard).toEqual(['one']);
    expect(server.requests).toHaveLength(1);
  },
);

test('a page with status 200 is no answer', async () => {
  server.always({
    body: ['<!doctype html>\n<html>Sign in</html>'],
    headers: { 'content-type': 'text/html' },
  });
  await expect(ask()).rejects.toEqual(unavailable);
});

test('missing usage, finish reason or [DONE] do no harm', async () => {
  server.next({ usage: null, tokens: ['a'] }, { saysDone: false, tokens: ['b'] });
  expect(await ask()).toEqual({ text: 'a', pieces: ['a'], usage: undefined });
  expect((await ask()).text).toBe('b');
  server.next({ finishReason: null, tokens: ['c'] });
  expect((await ask()).text).toBe('c');
});

test('a model that stays silent is given up, before and inside an answer', async () => {
  const impatient = modelOn(server.url, { idleMs: 150, totalMs: 10_000 });
  server.next({ isSilent: true });
  await expect(ask(never(), impatient)).rejects.toEqual(unavailable);
  server.next({ tokens: ['one', 'two'], failure: { after: 1, how: 'silence' } });
  await expect(ask(never(), impatient)).rejects.toEqual(unavailable);
  expect(server.requests).toHaveLength(2);
});

test('comments do not keep a silent model alive', async () => {
  const impatient = modelOn(server.url, { idleMs: 150, totalMs: 10_000 });
  server.next({ body: Array.from({ length: 2_000 }, () => ': working\n\n') });
  const startedAt = performance.now();
  await expect(ask(never(), impatient)).rejects.toEqual(unavailable);
  expect(performance.now() - startedAt).toBeLessThan(1_500);
});

test('an answer that takes too long as a whole is given up', async () => {
  const impatient = modelOn(server.url, { idleMs: 5_000, totalMs: 200 });
  server.next({ tokens: Array.from({ length: 100 }, () => 'x'), tokenEveryMs: 20 });
  await expect(ask(never(), impatient)).rejects.toEqual(unavailable);
});

test('calling off closes the connection within a second, with the reason given', async () => {
  server.next({ tokens: Array.from({ length: 500 }, () => 'x'), tokenEveryMs: 20 });
  const stop = new AbortController();
  const reading = (async () => {
    for await (const _ of model.stream(REQUEST, stop.signal)) stop.abort(new Error('stopped'));
  })();
  await expect(reading).rejects.toThrow('stopped');
  const stoppedAt = performance.now();
  const ended = await server.requests[0]?.ended;
  expect(ended?.isComplete).toBe(false);
  expect((ended?.at ?? 0) - stoppedAt).toBeLessThan(1_000);
});

test('a reader that leaves closes the connection', async () => {
  server.next({ tokens: Array.from({ length: 500 }, () => 'x'), tokenEveryMs: 20 });
  for await (const _ of model.stream(REQUEST, never())) break;
  expect((await server.requests[0]?.ended)?.isComplete).toBe(false);
});

test('calling off ends the wait for a silent server', async () => {
  server.next({ isSilent: true });
  const stop = new AbortController();
  const asking = ask(stop.signal);
  await expect.poll(() => server.requests.length).toBe(1);
  stop.abort(new Error('stopped'));
  await expect(asking).rejects.toThrow('stopped');
});

test('calling off ends the wait for the next attempt', async () => {
  server.next({ status: 429, headers: { 'retry-after': '30' } });
  const stop = new AbortController();
  const asking = ask(stop.signal, modelOn(server.url, { idleMs: 60_000, totalMs: 60_000 }));
  await expect.poll(() => server.requests.length).toBe(1);
  await server.requests[0]?.ended;
  stop.abort(new Error('stopped'));
  await expect(asking).rejects.toThrow('stopped');
});

test('learns what an endpoint does not take, once', async () => {
  const refuse = (param: string) => ({
    status: 400,
    body: [JSON.stringify({ error: { message: `Unsupported parameter: '${param}'`, param } })],
    headers: { 'content-type': 'application/json' },
  });
  server.next(refuse('max_tokens'), refuse('temperature'), refuse('stream_options'));
  await ask();
  await ask();
  expect(server.requests).toHaveLength(5);
  for (const { body } of server.requests.slice(3))
    expect(Object.keys(Object(body)).sort()).toEqual([
      'max_completion_tokens',
      'messages',
      'model',
      'stream',
    ]);
});

test('answers asked for at the same time learn together, and a stubborn endpoint is given up', async () => {
  const refusal = {
    status: 400,
    body: [JSON.stringify({ error: { message: 'max_tokens: unknown', param: 'max_tokens' } })],
    delayMs: 20,
  };
  server.next(refusal, refusal, refusal);
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.map(({ text }) => text !== '')).toEqual([true, true, true]);
  server.always(refusal);
  await expect(ask()).rejects.toEqual(unavailable);
});

test('a redirect is not followed: the key stays with the address that was set', async () => {
  const other = await startOpenAiServer();
  server.always({ status: 307, headers: { location: `${other.url}/chat/completions` } });
  await expect(ask()).rejects.toEqual(unavailable);
  expect(other.requests).toHaveLength(0);
  await other.close();
});

test('nobody at the address is unavailable, and no message tells the key', async () => {
  const url = server.url;
  await server.close();
  const asked = ask(never(), modelOn(url));
  await expect(asked).rejects.toEqual(unavailable);
  const error: unknown = await ask(never(), modelOn(url)).catch((cause: unknown) => cause);
  expect(String(error)).not.toContain('sk-secret');
  server = await startOpenAiServer();
});

test('many answers at once stay apart', async () => {
  server.next(
    ...Array.from({ length: 40 }, (_, at) => ({
      tokens: Array.from({ length: 10 }, () => `${at} `),
      tokenEveryMs: 2,
    })),
  );
  const texts = await Promise.all(Array.from({ length: 40 }, () => ask()));
  for (const { text } of texts) expect(new Set(text.trim().split(' ')).size).toBe(1);
});

beforeAll(() => {
  process.env.OPENAI_ORG_ID = 'org-of-another-account';
});
afterAll(() => {
  delete process.env.OPENAI_ORG_ID;
});

test('settings of another account in the environment are not sent', async () => {
  await ask();
  expect(JSON.stringify(server.requests[0]?.headers)).not.toContain('org-of-another-account');
});

test("asks for another model and temperature, and keeps models' habits apart", async () => {
  server.next({ tokens: ['Yes.'] });
  await read(model.stream({ ...REQUEST, model: 'large', temperature: 1.1 }, never()));
  server.next({ tokens: ['Yes.'] });
  await ask();
  expect(server.requests.map(({ body }) => body)).toMatchObject([
    { model: 'large', temperature: 1.1 },
    { model: 'tiny', temperature: 0.2 },
  ]);
});
