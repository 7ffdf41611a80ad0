import { NewTestCase, type TestCaseId, type TestResult } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../evaluation/metrics.ts';
import type { TestSetRecord } from '../../evaluation/port.ts';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf } from './document-batch.ts';
import { askedAndAnswered } from './exchange.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const LATER = new Date('2026-11-23T10:00:00.000Z');
const METRICS = metricsOf([]);

export function evaluationStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: test sets`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const store = () => world().stores.evaluation;
    const newCase = (question: string) => ({
      ...{ id: world().newId('testCase'), kind: 'manual' as const },
      fields: NewTestCase.parse({
        question,
        expected: { quote: 'a "quote"' },
        facts: [['4', '5']],
      }),
    });
    const seedSet = async (automatic = false, bot?: Awaited<ReturnType<typeof seedBot>>) => {
      const { id: botId, clientId } = bot ?? (await seedBot(world()));
      const id = world().newId('testSet');
      const set = { id, botId, clientId, name: 'Set', automatic, at: AT };
      return store().saveTestSet(set);
    };
    const seedRun = (set: TestSetRecord) =>
      store().saveTestRun({
        ...{ id: world().newId('testRun'), set, total: 2, metrics: METRICS, at: AT },
        ...{ subject: 'abc', setAt: set.updatedAt },
      });
    const resultOf = (testCaseId: TestCaseId, passed = true): TestResult => ({
      ...{
        testCaseId,
        passed,
        failed: passed ? [] : ['answered'],
        answer: 'nul \ufffd',
        answered: true,
      },
      case: { ...NewTestCase.parse({ question: 'Q?' }), kind: 'manual' },
      ...{ mode: 'extractive', citations: [], confidence: 0.5, passages: [], degraded: [] },
      timings: { retrieveMs: 1, firstTokenMs: 1, totalMs: 2 },
      ...{ costMicros: 0, error: null },
    });
    const free = (result: TestResult) => ({ result, spent: null });
    const running = async () => {
      const set = await seedSet();
      const run = await seedRun(set);
      const begun = await store().updateTestRun(run, { status: 'running' });
      if (!begun) throw new Error('The run did not begin.');
      return { set, run: begun };
    };

    it('keeps sets with their cases in the order in which ids were given', async () => {
      const set = await seedSet();
      const cases = ['one', 'two', 'three'].map(newCase).sort((a, b) => (a.id < b.id ? -1 : 1));
      await store().saveTestCases(set, cases, LATER);
      const found = await store().findTestSet([set.clientId], set.id);
      expect(found).toEqual({ ...set, caseCount: 3, updatedAt: LATER.toISOString() });
      const input = { testSetId: set.id, limit: 2 };
      const first = await store().listTestCases('all', input);
      const cursor = first.nextCursor ?? '';
      const rest = await store().listTestCases('all', { ...input, cursor });
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(
        cases.map(({ id }) => id),
      );
      expect(first).toMatchObject({ total: 3 });
      expect(first.items[0]).toEqual({
        ...{ ...cases[0]?.fields, id: cases[0]?.id, testSetId: set.id, kind: 'manual' },
        ...{ version: 1, createdAt: LATER.toISOString(), updatedAt: LATER.toISOString() },
      });
      const all = await store().listAllTestCases(
        { id: set.botId, clientId: set.clientId },
        { testSetId: set.id, after: cases[0]?.id ?? null, limit: 9 },
      );
      expect(all.map(({ id }) => id)).toEqual(cases.slice(1).map(({ id }) => id));
    });

    it('changes a case and its set, and removes one', async () => {
      const set = await seedSet();
      const one = newCase('old');
      await store().saveTestCases(set, [one], AT);
      const row = await store().findTestCase('all', one.id);
      if (!row) throw new Error('The case was not kept.');
      const fields = NewTestCase.parse({ question: 'new' });
      expect(await store().updateTestCase(row, { fields, at: LATER })).toMatchObject({
        question: 'new',
        facts: [],
      });
      expect((await store().findTestCase('all', one.id))?.expected).toBeUndefined();
      expect((await store().findTestSet('all', set.id))?.updatedAt).toBe(LATER.toISOString());
      await store().deleteTestCase(row, LATER);
      expect(await store().findTestCase('all', one.id)).toBeNull();
      expect(await store().updateTestCase(row, { fields, at: LATER })).toBeNull();
    });

    it('replaces all cases, and drops what was being run with the old ones', async () => {
      const set = await seedSet(true);
      await store().saveTestCases(set, [newCase('old')], AT);
      const [waiting, done] = [await seedRun(set), await seedRun(set)];
      await store().updateTestRun(done, { status: 'done', finishedAt: AT });
      await store().replaceTestCases(set, [newCase('new')], LATER);
      const { items } = await store().listTestCases('all', { testSetId: set.id, limit: 9 });
      expect(items.map(({ question }) => question)).toEqual(['new']);
      expect(await store().findTestRun('all', waiting.id)).toBeNull();
      expect(await store().findTestRun('all', done.id)).toMatchObject({ status: 'done' });
      const bot = { id: set.botId, clientId: set.clientId };
      expect(await store().findAutomaticSet(bot)).toMatchObject({ id: set.id });
    });

    it('collects results while a run is running, and none afterwards', async () => {
      const { run } = await running();
      const [a, b] = [world().newId('testCase'), world().newId('testCase')];
      expect(await store().saveTestResult(run, free(resultOf(a)))).toMatchObject({
        progress: { done: 1 },
      });
      expect(await store().saveTestResult(run, free(resultOf(a, false)))).toMatchObject({
        progress: { done: 1, total: 2 },
      });
      expect(await store().saveTestResult(run, free(resultOf(b)))).toMatchObject({
        progress: { done: 2 },
      });
      const list = (passed?: boolean) =>
        store().listTestResults('all', {
          testRunId: run.id,
          limit: 9,
          ...(passed !== undefined && { passed }),
        });
      expect((await list()).items).toEqual([resultOf(a, false), resultOf(b)].sort(byCase));
      expect((await list(false)).items).toEqual([resultOf(a, false)]);
      await store().updateTestRun(run, { status: 'cancelled', finishedAt: LATER });
      expect(await store().saveTestResult(run, free(resultOf(b)))).toBeNull();
      expect(await store().updateTestRun(run, { status: 'done' })).toBeNull();
      expect(await store().findTestRun('all', run.id)).toMatchObject({
        ...{ status: 'cancelled', finishedAt: LATER.toISOString(), subject: 'abc' },
      });
    });

    it('keeps what was spent as usage of its own kind', async () => {
      const { set, run } = await running();
      const usage = { promptTokens: 10, completionTokens: 5, costMicros: 42 };
      const spent = { id: world().newId('usage'), model: 'gpt', usage, at: AT };
      const result = resultOf(world().newId('testCase'));
      await store().saveTestResult(run, { result, spent });
      expect(await world().stores.clients.listUsage(set.clientId, null, 9)).toEqual([
        {
          ...{ ...usage, id: spent.id, botId: set.botId, messageId: null, kind: 'evaluation' },
          ...{ model: 'gpt', createdAt: AT.toISOString() },
        },
      ]);
      expect(await world().stores.bots.spentMicros(set.botId, AT)).toBe(42);
    });

    it('finds the newest run that is done, counts those that are not, and forgets the oldest', async () => {
      const set = await seedSet();
      const runs = [];
      for (let at = 0; at < 4; at += 1) runs.push(await seedRun(set));
      const sorted = runs.sort((a, b) => (a.id < b.id ? -1 : 1));
      const bot = { id: set.botId, clientId: set.clientId };
      expect(await store().findLastDoneRun(set)).toBeNull();
      for (const run of sorted.slice(0, 2)) await store().updateTestRun(run, { status: 'done' });
      expect((await store().findLastDoneRun(set))?.id).toBe(sorted[1]?.id);
      expect(await store().countUnfinishedRuns(bot)).toBe(2);
      await store().pruneTestRuns(set, 3);
      const { items } = await store().listTestRuns('all', { testSetId: set.id, limit: 9 });
      expect(items.map(({ id }) => id)).toEqual(
        sorted
          .slice(1)
          .map(({ id }) => id)
          .reverse(),
      );
    });

    it('keeps one gate and one readiness for a bot; a gate goes with its set', async () => {
      const set = await seedSet();
      const bot = { id: set.botId, clientId: set.clientId };
      const gate = { testSetId: set.id, minPass: 0.9 };
      await store().savePublishGate(bot, gate);
      await store().savePublishGate(bot, { ...gate, minPass: 0.5 });
      expect(await store().findPublishGate(bot)).toEqual({ ...gate, minPass: 0.5 });
      await store().savePublishGate(bot, null);
      expect(await store().findPublishGate(bot)).toBeNull();
      await store().savePublishGate(bot, gate);
      expect(await store().deleteTestSet(set)).toBe(true);
      expect(await store().findPublishGate(bot)).toBeNull();
      const nothing = { score: null, parts: null, worst: [], testSetId: null, testRunId: null };
      const readiness = { ...nothing, status: 'measured' as const, measuredAt: null };
      for (const at of [AT, LATER])
        await store().saveReadiness(bot, { readiness, subject: 's', measuredAt: at });
      expect(await store().findReadiness(bot)).toEqual({
        readiness,
        subject: 's',
        measuredAt: LATER,
      });
    });

    it('samples passages, marks what is known, and finds questions of the bot', async () => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const before = await store().markKnowledge(bot);
      const batch = batchOf(world(), {
        bot,
        source,
        documents: [{ key: 'k', texts: ['a', 'b', 'c'] }],
      });
      await world().stores.knowledge.writeDocuments(batch);
      const ids = batch.documents.flatMap(({ passages }) => passages.map(({ id }) => id)).sort();
      const [first, second] = ids;
      if (!first || !second) throw new Error('No passages.');
      expect(await store().samplePassages(bot, second, 9)).toEqual(ids.slice(1));
      const after = await store().markKnowledge(bot);
      expect(after).not.toBe(before);
      expect(await store().markKnowledge(bot)).toBe(after);
      await world().backDoor.excludePassage(first);
      expect(await store().markKnowledge(bot)).not.toBe(after);
      expect(await store().samplePassages(bot, '', 9)).toEqual(ids.slice(1));
      const asked = await askedAndAnswered(world(), bot);
      const otherBot = await seedBot(world());
      const other = await askedAndAnswered(world(), otherBot);
      const questionIn = async (id: typeof asked.conversationId, { clientId }: typeof bot) => {
        const [question] = await world().stores.conversations.listMessages({ id, clientId }, 0, 1);
        if (!question) throw new Error('No question.');
        return question.id;
      };
      const mine = await questionIn(asked.conversationId, bot);
      const theirs = await questionIn(other.conversationId, otherBot);
      const found = await store().findQuestions(bot, [...[mine, asked.replyId, theirs]]);
      expect(found).toMatchObject([{ id: mine, conversationId: asked.conversationId, seq: 1 }]);
    });

    it('#7 gives nothing of it to another client, however its id is known', async () => {
      const { set, run } = await running();
      const one = newCase('mine');
      await store().saveTestCases(set, [one], AT);
      const stranger = await seedSet();
      const reach = [stranger.clientId];
      const crossed = { ...set, clientId: stranger.clientId };
      const bot = { id: set.botId, clientId: stranger.clientId };
      expect(await store().findTestSet(reach, set.id)).toBeNull();
      expect(await store().findTestCase(reach, one.id)).toBeNull();
      expect(await store().findTestRun(reach, run.id)).toBeNull();
      const page = { limit: 9, botId: set.botId, testSetId: set.id, testRunId: run.id };
      const lists = await Promise.all([
        store().listTestSets(reach, page),
        store().listTestCases(reach, page),
        store().listTestRuns(reach, page),
        store().listTestResults(reach, page),
      ]);
      expect(lists.map(({ total }) => total)).toEqual([0, 0, 0, 0]);
      expect(await store().deleteTestSet(crossed)).toBe(false);
      expect(await store().renameTestSet(crossed, { name: 'x', at: LATER })).toBeNull();
      await expect(store().saveTestCases(crossed, [newCase('x')], AT)).rejects.toMatchObject({
        code: 'not-found',
      });
      const foreign = { ...run, clientId: stranger.clientId };
      expect(await store().updateTestRun(foreign, { status: 'done' })).toBeNull();
      expect(await store().saveTestResult(foreign, free(resultOf(one.id)))).toBeNull();
      expect(await store().listAllTestResults(foreign, null, 9)).toEqual([]);
      expect(await store().findPublishGate(bot)).toBeNull();
      expect(await store().samplePassages(bot, '', 9)).toEqual([]);
      const at = { testSetId: set.id, after: null, limit: 9 };
      expect(await store().listAllTestCases(bot, at)).toEqual([]);
      await expect(
        store().saveTestSet({ ...crossed, id: world().newId('testSet'), at: AT }),
      ).rejects.toMatchObject({ code: 'not-found' });
    });

    it('goes with its bot', async () => {
      const before = await world().backDoor.countRows();
      const { set, run } = await running();
      await store().saveTestCases(set, [newCase('x')], AT);
      await store().saveTestResult(run, free(resultOf(world().newId('testCase'))));
      await world().stores.bots.deleteBot('all', set.botId, AT);
      expect(await store().findTestSet('all', set.id)).toBeNull();
      expect(await store().findTestRun('all', run.id)).toBeNull();
      await world().stores.bots.purgeBot(set.botId);
      expect(await world().backDoor.countRows()).toEqual(before);
    });
  });
}

const byCase = (a: TestResult, b: TestResult) => (a.testCaseId < b.testCaseId ? -1 : 1);
