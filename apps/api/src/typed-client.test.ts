import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createFakeModel } from '@pixel/core/testing';
import { createPixel } from '@pixel/sdk';
import { beforeEach, expect, it } from 'vitest';
import { addApiKey, addShopBot, type ServedFakes, serveFakes } from './testing/serve-fakes.ts';

const example = join(import.meta.dirname, '../../../packages/sdk/examples/ask.ts');
let served: ServedFakes;
let url: string;
let apiKey: string;

beforeEach(async () => {
  served = await serveFakes(createFakeModel('We ship to Norway for 14 EUR.'));
  url = await served.server.listen({ port: 0, host: '127.0.0.1' });
  const { authorization } = await addApiKey(served.ctx, ['chat', 'read']);
  apiKey = authorization.slice('Bearer '.length);
  return served.close;
});

it('asks a bot and gets the answer with its sources, typed', async () => {
  const bot = await addShopBot(served.ctx);
  const pixel = createPixel({ url, apiKey });
  const { answer, citations } = await pixel.answers.ask.mutate({
    botId: bot.id,
    question: 'Do you ship to Norway?',
  });
  expect(answer).toBe('We ship to Norway for 14 EUR.');
  expect(citations.map(({ title }) => title)).toEqual(['Shipping']);
});

it('streams an answer over fetch, and keeps the question out of the address', async () => {
  const bot = await addShopBot(served.ctx);
  const pixel = createPixel({ url, apiKey });
  const addresses: (string | undefined)[] = [];
  served.server.server.on('request', (request) => addresses.push(request.url));
  const types: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const input = { botId: bot.id, question: 'Do you ship to Norway?' };
    pixel.answers.stream.subscribe(input, {
      onData: ({ type }) => types.push(type),
      onError: reject,
      onComplete: resolve,
    });
  });
  expect(types[0]).toBe('delta');
  expect(types.at(-1)).toBe('done');
  expect(addresses).toEqual(['/trpc/answers.stream']);
});

it('tells what is wrong in the shape of the contract', async () => {
  const pixel = createPixel({ url, apiKey });
  const wrong = pixel.answers.ask.mutate({ botId: served.ctx.newId('bot'), question: 'Anyone?' });
  await expect(wrong).rejects.toMatchObject({ data: { pixel: { code: 'not-found' } } });
});

it('runs the example of the package as it is', async () => {
  await addShopBot(served.ctx);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [example, 'Do you ship to Norway?'],
    { env: { PIXEL_URL: url, PIXEL_API_KEY: apiKey } },
  );
  expect(stdout).toBe('Bot: We ship to Norway for 14 EUR.\n[1] Shipping\n');
});
