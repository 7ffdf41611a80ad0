import { expect, it } from 'vitest';
import { updateBot } from '../bot/index.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeModel, seedBot, testCtx } from '../testing/index.ts';
import { ask } from './ask.ts';

const TEXT = 'We ship to Norway for 14 EUR.';
const AT_ONCE = 12;

async function shopWith(monthlyBudgetMicros: number) {
  const open = Promise.withResolvers<string>();
  const model = createFakeModel(() => open.promise);
  const ctx = testCtx({ model });
  const { id } = await seedBot(ctx);
  const source = { type: 'text', title: 'Shipping', text: TEXT } as const;
  const { id: sourceId } = await addSource(ctx, { botId: id, source });
  await syncSource(ctx, { sourceId, signal: new AbortController().signal });
  await updateBot(ctx, { id, modelSettings: { monthlyBudgetMicros } });
  const question = () => ask(ctx, { botId: id, question: 'Do you ship to Norway?' });
  return { model, question, answer: () => open.resolve(TEXT), bot: id, ctx };
}

it('#97 lets one of many questions at once pass the edge of the budget', async () => {
  const { model, question, answer, ctx, bot } = await shopWith(1);
  const answers = Array.from({ length: AT_ONCE }, question);
  await expect.poll(() => model.requests.length).toBe(1);
  answer();
  const modes = (await Promise.all(answers)).map(({ mode, degraded }) => [mode, ...degraded]);
  expect(modes.filter(([mode]) => mode === 'model')).toHaveLength(1);
  expect(modes.filter(([, why]) => why === 'budget')).toHaveLength(AT_ONCE - 1);
  expect(model.requests).toHaveLength(1);
  expect(ctx.budgetHolds.held(bot)).toBe(0);
});

it('#97 gives back what an answer did not cost', async () => {
  const { model, question, answer, ctx, bot } = await shopWith(1);
  answer();
  const { usage } = await question();
  // Room for a little more than what five answers cost, and far less than what five may cost.
  await updateBot(ctx, {
    id: bot,
    modelSettings: { monthlyBudgetMicros: usage.costMicros * 5 + 1 },
  });
  const modes: string[] = [];
  for (let i = 0; i < 6; i += 1) modes.push((await question()).mode);
  expect(modes).toEqual(['model', 'model', 'model', 'model', 'model', 'extractive']);
  expect(model.requests).toHaveLength(6);
});

it('#97 gives back what was held for an answer that failed', async () => {
  const model = createFakeModel(new Error('not our fault'));
  const ctx = testCtx({ model });
  const bot = await seedBot(ctx);
  const source = { type: 'text', title: 'Shipping', text: TEXT } as const;
  const { id: sourceId } = await addSource(ctx, { botId: bot.id, source });
  await syncSource(ctx, { sourceId, signal: new AbortController().signal });
  await updateBot(ctx, { id: bot.id, modelSettings: { monthlyBudgetMicros: 1_000_000 } });
  await ask(ctx, { botId: bot.id, question: 'Do you ship to Norway?' }).catch(() => undefined);
  await ctx.runs.settled();
  expect(model.requests).toHaveLength(1);
  expect(ctx.budgetHolds.held(bot.id)).toBe(0);
  expect(ctx.budgetHolds.givenBack(bot.id)).toBeGreaterThan(0);
});
