import { AddTestCases, NewTestCase } from '@pixel/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BotRecord, createBot } from '../bot/index.ts';
import { ask } from '../conversation/index.ts';
import { addSource } from '../source/add-source.ts';
import { syncSource } from '../source/sync-source.ts';
import { createFakeModel, seedBot, type TestCtx, testCtx } from '../testing/index.ts';
import {
  addTestCases,
  cancelTestRun,
  createTestSet,
  diffTestRuns,
  getOwnTestRun,
  importTestCases,
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

const resultsOf = async ({ id }: { readonly id: Awaited<ReturnType<typeof run>>['id'] }) =>
  (await listTestResults(ctx, { testRunId: id, limit: 100 })).items;

const GOOD = {
  question: 'How much is a parcel to Norway?',
  facts: [['14 EUR', '€14']],
  expected: { document: 'Shop', quote: 'ship parcels to Norway' },
};

describe('a run', () => {
  it('says of every case whether it passed, and by what it failed', async () => {
    await add(
      GOOD,
      { ...GOOD, facts: [['15 EUR']] },
      { ...GOOD, expected: { quote: 'open from 9 am' } },
      { question: 'Which vaccines does my kitten need?', mustAbstain: true },
      { question: 'How much is a parcel to Norway?', mustAbstain: true },
      { question: 'Which vaccines does my kitten need?' },
      { question: 'Which vaccines does my kitten need?', mayAbstain: true },
      { question: 'How much is a parcel to Norway?', forbidden: ['14 eur'] },
    );
    const done = await run();
    const results = await resultsOf(done);
    expect(results.map(({ failed }) => failed)).toEqual([
      ...[[], ['facts'], ['citation'], [], ['abstained'], ['answered'], [], ['forbidden']],
    ]);
    expect(done).toMatchObject({
      ...{ status: 'done', progress: { done: 8, total: 8 } },
      metrics: {
        ...{ passRate: 3 / 8, passed: { count: 3, of: 8 }, answered: { count: 5, of: 8 } },
        ...{ wronglyAnswered: { count: 1, of: 2 }, wronglyRefused: { count: 1, of: 5 } },
        ...{ hit1: { count: 2, of: 3 }, errors: 0, byKind: { manual: { count: 3, of: 8 } } },
      },
    });
    expect(results[0]).toMatchObject({ answered: true, mode: 'extractive', costMicros: 0 });
    expect(results[0]?.passages[0]).toMatchObject({ title: 'Shop', expected: true });
    expect(results[0]?.citations[0]?.quote).toContain('14 EUR');
  });

  it('leaves no conversation, message or receipt behind', async () => {
    await add(GOOD, { ...GOOD, history: [{ question: 'Hello?', answer: 'Hi.' }] });
    expect((await run()).metrics.passed).toEqual({ count: 2, of: 2 });
    const { conversations, messages, receipts, visitors } = ctx.tables;
    expect([conversations.size, messages.size, receipts.size, visitors.size]).toEqual([0, 0, 0, 0]);
  });

  it('answers follow-up questions from their history', async () => {
    const history = [{ question: 'How much is a parcel to Norway?', answer: 'It is 14 EUR.' }];
    await add({ question: 'And to Sweden?', history, facts: [['9 EUR']] });
    expect(await resultsOf(await run())).toMatchObject([{ passed: true }]);
  });

  it('weighs cases, and counts the cost of a model apart from what visitors cost', async () => {
    const model = createFakeModel('Parcels to Norway are 14 EUR.');
    ctx = testCtx({ ...ctx, model });
    await add({ ...GOOD, weight: 3 }, { ...GOOD, facts: [['99']], weight: 1 });
    const done = await run();
    expect(done.metrics.passRate).toBe(0.75);
    const usage = await ctx.stores.clients.listUsage(bot.clientId, null, 9);
    expect(usage.map(({ kind, messageId }) => [kind, messageId])).toEqual([
      ...[
        ['evaluation', null],
        ['evaluation', null],
      ],
    ]);
  });

  it('goes on where it was stopped, and asks nothing twice', async () => {
    await add(...Array.from({ length: 6 }, (_, n) => ({ ...GOOD, tags: [`t${n}`] })));
    const { id } = await startTestRun(ctx, set.id);
    const stop = new AbortController();
    let pauses = 0;
    const stopping = { ...ctx, pause: async () => void (++pauses === 3 && stop.abort()) };
    await expect(runTests(stopping, { runId: id, signal: stop.signal })).rejects.toThrow();
    const before = await resultsOf({ id });
    expect(before).toHaveLength(3);
    expect(await getOwnTestRun(ctx, id)).toMatchObject({
      status: 'running',
      progress: { done: 3 },
    });
    let asked = 0;
    const counting = {
      ...ctx,
      pause: async () => {
        asked += 1;
      },
    };
    await runTests(counting, { runId: id, signal });
    expect(asked).toBe(3);
    expect((await resultsOf({ id })).slice(0, 3)).toEqual(before);
    expect(await getOwnTestRun(ctx, id)).toMatchObject({
      ...{ status: 'done', progress: { done: 6 }, metrics: { passed: { count: 6, of: 6 } } },
    });
  });

  it('ends when it is cancelled, after the case that is being asked', async () => {
    await add(GOOD, GOOD, GOOD);
    const { id } = await startTestRun(ctx, set.id);
    let pauses = 0;
    const pause = async () => void (++pauses === 1 && (await cancelTestRun(ctx, id)));
    await runTests({ ...ctx, pause }, { runId: id, signal });
    const run = await getOwnTestRun(ctx, id);
    expect(run).toMatchObject({ status: 'cancelled', progress: { done: 1 } });
    expect(await cancelTestRun(ctx, id)).toEqual(run);
    await runTests(ctx, { runId: id, signal });
    expect(await getOwnTestRun(ctx, id)).toEqual(run);
  });

  it('keeps a failure of one case to this case', async () => {
    const failing = {
      ...ctx.stores.knowledge,
      documentFrequencies: async () => Promise.reject(new Error('bug')),
    };
    await add(GOOD);
    const { id } = await startTestRun(ctx, set.id);
    const broken = { ...ctx, stores: { ...ctx.stores, knowledge: failing } };
    await expect(runTests(broken, { runId: id, signal })).rejects.toThrow('bug');
    expect(await resultsOf({ id })).toEqual([]);
  });

  it('is refused for a set without cases', async () => {
    await expect(startTestRun(ctx, set.id)).rejects.toMatchObject({
      ...{ code: 'invalid', fields: { testSetId: 'has no cases' } },
    });
  });
});

describe('the difference between two runs', () => {
  it('names what fails now, what passes now, and what is said in other words', async () => {
    const { items } = await add(
      { question: 'How much is a parcel to Norway?', facts: [['14']] },
      { question: 'How much is a parcel to Finland?', facts: [['11 EUR']] },
      { question: 'When is the shop open?' },
      { question: 'How much is a parcel to Sweden?' },
    );
    const before = await run();
    for (const source of [...ctx.tables.sources.values()])
      await ctx.stores.sources.deleteSource(source);
    await learn(
      'We ship parcels to Norway for 16 EUR. A parcel to Finland costs 11 EUR. Parcels to Sweden cost 9 EUR.\n\nThe shop is open from 8 am to 5 pm on weekdays.',
    );
    const after = await run();
    const diff = await diffTestRuns(ctx, { id: after.id, against: before.id });
    const changes = diff.items.map(({ testCaseId, change }) => [testCaseId, change]);
    expect(changes.slice(0, 2)).toEqual([
      [items[0]?.id, 'newly-failing'],
      [items[1]?.id, 'newly-passing'],
    ]);
    expect(changes.slice(2).map(([, change]) => change)).toContain('changed');
    expect(diff.counts).toMatchObject({ newlyFailing: 1, newlyPassing: 1, added: 0, removed: 0 });
    expect(diff.items[0]?.before?.answer).toContain('14 EUR');
    expect(diff.items[0]?.after?.answer).toContain('16 EUR');
    expect((await diffTestRuns(ctx, { id: after.id, against: after.id })).items).toEqual([]);
  });
});

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
