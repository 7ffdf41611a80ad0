import { DEFAULT_MODEL_SETTINGS, DEFAULT_PERSONA } from '@pixel/contract';
import { expect, it } from 'vitest';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeModel, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import { ask } from './ask.ts';
import { fixedTexts } from './fixed-texts.ts';
import { previewPrompt } from './preview-prompt.ts';

const QUESTION = 'Do you ship to Norway?';

async function shop(ctx: TestCtx) {
  const bot = await seedBot(ctx);
  const text = 'We ship to Norway and Sweden for 14 EUR.';
  const added = { botId: bot.id, source: { type: 'text', title: 'Shipping', text } } as const;
  const source = await addSource(ctx, added);
  await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
  return bot;
}

it("asks the bot's own model, with its own temperature and bound", async () => {
  const model = createFakeModel('Yes, we ship to Norway for 14 EUR.');
  const ctx = testCtx({ model });
  const bot = await shop(ctx);
  await ask(ctx, { botId: bot.id, question: QUESTION });
  const modelSettings = {
    ...DEFAULT_MODEL_SETTINGS,
    ...{ name: 'large', temperature: 0.9, maxTokens: 99 },
  };
  await ctx.stores.bots.updateBot('all', bot.id, { modelSettings });
  const { messageId } = await ask(ctx, { botId: bot.id, question: QUESTION });
  expect(model.requests[0]).toMatchObject({ maxTokens: 400 });
  expect(model.requests[0]).not.toHaveProperty('model');
  expect(model.requests[1]).toMatchObject({ model: 'large', temperature: 0.9, maxTokens: 99 });
  expect(ctx.tables.receipts.get(messageId)?.receipt.model).toBe('large');
});

it('answers from the passages once the month has cost its budget, and says so', async () => {
  const model = createFakeModel('Yes, we ship to Norway for 14 EUR.');
  const ctx = testCtx({ model });
  const bot = await shop(ctx);
  const modelSettings = { ...DEFAULT_MODEL_SETTINGS, monthlyBudgetMicros: 1 };
  await ctx.stores.bots.updateBot('all', bot.id, { modelSettings });
  const question = { botId: bot.id, question: QUESTION };
  expect(await ask(ctx, question)).toMatchObject({ mode: 'model', degraded: [] });
  const answer = await ask(ctx, question);
  expect(answer).toMatchObject({ answered: true, mode: 'extractive', degraded: ['budget'] });
  expect(answer.usage.costMicros).toBe(0);
  expect(model.requests).toHaveLength(1);
  ctx.clock.set('2026-12-01T00:00:01.000Z');
  expect(await ask(ctx, question)).toMatchObject({ mode: 'model', degraded: [] });
});

it('answers in one of its languages only, when it has some', async () => {
  const ctx = testCtx();
  const bot = await shop(ctx);
  const languages = ['de', 'fr'];
  const persona = { ...DEFAULT_PERSONA, languages };
  await ctx.stores.bots.updateBot('all', bot.id, { persona });
  const english = await ask(ctx, { botId: bot.id, question: 'Who won the world cup of 1998?' });
  expect(english).toMatchObject({ language: 'de', answer: fixedTexts('de').refusal });
  const question = 'Qui a gagné la coupe du monde de football en 1998 ?';
  expect(await ask(ctx, { botId: bot.id, question })).toMatchObject({ language: 'fr' });
});

it('shows the prompt that a question would lead to, without asking a model', async () => {
  const model = createFakeModel('Yes, we ship to Norway for 14 EUR.');
  const ctx = testCtx({ model });
  const bot = await shop(ctx);
  const persona = { ...DEFAULT_PERSONA, donts: ['Promise dates'] };
  await ctx.stores.bots.updateBot('all', bot.id, { persona, publication: 'paused' });
  const preview = await previewPrompt(ctx, { id: bot.id, question: QUESTION });
  expect(model.requests).toEqual([]);
  expect(preview).toMatchObject({
    ...{ model: 'fake-model', asksModel: true, language: 'en', maxTokens: 400 },
    passages: [{ title: 'Shipping', text: 'We ship to Norway and Sweden for 14 EUR.' }],
  });
  await ctx.stores.bots.updateBot('all', bot.id, { publication: 'published' });
  await ask(ctx, { botId: bot.id, question: QUESTION });
  const fenced = /<<\w+>>/g;
  const [sent] = model.requests;
  expect(preview.system.replace(fenced, '')).toBe(sent?.system.replace(fenced, ''));
  expect(JSON.stringify(preview.messages).replace(fenced, '')).toBe(
    JSON.stringify(sent?.messages).replace(fenced, ''),
  );
  expect(preview.system).toContain('Do not: Promise dates');
  const strange = await previewPrompt(ctx, { id: bot.id, question: 'Who won the cup of 1998?' });
  expect(strange.asksModel).toBe(false);
});
