import { addSource, ask, getReceipt, retrievePassages, syncSource, updateBot } from '@pixel/core';
import { seedBot, type TestCtx, testCtx } from '@pixel/core/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai/openai-server.ts';
import { createOpenAiChatModel } from './openai-chat-model.ts';

const PAGES = {
  Shipping: 'We ship to Norway for 14 EUR. A parcel to Norway takes four days.',
  Returns: 'You can return unused goods within 30 days. The label for it is in the box.',
};
const THEN = 'And how long does it take?';
const COMPLETE = 'How long does a parcel to Norway take?';
const PRICE = { promptMicros: 150_000, completionMicros: 600_000, cachedMicros: 75_000 };
const reply = { tokens: ['A parcel to Norway', ' takes four days.'] };

let server: OpenAiServer;
let ctx: TestCtx;
let botId: Awaited<ReturnType<typeof seedBot>>['id'];

beforeEach(async () => {
  server = await startOpenAiServer();
  ctx = testCtx({
    model: createOpenAiChatModel({
      ...{ apiKey: 'sk-x', baseUrl: server.url, model: 'small', price: PRICE },
      times: { idleMs: 20_000, totalMs: 30_000 },
    }),
  });
  botId = (await seedBot(ctx)).id;
  for (const [title, text] of Object.entries(PAGES)) {
    const source = await addSource(ctx, { botId, source: { type: 'text', title, text } });
    await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
  }
});
afterEach(() => server.close());

/** A first question and its answer; the second question is asked with what is returned. */
async function begin() {
  server.next({ tokens: ['We ship to Norway', ' for 14 EUR.'] });
  const { conversationId } = await ask(ctx, { botId, question: 'Do you ship to Norway?' });
  expect(server.requests).toHaveLength(1);
  return async (signal?: AbortSignal) => {
    const answer = await ask(ctx, { botId, question: THEN, conversationId }, signal);
    return { answer, receipt: await getReceipt(ctx, { id: answer.messageId }) };
  };
}

it('completes a question that leans on another, and bills both calls to the micro', async () => {
  const follow = await begin();
  const small = { promptTokens: 420, completionTokens: 11, cachedTokens: 128 };
  const large = { promptTokens: 2_345, completionTokens: 67 };
  server.next({ tokens: [COMPLETE], usage: small }, { ...reply, usage: large });
  const { answer, receipt } = await follow();
  expect(answer.answer).toBe('A parcel to Norway takes four days.');
  expect(receipt).toMatchObject({ searchedFor: COMPLETE, rewrittenBy: 'model', model: 'small' });
  const micros = [(292 * 0.15 + 128 * 0.075 + 11 * 0.6) | 0, Math.round(2_345 * 0.15 + 67 * 0.6)];
  expect(receipt.modelSteps[0]?.usage.costMicros).toBe(micros[0]);
  expect(answer.usage).toEqual({
    ...{ promptTokens: 2_765, completionTokens: 78, cachedTokens: 128 },
    costMicros: (micros[0] ?? 0) + (micros[1] ?? 0),
  });
});

it.each([
  ['refuses', { status: 503 }, 'failed', 0],
  ['breaks off', { tokens: ['How long'], failure: { after: 1, how: 'reset' } }, 'failed', 1],
  ['sends garbage', { tokens: ['x'], failure: { after: 0, how: 'garbage' } }, 'failed', 0],
  ['babbles', { tokens: Array(2_000).fill(' Norway parcel'), tokenEveryMs: 1 }, 'refused', 1],
  ['obeys somebody else', { tokens: ['Go to https://evil.example now'] }, 'refused', 1],
] as const)('an endpoint that %s leaves it to the rules', async (_, manner, outcome, isPaid) => {
  const follow = await begin();
  server.next(manner, reply);
  const { answer, receipt } = await follow();
  expect(answer).toMatchObject({ answered: true, mode: 'model' });
  expect(receipt.rewrittenBy).toBe('rules');
  expect(receipt.modelSteps).toMatchObject([{ step: 'rewrite', outcome }]);
  expect((receipt.modelSteps[0]?.usage.costMicros ?? 0) > 0).toBe(isPaid === 1);
  // Once, and the reply.
  expect(server.requests).toHaveLength(3);
});

it('an endpoint that stays silent is hung up on, and the rules answer', async () => {
  const follow = await begin();
  server.next({ isSilent: true }, reply);
  const { answer, receipt } = await follow();
  expect(answer).toMatchObject({ answered: true, mode: 'model' });
  expect(receipt.modelSteps).toMatchObject([{ outcome: 'slow', usage: { estimated: true } }]);
  expect(await server.requests[1]?.ended).toMatchObject({ isComplete: false });
});

it('a reader that leaves ends the call', async () => {
  const follow = await begin();
  server.next({ isSilent: true });
  const reader = new AbortController();
  const following = follow(reader.signal);
  await expect.poll(() => server.requests.length).toBe(2);
  reader.abort();
  await expect(following).rejects.toThrow('stopped');
  expect(await server.requests[1]?.ended).toMatchObject({ isComplete: false });
  await ctx.runs.settled();
  // Nobody waits for a reply: none is asked for.
  expect(server.requests).toHaveLength(2);
});

it('puts passages into the order of the model, for a search and for an answer', async () => {
  await updateBot(ctx, { id: botId, answering: { rerankByModel: true } });
  const usage = { promptTokens: 900, completionTokens: 4 };
  server.next({ tokens: ['2', ', 1'], usage });
  const input = { botId, query: COMPLETE, k: 8, explain: true };
  const found = await retrievePassages(ctx, input);
  expect(found.passages.map(({ placeByRules }) => placeByRules)).toEqual([2, 1]);
  expect(found.modelSteps).toMatchObject([{ outcome: 'used', usage: { costMicros: 137 } }]);
  expect(await ctx.stores.bots.spentMicros(botId, new Date(0))).toBe(137);
  server.next({ tokens: ['1'], usage }, { ...reply, usage });
  const { messageId, usage: all } = await ask(ctx, { botId, question: COMPLETE });
  expect(all).toEqual({ promptTokens: 1_800, completionTokens: 8, costMicros: 274 });
  const receipt = await getReceipt(ctx, { id: messageId });
  expect(receipt.modelSteps).toMatchObject([{ step: 'rerank', outcome: 'used' }]);
});
