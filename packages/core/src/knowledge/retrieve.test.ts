import { expect, it } from 'vitest';
import { addSource, syncSource } from '../source/index.ts';
import { seedBot, testCtx } from '../testing/index.ts';
import { retrieve } from './retrieve.ts';

const PAGES = {
  Deposit: 'It is what you leave with us when you book. You get it back at the end.',
  Prices: 'Each deposit is paid by card. The deposit of a bike is 50 EUR, that of a tent 20 EUR.',
};

it('puts the page first that is named after what the rewritten question wants explained', async () => {
  const ctx = testCtx();
  const bot = await seedBot(ctx);
  for (const [title, text] of Object.entries(PAGES)) {
    const { id } = await addSource(ctx, { botId: bot.id, source: { type: 'text', title, text } });
    await syncSource(ctx, { sourceId: id, signal: new AbortController().signal });
  }
  const asked = { bot, question: 'And what is that?', k: 2 };
  const { hits } = await retrieve(ctx, { ...asked, rewritten: 'What is a deposit?' });
  expect(hits.map(({ title }) => title)).toEqual(['Deposit', 'Prices']);
});
