import { beforeEach, describe, expect, it } from 'vitest';

import { createFakeModel, GOOD_CASE, openTestShop } from '../testing/index.ts';
import { cancelTestRun, diffTestRuns, getOwnTestRun, runTests, startTestRun } from './index.ts';

const { signal } = new AbortController();
type Shop = Awaited<ReturnType<typeof openTestShop>>;

let shop: Shop;
let ctx: Shop['ctx'];
let bot: Shop['bot'];
let set: Shop['set'];

beforeEach(async () => {
  shop = await openTestShop();
  ({ ctx, bot, set } = shop);
});

describe('a run', () => {
  it('says of every case whether it passed, and by what it failed', async () => {
    await shop.add(
      GOOD_CASE,
      { ...GOOD_CASE, facts: [['15 EUR']] },
      { ...GOOD_CASE, expected: { quote: 'open from 9 am' } },
      { question: 'Which vaccines does my kitten need?', mustAbstain: true },
      { question: 'How much is a parcel to Norway?', mustAbstain: true },
      { question: 'Which vaccines does my kitten need?' },
      { question: 'Which vaccines does my kitten need?', mayAbstain: true },
      { question: 'How much is a parcel to Norway?', forbidden: ['14 eur'] },
    );
    const done = await shop.run();
    const results = await shop.resultsOf(done);
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
    await shop.add(GOOD_CASE, { ...GOOD_CASE, history: [{ question: 'Hello?', answer: 'Hi.' }] });
    expect((await shop.run()).metrics.passed).toEqual({ count: 2, of: 2 });
    const { conversations, messages, receipts, visitors } = ctx.tables;
    expect([conversations.size, messages.size, receipts.size, visitors.size]).toEqual([0, 0, 0, 0]);
  });

  it('answers follow-up questions from their history', async () => {
    const history = [{ question: 'How much is a parcel to Norway?', answer: 'It is 14 EUR.' }];
    await shop.add({ question: 'And to Sweden?', history, facts: [['9 EUR']] });
    expect(await shop.resultsOf(await shop.run())).toMatchObject([{ passed: true }]);
  });

  it('weighs cases, and counts the cost of a model apart from what visitors cost', async () => {
    const model = createFakeModel('Parcels to Norway are 14 EUR.');
    await shop.add({ ...GOOD_CASE, weight: 3 }, { ...GOOD_CASE, facts: [['99']], weight: 1 });
    const done = await shop.run(model);
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
    await shop.add(...Array.from({ length: 6 }, (_, n) => ({ ...GOOD_CASE, tags: [`t${n}`] })));
    const { id } = await startTestRun(ctx, set.id);
    const stop = new AbortController();
    let pauses = 0;
    const stopping = { ...ctx, pause: async () => void (++pauses === 3 && stop.abort()) };
    await expect(runTests(stopping, { runId: id, signal: stop.signal })).rejects.toThrow();
    const before = await shop.resultsOf({ id });
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
    expect((await shop.resultsOf({ id })).slice(0, 3)).toEqual(before);
    expect(await getOwnTestRun(ctx, id)).toMatchObject({
      ...{ status: 'done', progress: { done: 6 }, metrics: { passed: { count: 6, of: 6 } } },
    });
  });

  it('ends when it is cancelled, after the case that is being asked', async () => {
    await shop.add(GOOD_CASE, GOOD_CASE, GOOD_CASE);
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
    await shop.add(GOOD_CASE);
    const { id } = await startTestRun(ctx, set.id);
    const broken = { ...ctx, stores: { ...ctx.stores, knowledge: failing } };
    await expect(runTests(broken, { runId: id, signal })).rejects.toThrow('bug');
    expect(await shop.resultsOf({ id })).toEqual([]);
  });

  it('is refused for a set without cases', async () => {
    await expect(startTestRun(ctx, set.id)).rejects.toMatchObject({
      ...{ code: 'invalid', fields: { testSetId: 'has no cases' } },
    });
  });
});

describe('the difference between two runs', () => {
  it('names what fails now, what passes now, and what is said in other words', async () => {
    const { items } = await shop.add(
      { question: 'How much is a parcel to Norway?', facts: [['14']] },
      { question: 'How much is a parcel to Finland?', facts: [['11 EUR']] },
      { question: 'When is the shop open?' },
      { question: 'How much is a parcel to Sweden?' },
    );
    const before = await shop.run();
    for (const source of [...ctx.tables.sources.values()])
      await ctx.stores.sources.deleteSource(source);
    await shop.learn(
      'We ship parcels to Norway for 16 EUR. A parcel to Finland costs 11 EUR. Parcels to Sweden cost 9 EUR.\n\nThe shop is open from 8 am to 5 pm on weekdays.',
    );
    const after = await shop.run();
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
