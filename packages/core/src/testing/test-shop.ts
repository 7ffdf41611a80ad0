import { NewTestCase, type TestRunId } from '@pixel/contract';
import {
  addTestCases,
  createTestSet,
  getOwnTestRun,
  listTestResults,
  runTests,
  startTestRun,
} from '../evaluation/index.ts';
import type { ChatModel } from '../model/port.ts';
import { addSource, syncSource } from '../source/index.ts';
import { seedBot } from './seed.ts';
import { testCtx } from './test-ctx.ts';

/** A case that the shop's bot passes. */
export const GOOD_CASE = {
  question: 'How much is a parcel to Norway?',
  facts: [['14 EUR', '€14']],
  expected: { document: 'Shop', quote: 'ship parcels to Norway' },
};

/** A bot that has read two pages of a shop, and a test set of it without cases. */
export async function openTestShop() {
  const ctx = testCtx();
  const { signal } = new AbortController();
  const bot = await seedBot(ctx);
  const learn = async (text: string, title = 'Shop') => {
    const source = { type: 'text', title, text } as const;
    const { id } = await addSource(ctx, { botId: bot.id, source });
    await syncSource(ctx, { sourceId: id, signal });
  };
  await learn('We ship parcels to Norway for 14 EUR. Parcels to Sweden cost 9 EUR.');
  await learn('The shop is open from 9 am to 6 pm on weekdays.', 'Opening hours');
  const set = await createTestSet(ctx, { botId: bot.id, name: 'Shop' });
  return {
    ...{ ctx, bot, set, learn },
    add: (...cases: (Partial<NewTestCase> & { question: string })[]) =>
      addTestCases(ctx, {
        ...{ testSetId: set.id, fromMessageIds: [] },
        cases: cases.map((one) => NewTestCase.parse(one)),
      }),
    /** Runs the set to its end, with a model when it is given one. */
    async run(model: ChatModel | null = null) {
      const { id } = await startTestRun({ ...ctx, model }, set.id);
      await runTests({ ...ctx, model }, { runId: id, signal });
      return getOwnTestRun(ctx, id);
    },
    resultsOf: async ({ id }: { readonly id: TestRunId }) =>
      (await listTestResults(ctx, { testRunId: id, limit: 100 })).items,
  };
}
