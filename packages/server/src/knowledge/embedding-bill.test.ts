import { addSource, retrievePassages, syncSource } from '@pixel/core';
import { seedBot, testCtx } from '@pixel/core/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai/openai-server.ts';
import { createOpenAiEmbedder } from './openai-embedder.ts';

const PRICE_MICROS = 130_000;
const SIGNAL = new AbortController().signal;

let server: OpenAiServer;
beforeEach(async () => {
  server = await startOpenAiServer();
});
afterEach(() => server.close());

function openShop() {
  const embedder = createOpenAiEmbedder({
    ...{ apiKey: 'sk-x', baseUrl: server.url, model: 'embed', dimensions: 64 },
    priceMicros: PRICE_MICROS,
  });
  return testCtx({ embedder });
}

/** What the provider counts for a text, as the test server does. */
const tokensOf = (texts: readonly string[]) => texts.join(' ').split(' ').length;
const Body = z.object({ input: z.array(z.string()) });
const sent = () =>
  server.requests.reduce((sum, { body }) => sum + tokensOf(Body.parse(body).input), 0);

it('books what sources and questions of each bot cost, within 1 % of the report of the provider', async () => {
  const ctx = openShop();
  const first = await seedBot(ctx);
  const second = await seedBot(ctx, { clientId: first.clientId });
  const bills = new Map<string, number>();
  for (const [bot, count] of [
    [first, 40],
    [second, 15],
  ] as const) {
    const before = sent();
    const text = Array.from(
      { length: count },
      (_, at) => `# Part ${at}\n\n${'We ship to Norway. '.repeat(40)}`,
    );
    const source = await addSource(ctx, {
      botId: bot.id,
      source: { type: 'text', title: 'Shipping', text: text.join('\n\n') },
    });
    await syncSource(ctx, { sourceId: source.id, signal: SIGNAL });
    for (let i = 0; i < 30; i += 1)
      await retrievePassages(ctx, {
        botId: bot.id,
        query: `Do you ship to island number ${i}?`,
        k: 3,
      });
    bills.set(bot.id, ((sent() - before) * PRICE_MICROS) / 1_000_000);
  }
  const since = new Date(0);
  let sum = 0;
  for (const { id } of [first, second]) {
    const bill = bills.get(id) ?? 0;
    const booked = await ctx.stores.bots.spentMicros(id, since);
    expect(bill).toBeGreaterThan(100);
    expect(Math.abs(booked - bill) / bill).toBeLessThan(0.01);
    sum += booked;
  }
  const lines = await ctx.stores.clients.listUsage(first.clientId, null, 50);
  expect(lines.map(({ kind }) => kind)).toEqual(['embedding', 'embedding']);
  expect(lines.reduce((total, { costMicros }) => total + costMicros, 0)).toBe(sum);
});

it('books nothing where nothing is paid for, and what came before a failure', async () => {
  const ctx = openShop();
  const bot = await seedBot(ctx);
  server.next({}, { status: 400 });
  const text = Array.from({ length: 130 }, (_, at) => `# Part ${at}\n\n${'We ship. '.repeat(120)}`);
  const source = await addSource(ctx, {
    botId: bot.id,
    source: { type: 'text', title: 'Shipping', text: text.join('\n\n') },
  });
  await syncSource(ctx, { sourceId: source.id, signal: SIGNAL });
  const booked = await ctx.stores.bots.spentMicros(bot.id, new Date(0));
  expect(booked).toBeGreaterThan(0);
  const free = testCtx();
  const local = await seedBot(free);
  await retrievePassages(free, { botId: local.id, query: 'Norway', k: 3 }).catch(() => undefined);
  expect(await free.stores.clients.listUsage(local.clientId, null, 5)).toEqual([]);
});
