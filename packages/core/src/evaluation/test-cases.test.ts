import { AddTestCases, NewTestCase } from '@pixel/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BotRecord } from '../bot/index.ts';
import { ask } from '../conversation/index.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import {
  addTestCases,
  createTestSet,
  getOwnTestRun,
  importTestCases,
  listTestResults,
  runTests,
  startTestRun,
  type TestSetRecord,
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

const _add = (...cases: (Partial<NewTestCase> & { question: string })[]) =>
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

const _GOOD = {
  question: 'How much is a parcel to Norway?',
  facts: [['14 EUR', '€14']],
  expected: { document: 'Shop', quote: 'ship parcels to Norway' },
};

describe('cases', () => {
  it('are made of logged questions with the turns before them, without personal data', async () => {
    const question = 'How much is a parcel to Norway?';
    const { conversationId } = await ask(ctx, { botId: bot.id, question });
    await ask(ctx, {
      botId: bot.id,
      conversationId,
      question: 'And to Sweden? Ask ada@shop.example',
    });
    const asked = [...ctx.tables.messages.values()].filter(({ role }) => role === 'visitor');
    const fromMessageIds = asked.map(({ id }) => id);
    const { items } = await addTestCases(ctx, { testSetId: set.id, cases: [], fromMessageIds });
    expect(items).toMatchObject([
      { kind: 'logged', question: 'How much is a parcel to Norway?', history: [] },
      { kind: 'logged', question: 'And to Sweden? Ask [email]' },
    ]);
    expect(items[1]?.history).toMatchObject([
      {
        question: 'How much is a parcel to Norway?',
        answer: expect.stringContaining('14'),
      },
    ]);
    const other = await seedBot(ctx, { clientId: bot.clientId });
    const otherSet = await createTestSet(ctx, { botId: other.id, name: 'Other' });
    await expect(
      addTestCases(ctx, { testSetId: otherSet.id, cases: [], fromMessageIds }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('come from a table, whatever stands between its cells', async () => {
    const csv =
      '\ufeffQuestion;facts;must abstain;weight;tags;expected_url\r\n"What; ""costs"" it?";14 EUR|€14;no;0,5;a;https://x.example/y\r\n\r\nBread?;;yes;;;\r\n';
    const { items } = await importTestCases(ctx, { testSetId: set.id, csv });
    expect(items).toMatchObject([
      {
        ...{ kind: 'imported', question: 'What; "costs" it?', facts: [['14 EUR', '€14']] },
        ...{ weight: 0.5, tags: ['a'], expected: { url: 'https://x.example/y' } },
      },
      { question: 'Bread?', mustAbstain: true, facts: [] },
    ]);
  });

  it.each([
    ['a quotation mark that stays open', 'question\n"a', { csv: /stays open/ }],
    ['a column nobody knows', 'question,answer\na,b', { csv: /"answer"/ }],
    ['no question', 'facts\na', { csv: /no column "question"/ }],
    [
      'rows that are wrong',
      'question,weight,must_abstain\na,1,yes\n,1,\nb,many,\nc,1,maybe\nd,1,,x',
      {
        ...{ 'csv.line 3': /question/, 'csv.line 4': /weight/, 'csv.line 5': /mustAbstain/ },
        'csv.line 6': /more cells/,
      },
    ],
  ])('are not written from a table with %s', async (_, csv, problems) => {
    const fields = Object.fromEntries(
      Object.entries(problems).map(([field, why]) => [field, expect.stringMatching(why)]),
    );
    const refused = importTestCases(ctx, { testSetId: set.id, csv });
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fields });
    expect(ctx.tables.testCases.size).toBe(0);
  });

  it('are bounded', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `q${n}`).join('\n');
    const csv = `question\n${rows}`;
    expect((await importTestCases(ctx, { testSetId: set.id, csv })).items).toHaveLength(600);
    await expect(importTestCases(ctx, { testSetId: set.id, csv })).rejects.toMatchObject({
      code: 'over-quota',
    });
    expect(ctx.tables.testCases.size).toBe(600);
    expect(AddTestCases.safeParse({ testSetId: set.id }).success).toBe(false);
  });
});
