import { expect, it } from 'vitest';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { collect, createFakeModel, seedBot, testCtx } from '../testing/index.ts';
import { ask, askStream } from './ask.ts';

it('asks no model for a caller who has left, before the question was stored or while it was', async () => {
  const model = createFakeModel('We ship to Norway for 14 EUR.');
  const ctx = testCtx({ model });
  const bot = await seedBot(ctx);
  const source = await addSource(ctx, {
    botId: bot.id,
    source: { type: 'text', title: 'Shipping', text: 'We ship to Norway for 14 EUR.' },
  });
  await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
  const input = { botId: bot.id, question: 'Do you ship to Norway?' };
  await expect(ask(ctx, input, AbortSignal.abort())).rejects.toMatchObject({ code: 'unavailable' });
  const left = new AbortController();
  const { conversations } = ctx.stores;
  const saveQuestion: typeof conversations.saveQuestion = async (question) => {
    const saved = await conversations.saveQuestion(question);
    left.abort();
    return saved;
  };
  const storing = {
    ...ctx,
    stores: { ...ctx.stores, conversations: { ...conversations, saveQuestion } },
  };
  await collect(askStream(storing, input, left.signal));
  await ctx.runs.settled();
  expect(model.requests).toHaveLength(0);
});
