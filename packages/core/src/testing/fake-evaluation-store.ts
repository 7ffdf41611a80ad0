import type { BotId, TestResult, TestRunId, TestSetId } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { BotKey } from '../bot/port.ts';
import { notFound, staleVersion } from '../error.ts';
import type {
  EvaluationStore,
  TestCaseRecord,
  TestRunRecord,
  TestSetKey,
  TestSetRecord,
} from '../evaluation/port.ts';
import { reaches } from '../reach.ts';
import { pageOfRows } from './fake-page.ts';
import { liveBot } from './reachable.ts';
import type { Tables, TestSetRow } from './tables.ts';

export function createFakeEvaluationStore(tables: Tables): EvaluationStore {
  const { testSets, testCases, testRuns, testResults } = tables;
  const isLive = (reach: Reach, row: { readonly clientId: BotKey['clientId']; botId: BotId }) =>
    reaches(reach, row.clientId) && liveBot(tables, row.botId) !== null;
  const casesOf = (id: TestSetId) =>
    [...testCases.values()].filter((row) => row.testSetId === id).sort(byId);
  const toSet = (row: TestSetRow): TestSetRecord => ({ ...row, caseCount: casesOf(row.id).length });
  const own = ({ id, clientId }: Pick<TestSetKey, 'id' | 'clientId'>) => {
    const row = testSets.get(id);
    return row && isLive([clientId], row) ? row : null;
  };
  const touch = (id: TestSetId, at: Date) => {
    const row = testSets.get(id);
    if (row) testSets.set(id, { ...row, updatedAt: at.toISOString() });
  };
  const runsOf = (id: TestSetId) =>
    [...testRuns.values()].filter((row) => row.testSetId === id).sort(byId);
  const resultsOf = (id: TestRunId) =>
    [...(testResults.get(id)?.values() ?? [])].sort((a, b) =>
      a.testCaseId < b.testCaseId ? -1 : 1,
    );
  const deleteRun = (id: TestRunId) => {
    testRuns.delete(id);
    testResults.delete(id);
  };
  const openRun = ({ id, clientId }: Pick<TestRunRecord, 'id' | 'clientId'>) => {
    const row = testRuns.get(id);
    return row && isLive([clientId], row) && isUnfinished(row) ? row : null;
  };
  const put = ({ id, clientId, botId }: TestSetKey, cases: readonly NewCases[], at: Date) => {
    const time = at.toISOString();
    for (const { id: caseId, kind, fields } of cases)
      testCases.set(caseId, {
        ...fields,
        ...{ id: caseId, testSetId: id, clientId, botId, kind, version: 1 },
        ...{ createdAt: time, updatedAt: time },
      });
    touch(id, at);
  };
  return {
    async saveTestSet({ at, ...set }) {
      if (liveBot(tables, set.botId)?.clientId !== set.clientId) throw notFound('bot');
      const time = at.toISOString();
      const row = { ...set, version: 1, createdAt: time, updatedAt: time };
      testSets.set(set.id, row);
      return toSet(row);
    },
    async findTestSet(reach, id) {
      const row = testSets.get(id);
      return row && isLive(reach, row) ? toSet(row) : null;
    },
    async findAutomaticSet(bot) {
      const row = [...testSets.values()].find(
        (one) => one.automatic && one.botId === bot.id && isLive([bot.clientId], one),
      );
      return row ? toSet(row) : null;
    },
    async listTestSets(reach, input) {
      const rows = [...testSets.values()].filter(
        (row) => row.botId === input.botId && isLive(reach, row),
      );
      return pageOfRows(rows, input, { ...NEWEST, toItem: (row) => without(toSet(row)) });
    },
    async renameTestSet(set, { name, version = own(set)?.version, at }) {
      const row = own(set);
      if (!row) return null;
      if (version !== row.version) throw staleVersion('test set');
      const next = { ...row, name, version: version + 1, updatedAt: at.toISOString() };
      testSets.set(row.id, next);
      return toSet(next);
    },
    async deleteTestSet(set) {
      if (!own(set)) return false;
      for (const { id } of casesOf(set.id)) testCases.delete(id);
      for (const { id } of runsOf(set.id)) deleteRun(id);
      for (const [botId, gate] of tables.publishGates)
        if (gate.testSetId === set.id) tables.publishGates.delete(botId);
      return testSets.delete(set.id);
    },
    async saveTestCases(set, cases, at) {
      if (!own(set)) throw notFound('test set');
      put(set, cases, at);
    },
    async replaceTestCases(set, cases, at) {
      if (!own(set)) throw notFound('test set');
      for (const { id } of casesOf(set.id)) testCases.delete(id);
      for (const run of runsOf(set.id)) if (isUnfinished(run)) deleteRun(run.id);
      put(set, cases, at);
    },
    async findTestCase(reach, id) {
      const row = testCases.get(id);
      return row && isLive(reach, row) ? row : null;
    },
    async listTestCases(reach, input) {
      const rows = casesOf(input.testSetId).filter((row) => isLive(reach, row));
      return pageOfRows(rows, input, {
        ...{ keyOf: (row: TestCaseRecord) => row.id, order: 'ascending' },
        toItem: ({ clientId: _, botId: __, ...item }) => item,
      });
    },
    async listAllTestCases(bot, { testSetId, after, limit }) {
      return casesOf(testSetId)
        .filter((row) => row.botId === bot.id && row.clientId === bot.clientId)
        .filter((row) => after === null || row.id > after)
        .slice(0, limit);
    },
    async updateTestCase(testCase, { fields, version, at }) {
      const row = testCases.get(testCase.id);
      if (!row || row.clientId !== testCase.clientId) return null;
      if (version !== undefined && version !== row.version) throw staleVersion('test case');
      const { id, testSetId, clientId, botId, kind, createdAt } = row;
      const next = {
        ...{ ...fields, version: row.version + 1 },
        ...{ id, testSetId, clientId, botId, kind, createdAt, updatedAt: at.toISOString() },
      };
      testCases.set(id, next);
      touch(testSetId, at);
      return next;
    },
    async deleteTestCase({ id, clientId, testSetId }, at) {
      if (testCases.get(id)?.clientId !== clientId) return;
      testCases.delete(id);
      touch(testSetId, at);
    },
    async saveTestRun({ id, set, total, metrics, subject, setAt, at }) {
      if (!testSets.has(set.id)) throw notFound('test set');
      const row: TestRunRecord = {
        ...{ id, testSetId: set.id, botId: set.botId, clientId: set.clientId, subject, setAt },
        ...{ status: 'queued', progress: { done: 0, total }, metrics, error: null },
        ...{ createdAt: at.toISOString(), finishedAt: null },
      };
      testRuns.set(id, row);
      return row;
    },
    async findTestRun(reach, id) {
      const row = testRuns.get(id);
      return row && isLive(reach, row) ? row : null;
    },
    async listTestRuns(reach, input) {
      const rows = runsOf(input.testSetId).filter((row) => isLive(reach, row));
      return pageOfRows(rows, input, {
        ...NEWEST,
        toItem: ({ clientId: _, subject: __, setAt: ___, ...run }: TestRunRecord) => run,
      });
    },
    async findLastDoneRun(set) {
      return own(set) ? (runsOf(set.id).findLast(({ status }) => status === 'done') ?? null) : null;
    },
    async countUnfinishedRuns(bot) {
      return [...testRuns.values()].filter((row) => row.botId === bot.id && isUnfinished(row))
        .length;
    },
    async updateTestRun(run, { finishedAt, ...patch }) {
      const row = openRun(run);
      if (!row) return null;
      const next = {
        ...row,
        ...patch,
        ...(finishedAt && { finishedAt: finishedAt.toISOString() }),
      };
      testRuns.set(row.id, next);
      return next;
    },
    async pruneTestRuns(set, keep) {
      for (const { id } of runsOf(set.id).reverse().slice(keep)) deleteRun(id);
    },
    async saveTestResult(run, { result, spent }) {
      if (spent)
        tables.testUsage.set(spent.id, { ...spent, clientId: run.clientId, botId: run.botId });
      const row = openRun(run);
      if (row?.status !== 'running') return null;
      const results = new Map(testResults.get(run.id)).set(result.testCaseId, result);
      testResults.set(run.id, results);
      const next = { ...row, progress: { ...row.progress, done: results.size } };
      testRuns.set(run.id, next);
      return next;
    },
    async listTestResults(reach, input) {
      const run = testRuns.get(input.testRunId);
      const rows = run && isLive(reach, run) ? resultsOf(run.id) : [];
      const wanted = rows.filter(
        ({ passed }) => input.passed === undefined || passed === input.passed,
      );
      return pageOfRows(wanted, input, {
        ...{ keyOf: (row: TestResult) => row.testCaseId, order: 'ascending' },
        toItem: (row) => row,
      });
    },
    async listAllTestResults({ id, clientId }, after, limit) {
      if (testRuns.get(id)?.clientId !== clientId) return [];
      return resultsOf(id)
        .filter(({ testCaseId }) => after === null || testCaseId > after)
        .slice(0, limit);
    },
    async findPublishGate(bot) {
      const row = tables.publishGates.get(bot.id);
      if (!row || row.clientId !== bot.clientId) return null;
      return { testSetId: row.testSetId, minPass: row.minPass };
    },
    async savePublishGate({ id, clientId }, gate) {
      if (gate && !testSets.has(gate.testSetId)) throw notFound('test set');
      if (gate) tables.publishGates.set(id, { ...gate, clientId });
      else if (tables.publishGates.get(id)?.clientId === clientId) tables.publishGates.delete(id);
    },
    async findReadiness(bot) {
      const row = tables.readiness.get(bot.id);
      if (!row || row.clientId !== bot.clientId) return null;
      const { clientId: _, ...record } = row;
      return record;
    },
    async saveReadiness({ id, clientId }, record) {
      if (liveBot(tables, id)?.clientId === clientId)
        tables.readiness.set(id, { ...record, clientId });
    },
    async samplePassages(bot, from, limit) {
      return [...tables.passages.values()]
        .filter((row) => row.botId === bot.id && row.clientId === bot.clientId && !row.excluded)
        .map(({ id }) => id)
        .sort()
        .filter((id) => id >= from)
        .slice(0, limit);
    },
    async markKnowledge(bot) {
      const rows = [...tables.passages.values()]
        .filter((row) => row.botId === bot.id && row.clientId === bot.clientId)
        .map(({ id, excluded }) => `${id}${excluded}`);
      return rows.sort().join();
    },
    async findQuestions(bot, ids) {
      return ids.flatMap((id) => {
        const message = tables.messages.get(id);
        const conversation = message && tables.conversations.get(message.conversationId);
        const isOwn = conversation?.botId === bot.id && conversation.clientId === bot.clientId;
        if (!isOwn || message?.role !== 'visitor') return [];
        const { conversationId, seq, text } = message;
        return [{ id, conversationId, seq, text }];
      });
    },
  };
}

type NewCases = Parameters<EvaluationStore['saveTestCases']>[1][number];

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const NEWEST = { keyOf: (row: { readonly id: string }) => row.id, order: 'descending' } as const;
const isUnfinished = ({ status }: TestRunRecord) => status === 'queued' || status === 'running';
const without = ({ clientId: _, ...set }: TestSetRecord) => set;
