import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai/openai-server.ts';
import { createOpenAiEmbedder } from './openai-embedder.ts';

const unavailable = expect.objectContaining({ code: 'unavailable' });
const passage = (text: string) => ({ title: 'Shipping', headings: ['Abroad', 'Norway'], text });
const idf = () => 1;

let server: OpenAiServer;
beforeEach(async () => {
  server = await startOpenAiServer();
});
afterEach(() => server.close());

const embedderWith = (dimensions?: number) =>
  createOpenAiEmbedder({ apiKey: 'k', baseUrl: server.url, model: 'tiny', dimensions });

const inputOf = (at: number): unknown => Object(server.requests[at]?.body).input;
const json = (data: unknown) => ({
  body: [JSON.stringify({ data })],
  headers: { 'content-type': 'application/json' },
});
const lengthOf = (vector: Float32Array | undefined) => Math.hypot(...(vector ?? []));

test('embeds a passage in its context, as a unit vector', async () => {
  const embedder = embedderWith(64);
  const [vector] = await embedder.embedPassages([passage('We ship there.')]);
  expect(vector).toHaveLength(64);
  expect(lengthOf(vector)).toBeCloseTo(1, 5);
  expect(server.requests[0]?.body).toEqual({
    model: 'tiny',
    input: ['Shipping › Abroad › Norway\n\nWe ship there.'],
    dimensions: 64,
    encoding_format: 'base64',
  });
});

test('keeps the order over many batches', async () => {
  const texts = Array.from({ length: 250 }, (_, at) => passage(`number${at}`));
  const embedder = embedderWith();
  const vectors = await embedder.embedPassages(texts);
  expect(vectors).toHaveLength(250);
  expect(server.requests).toHaveLength(3);
  const alone = await embedder.embedPassages(texts.slice(177, 178));
  expect(vectors[177]).toEqual(alone[0]);
});

test('long texts make small batches and are cut, empty ones are sent as something', async () => {
  await embedderWith().embedPassages(Array.from({ length: 60 }, () => passage('x'.repeat(50_000))));
  expect(server.requests).toHaveLength(3);
  expect(String(Object(inputOf(0))[0])).toHaveLength(8_000);
  await embedderWith().embedQuery('  ', idf);
  expect(inputOf(3)).toEqual(['.']);
});

test('learns its dimensions from the first answer and refuses others', async () => {
  const embedder = embedderWith();
  expect(embedder.dimensions).toBe(0);
  server.always({ dimensions: 32 });
  await embedder.embedQuery('one', idf);
  expect(embedder.dimensions).toBe(32);
  server.always({ dimensions: 48 });
  await expect(embedder.embedQuery('two', idf)).rejects.toEqual(unavailable);
});

test('puts vectors in order that come out of order, and scales them', async () => {
  server.next(
    json([
      { index: 1, embedding: [0, 5] },
      { index: 0, embedding: [3, 4] },
    ]),
  );
  const vectors = await embedderWith(2).embedPassages([passage('a'), passage('b')]);
  expect(vectors).toEqual([Float32Array.of(0.6, 0.8), Float32Array.of(0, 1)]);
});

test.each([
  ['too few', [{ index: 0, embedding: [1, 0] }]],
  ['one twice', [0, 0].map((index) => ({ index, embedding: [1, 0] }))],
  ['another length', [0, 1].map((index) => ({ index, embedding: [1, 0, 0] }))],
  ['zeros', [0, 1].map((index) => ({ index, embedding: [0, 0] }))],
  ['half a number', [0, 1].map((index) => ({ index, embedding: 'AAAA' }))],
  ['words', [0, 1].map((index) => ({ index, embedding: ['a', 'b'] }))],
  ['nothing', null],
])('%s instead of two vectors is unavailable', async (_, data) => {
  server.always(json(data));
  const embedded = embedderWith(2).embedPassages([passage('a'), passage('b')]);
  await expect(embedded).rejects.toEqual(unavailable);
});

test('asks again when the endpoint is busy, and gives up when it stays so', async () => {
  const busy = { status: 503, headers: { 'retry-after-ms': '5' } };
  server.next(busy, busy);
  expect(await embedderWith(8).embedQuery('hello', idf)).toHaveLength(8);
  server.always(busy);
  await expect(embedderWith(8).embedQuery('hello', idf)).rejects.toEqual(unavailable);
});

test('an endpoint that knows no base64 is asked for numbers from then on', async () => {
  const message = 'encoding_format base64 is not supported';
  server.next({ ...json(null), status: 400, body: [JSON.stringify({ error: { message } })] });
  const embedder = embedderWith(8);
  await embedder.embedQuery('one', idf);
  await embedder.embedQuery('two', idf);
  const formats = server.requests.map(({ body }) => Object(body).encoding_format);
  expect(formats).toEqual(['base64', 'float', 'float']);
});

test('stops when it is called off', async () => {
  server.always({ isSilent: true });
  const stop = new AbortController();
  const embedding = embedderWith().embedQuery('hello', idf, stop.signal);
  await expect.poll(() => server.requests.length).toBe(1);
  stop.abort(new Error('gone'));
  await expect(embedding).rejects.toThrow('gone');
});

test('the id tells vectors apart that cannot be compared', () => {
  expect(embedderWith().id).not.toBe(embedderWith(64).id);
});
