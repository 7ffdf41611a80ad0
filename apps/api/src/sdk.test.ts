import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { SourceId } from '@pixel/contract';
import { requestPerson, say, syncSource } from '@pixel/core';
import { createFakeModel, pngOf, seedClient, testCtx } from '@pixel/core/testing';
import { seedWorld, sentFile } from '@pixel/router/testing';
import {
  createPixel,
  eachItem,
  exportClient,
  importDocuments,
  pixelErrorOf,
  readAttachment,
  result,
  uploadPicture,
} from '@pixel/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addApiKey,
  addPerson,
  addShopBot,
  type ServedFakes,
  serveFakes,
} from './testing/serve-fakes.ts';

const examples = join(import.meta.dirname, '../../../packages/sdk/examples');
const { signal } = new AbortController();

describe('on a real server', () => {
  let served: ServedFakes;
  let url: string;
  let apiKey: string;
  beforeEach(async () => {
    served = await serveFakes(createFakeModel('We ship to Norway for 14 EUR.'));
    url = await served.server.listen({ port: 0, host: '127.0.0.1' });
    const { authorization } = await addApiKey(served.ctx, ['chat', 'read', 'manage']);
    apiKey = authorization.slice('Bearer '.length);
    return served.close;
  });

  const example = async (name: string, words: readonly string[] = [], more: object = {}) => {
    const env = { PIXEL_URL: url, PIXEL_API_KEY: apiKey, ...more };
    const file = join(examples, `${name}.ts`);
    return (await promisify(execFile)(process.execPath, [file, ...words], { env })).stdout;
  };

  it('lists all clients over many pages', async () => {
    for (const name of ['A', 'B', 'C', 'D', 'E']) await seedClient(served.ctx, name);
    const printed = await example('list-clients');
    expect(printed.trim().split('\n').sort()).toEqual(
      ['A', 'B', 'C', 'D', 'E'].map((name) => `${name}: 0 bots`),
    );
    const seen = [];
    for await (const { name } of eachItem(createPixel({ url, apiKey }).clients.list, { limit: 2 }))
      seen.push(name);
    expect(seen).toEqual(['E', 'D', 'C', 'B', 'A']);
  });

  it('streams an answer', async () => {
    await addShopBot(served.ctx);
    expect(await example('stream', ['Do you ship to Norway?'])).toBe(
      'We ship to Norway for 14 EUR.\n(1 sources)\n',
    );
  });

  it('follows a conversation, answers in it as a person and gives it back', async () => {
    const { ctx } = served;
    const { id: botId } = await addShopBot(ctx, { handover: true });
    const actor = { type: 'visitor', visitorId: ctx.newId('visitor'), botId } as const;
    const question = { messageId: ctx.newId('message'), text: 'Do you ship to Norway?' };
    const { conversationId } = await say({ ...ctx, actor }, question);
    await ctx.runs.settled();
    await requestPerson({ ...ctx, actor }, { conversationId });
    const env = await addPerson(ctx);
    expect(await example('follow', ['Yes, I do it myself.'], env)).toBe(
      [
        ...['visitor: Do you ship to Norway?', 'bot: We ship to Norway for 14 EUR.'],
        ...['system: Thank you. A person will join as soon as possible.', '(waiting)'],
        ...['(Ada)', 'system: Ada has joined the conversation.', 'Ada: Yes, I do it myself.'],
        ...['(bot)', ''],
      ].join('\n'),
    );
    expect(ctx.tables.conversations.get(conversationId)).toMatchObject({ handling: 'bot' });
    expect(ctx.tables.sessions.size).toBe(0);
  });

  it('exports a client as lines, and is refused in words', async () => {
    const { clientId: id } = await addShopBot(served.ctx);
    const lines = (await text(await exportClient({ url, apiKey }, { id }))).trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual([
      ...['export', 'client', 'bot', 'source', 'sourceRun', 'document', 'end'],
    ]);
    const refused = await result(exportClient({ url, apiKey }, { id: served.ctx.newId('client') }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found', status: 404 } });
  });

  it('overwrites nothing that was changed since it was read', async () => {
    await addShopBot(served.ctx);
    expect(await example('update')).toBe('conflict: it says “At six.” by now\n');
    expect([...served.ctx.tables.curated.values()]).toMatchObject([{ answer: 'At six.' }]);
  });

  it('stores and finds texts, and gets a refusal as a value', async () => {
    await addShopBot(served.ctx);
    const [found, refused] = (await example('embeddings')).split('\n');
    expect(found).toBe('lamp');
    expect(refused).toMatch(/^invalid: \{"items":/);
  });

  it('imports documents and waits until they are read', async () => {
    await addShopBot(served.ctx);
    const document = { type: 'document', key: 'faq-1', title: 'Q', text: 'Answer 1.' } as const;
    served.ctx.reader.script = [document];
    // The worker of this house: it reads a source when its turn comes.
    const worker = setInterval(() => {
      const job = served.ctx.jobs.take();
      if (job?.name === 'sync-source')
        void syncSource(served.ctx, { sourceId: SourceId.parse(job.sourceId), signal });
    }, 10);
    expect(await example('import').finally(() => clearInterval(worker))).toBe(
      'ready: 1 documents\n',
    );
    const [stored] = [...served.ctx.tables.sources.values()].slice(-1);
    expect(stored?.config).toMatchObject({ type: 'import' });
  });

  it('uploads a picture for the look of a bot', async () => {
    const bot = await addShopBot(served.ctx);
    const upload = (bytes: Uint8Array) =>
      uploadPicture({ url, apiKey }, { botId: bot.id, file: new Blob([Buffer.from(bytes)]) });
    const { address, ...rest } = await upload(pngOf([64, 64]));
    expect(rest).toMatchObject({ mediaType: 'image/png', width: 64, height: 64 });
    const saved = await createPixel({ url, apiKey }).bots.update.mutate({
      ...{ id: bot.id, theme: { avatarUrl: address } },
    });
    expect(saved.theme.avatarUrl).toBe(address);
    const refused = await result(upload(Buffer.from('<svg/>')));
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid', status: 400 } });
  });

  it('reads the file of a visitor', async () => {
    const { a } = await seedWorld(served.ctx);
    const { id } = await sentFile(served.ctx, a);
    const file = await readAttachment({ url, apiKey }, { id });
    expect([file.type, await file.text()]).toEqual(['text/plain;charset=utf-8', 'Order 4711']);
    const unknown = readAttachment({ url, apiKey }, { id: served.ctx.newId('attachment') });
    expect(await result(unknown)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('names code, field and request of what was refused, in uploads too', async () => {
    const pixel = createPixel({ url, apiKey });
    const refused = await result(pixel.clients.get.query({ id: served.ctx.newId('client') }));
    expect(refused).toMatchObject({
      ...{ ok: false, error: { code: 'not-found', status: 404, message: 'No such client.' } },
    });
    expect(!refused.ok && refused.error.requestId).toMatch(/^[0-9a-f]{16}$/);
    const thrown = await importDocuments(
      { url, apiKey },
      { botId: served.ctx.newId('bot'), documents: [{ externalId: 'a', title: 'A', text: 'A' }] },
    ).catch((error: unknown) => error);
    expect(pixelErrorOf(thrown)).toMatchObject({ code: 'not-found', status: 404 });
    expect(pixelErrorOf(new Error('a bug'))).toBeNull();
  });
});

describe('on a server that fails', () => {
  type Answer = (request: IncomingMessage, response: ServerResponse) => void;
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** A client of a server that answers call after call, the last way for ever. */
  const clientOf = async (answers: readonly Answer[], patience: object = {}) => {
    let calls = 0;
    const server = createServer((request, response) => {
      const answer = answers[Math.min(calls, answers.length - 1)];
      calls += 1;
      answer?.(request, response);
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    return { pixel: createPixel({ url, ...patience }), calls: () => calls };
  };
  const cut: Answer = (request) => void request.socket.destroy();
  const status =
    (code: number, headers: Record<string, string> = {}): Answer =>
    (_, response) =>
      void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{}');
  const good: Answer = (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"result":{"data":{"items":[],"nextCursor":null,"total":0}}}');
  const silent: Answer = () => undefined;

  it('repeats a query after a cut connection and a 503', async () => {
    const { pixel, calls } = await clientOf([cut, status(503), good]);
    expect((await pixel.clients.list.query({})).items).toEqual([]);
    expect(calls()).toBe(3);
  });

  it('repeats a mutation only when a second one changes nothing', async () => {
    const { pixel, calls } = await clientOf([cut, status(503), good]);
    const botId = testCtx().newId('bot');
    await pixel.embeddings.search.mutate({ botId, query: 'q' });
    expect(calls()).toBe(3);
    for (const answer of [cut, status(503), status(504)]) {
      const once = await clientOf([answer, good]);
      const made = await result(once.pixel.clients.create.mutate({ name: 'X' }));
      expect(made).toMatchObject({ ok: false, error: { code: 'unavailable' } });
      expect(once.calls()).toBe(1);
    }
  });

  it('waits as long as a 429 says, for every call, and gives up where it says nothing', async () => {
    const told = await clientOf([status(429, { 'retry-after': '0' }), good]);
    await told.pixel.clients.create.mutate({ name: 'X' });
    expect(told.calls()).toBe(2);
    const quiet = await clientOf([status(429)]);
    expect(await result(quiet.pixel.clients.list.query({}))).toMatchObject({
      ...{ ok: false, error: { code: 'over-quota', retryAfterSeconds: undefined } },
    });
    expect(quiet.calls()).toBe(1);
    const long = await clientOf([status(429, { 'retry-after': '999' })]);
    expect(await result(long.pixel.clients.list.query({}))).toMatchObject({
      ...{ ok: false, error: { code: 'over-quota', retryAfterSeconds: 999 } },
    });
  });

  it('ends in time, and when it is called off', async () => {
    const late = await clientOf([silent], { timeoutMs: 30, deadlineMs: 0 });
    expect(await result(late.pixel.clients.list.query({}))).toMatchObject({
      ...{ ok: false, error: { code: 'unavailable', status: 0 } },
    });
    expect(late.calls()).toBe(1);
    const off = await clientOf([silent]);
    const stop = new AbortController();
    const asked = off.pixel.clients.list.query({}, { signal: stop.signal });
    await expect.poll(off.calls).toBe(1);
    stop.abort();
    await expect(result(asked)).rejects.toThrow();
  });
});
