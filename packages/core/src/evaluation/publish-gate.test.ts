import { NewTestCase } from '@pixel/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BotRecord, createBot } from '../bot/index.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import {
  addTestCases,
  createTestSet,
  getOwnTestRun,
  listTestResults,
  runTests,
  setPublishGate,
  startTestRun,
  type TestSetRecord,
  updateGatedBot,
  updateTestCase,
} from './index.ts';

const { signal } = new AbortController();
const TEXT = 'We ship parcels to Norway for 14 EUR. Parcels to Sweden cost 9 EUR.';

let ctx: TestCtx;
let bot: BotRecord;
let set: TestSetRecord;

beforeEach(async () => {
  ctx = testCtx();
  bot = await seedBot(ctx);
  await learn(TEXT);
  await learn('The shop is open from 9 am to 6 pm on weekdays.', 'Opening hours');
  set = await createTestSet(ctx, { botId: bot.id, name: 'Shop' });
});

async function learn(text: string, title = 'Shop'): Promise<void> {
  const source = { type: 'text', title, text } as const;
  const { id } = await addSource(ctx, { botId: bot.id, source });
  await syncSource(ctx, { sourceId: id, signal });
}

const add = (...cases: (Partial<NewTestCase> & { question: string })[]) =>
  addTestCases(ctx, {
    ...{ testSetId: set.id, fromMessageIds: [] },
    cases: cases.map((one) => NewTestCase.parse(one)),
  });

async function run() {
  const { id } = await startTestRun(ctx, set.id);
  await runTests(ctx, { runId: id, signal });
  return getOwnTestRun(ctx, id);
}

const _resultsOf = async ({ id }: { readonly id: Awaited<ReturnType<typeof run>>['id'] }) =>
  (await listTestResults(ctx, { testRunId: id, limit: 100 })).items;

const GOOD = {
  question: 'How much is a parcel to Norway?',
  facts: [['14 EUR', '€14']],
  expected: { document: 'Shop', quote: 'ship parcels to Norway' },
};

describe('the publish gate', () => {
  const publish = () => updateGatedBot(ctx, { id: bot.id, publication: 'published' });
  const refused = (why: RegExp) => ({ code: 'conflict', message: expect.stringMatching(why) });
  beforeEach(async () => {
    await updateGatedBot(ctx, { id: bot.id, publication: 'paused' });
    await add(GOOD, { question: 'Do you sell bicycles in Paris?', facts: [['yes']] });
    await setPublishGate(ctx, { botId: bot.id, gate: { testSetId: set.id, minPass: 0.5 } });
  });

  it('holds a bot back without a run, and lets it through with one that passes, though it is paused', async () => {
    await expect(publish()).rejects.toMatchObject(refused(/has not been run/));
    expect((await ctx.stores.bots.findBot('all', bot.id))?.publication).toBe('paused');
    expect((await run()).metrics.passRate).toBe(0.5);
    expect((await publish()).publication).toBe('published');
    // What is published stays so, whatever changes.
    await learn('More.', 'More');
    expect((await publish()).publication).toBe('published');
  });

  it('names the cases that failed', async () => {
    await setPublishGate(ctx, { botId: bot.id, gate: { testSetId: set.id, minPass: 0.9 } });
    await run();
    await expect(publish()).rejects.toMatchObject({
      ...refused(/50 % .* 90 % are needed.*“Do you sell bicycles in Paris\?”/),
      fields: { publication: 'is held back by the publish gate' },
    });
  });

  it('wants a run of the pages, the settings and the cases as they are now', async () => {
    const stale = refused(/has changed since/);
    await run();
    await learn('We also sell bread.', 'Bread');
    await expect(publish()).rejects.toMatchObject(stale);
    await run();
    await updateGatedBot(ctx, { id: bot.id, persona: { refusal: 'No idea.' } });
    await expect(publish()).rejects.toMatchObject(stale);
    await run();
    await updateGatedBot(ctx, { id: bot.id, theme: { radius: 3 } });
    const [testCase] = ctx.tables.testCases.values();
    if (!testCase) throw new Error('No case.');
    ctx.clock.advance(1_000);
    await updateTestCase(ctx, { ...NewTestCase.parse({ question: 'New?' }), id: testCase.id });
    await expect(publish()).rejects.toMatchObject(stale);
  });

  it('is of a set of the same bot', async () => {
    const other = await createBot(ctx, {
      ...{ clientId: bot.clientId, name: 'Other', type: 'chatbot' },
      ...{ complexity: 'basic', language: 'en' },
    });
    const gate = { testSetId: set.id, minPass: 1 };
    await expect(setPublishGate(ctx, { botId: other.id, gate })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
