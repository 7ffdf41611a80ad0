import { addSource, ask, syncSource } from '@pixel/core';
import { seedBot, type TestCtx, testCtx } from '@pixel/core/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai/openai-server.ts';
import { createOpenAiChatModel } from './openai-chat-model.ts';

const TEXT = 'We ship to Norway for 14 EUR. Delivery takes 3 to 5 days.';
const QUESTION = 'Do you ship to Norway?';
const WORDS = ['We ship to Norway', ' for 14 EUR.'];
const PRICE = { promptMicros: 150_000, completionMicros: 600_000, cachedMicros: 75_000 };

let server: OpenAiServer;
let ctx: TestCtx;
let botId: Awaited<ReturnType<typeof seedBot>>['id'];

beforeEach(async () => {
  server = await startOpenAiServer();
  ctx = testCtx({
    model: createOpenAiChatModel({
      ...{ apiKey: 'sk-x', baseUrl: server.url, model: 'small', price: PRICE },
      prices: new Map([['large', { promptMicros: 2_500_000, completionMicros: 10_000_000 }]]),
      times: { idleMs: 2_000, totalMs: 10_000 },
    }),
  });
  const bot = await seedBot(ctx);
  botId = bot.id;
  const source = await addSource(ctx, {
    botId,
    source: { type: 'text', title: 'Shipping', text: TEXT },
  });
  await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
});
afterEach(() => server.close());

const spent = () =>
  [...ctx.tables.receipts.values()].reduce((sum, { receipt }) => sum + receipt.usage.costMicros, 0);

it('adds up to the bill of the provider within 1 %, kept tokens and all', async () => {
  let bill = 0;
  for (let i = 0; i < 60; i += 1) {
    const usage = {
      promptTokens: 300 + ((i * 197) % 4_000),
      completionTokens: 1 + ((i * 61) % 300),
      ...(i % 3 === 0 && { cachedTokens: 128 * (i % 2) }),
    };
    const cached = usage.cachedTokens ?? 0;
    bill += (usage.promptTokens - cached) * 0.15 + cached * 0.075 + usage.completionTokens * 0.6;
    server.next({ tokens: WORDS, usage });
    const answer = await ask(ctx, { botId, question: QUESTION });
    expect(answer.usage.estimated).toBeUndefined();
  }
  expect(Math.abs(spent() - bill) / bill).toBeLessThan(0.01);
});

it.each([false, true])('prices another model by its own price (masked: %j)', async (isMasked) => {
  const settings = {
    ...{ name: 'large', temperature: null, maxTokens: null, monthlyBudgetMicros: null },
    maskPersonalData: isMasked,
  };
  await ctx.stores.bots.updateBot('all', botId, { modelSettings: settings });
  server.next({ tokens: WORDS, usage: { promptTokens: 1_000, completionTokens: 100 } });
  const { usage } = await ask(ctx, { botId, question: QUESTION });
  expect(usage.costMicros).toBe(2_500 + 1_000);
});

it('counts by itself, and says so, when the provider reports nothing', async () => {
  server.next({ tokens: WORDS, usage: null });
  const { usage } = await ask(ctx, { botId, question: QUESTION });
  expect(usage).toMatchObject({ estimated: true });
  expect(usage.completionTokens).toBeGreaterThan(3);
  expect(usage.costMicros).toBeGreaterThan(0);
});

it('counts what was said before an answer broke or was removed', async () => {
  server.next({ tokens: WORDS, failure: { after: 1, how: 'reset' } });
  const broken = await ask(ctx, { botId, question: QUESTION });
  expect(broken).toMatchObject({ mode: 'extractive', usage: { estimated: true } });
  expect(broken.usage.costMicros).toBeGreaterThan(0);
  server.next({
    tokens: ['Elephants are grey.'],
    usage: { promptTokens: 1_000, completionTokens: 10 },
  });
  const removed = await ask(ctx, { botId, question: QUESTION });
  expect(removed).toMatchObject({ mode: 'extractive', degraded: ['model'] });
  expect(removed.usage.costMicros).toBe(156);
});

it('bills nothing for an endpoint that never said a word', async () => {
  server.always({ status: 400 });
  const { usage, degraded } = await ask(ctx, { botId, question: QUESTION });
  expect([usage.costMicros, degraded]).toEqual([0, ['model']]);
});

it('#66 offers a model no tools, and needs none of what it calls', async () => {
  server.next({ tokens: WORDS });
  await ask(ctx, { botId, question: QUESTION });
  const [request] = server.requests;
  const keys = Object.keys(Object(request?.body));
  expect(keys).toContain('messages');
  for (const key of ['tools', 'functions', 'tool_choice', 'web_search_options'])
    expect(keys).not.toContain(key);
});
