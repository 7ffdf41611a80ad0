import { expect, it } from 'vitest';
import { updateBot } from '../bot/index.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeReader, seedBot, seedSource, testCtx } from '../testing/index.ts';
import { retrievePassages } from './retrieve-passages.ts';

const PAGES = {
  exact: 'The garantee is void.',
  alike: 'Guaranteeing guarantees, guaranteed.',
  other: 'Parcels arrive on Monday.',
};

async function withBot() {
  const items = Object.entries(PAGES).map(
    ([title, text]) => ({ type: 'document', key: title, title, text }) as const,
  );
  const ctx = testCtx({ reader: createFakeReader(items) });
  const bot = await seedBot(ctx);
  const source = await seedSource(ctx, bot);
  await syncSource(ctx, { sourceId: source.id, signal: new AbortController().signal });
  const share = (vectorShare: number | null) =>
    updateBot(ctx, { id: bot.id, answering: { vectorShare } });
  const find = async () =>
    (await retrievePassages(ctx, { botId: bot.id, query: 'garantee', k: 3 })).passages;
  return { ctx, bot, share, find };
}

it('mixes the arms as the owner of the bot wants it, from the next question on', async () => {
  const { share, find } = await withBot();
  const scoreOf = async (title: string) =>
    (await find()).find((passage) => passage.title === title)?.score ?? 0;
  await share(1);
  const byVector = await scoreOf('alike');
  await share(0);
  const byKeyword = await scoreOf('alike');
  expect(byVector).toBeGreaterThan(byKeyword + 0.05);
  await share(null);
  const byQuestion = await scoreOf('alike');
  expect(byQuestion).toBeGreaterThan(byKeyword);
  expect(byQuestion).toBeLessThan(byVector);
});

it('still finds what one arm alone finds, whatever the share', async () => {
  const { share, find } = await withBot();
  for (const vectorShare of [0, 1]) {
    await share(vectorShare);
    expect((await find())[0]?.title).toBe('exact');
  }
});
