import { TestCaseId, type TestResult, TestRunId } from '@pixel/contract';
import type { EvaluationStore, Spent, TestRunKey, TestRunRecord } from '@pixel/core';
import * as z from 'zod';
import { type SqlClient, transact } from '../sql/client.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { orGone } from '../sql/gone.ts';
import { storableJson } from '../sql/storable-json.ts';
import { liveInSet, toTestResult, toTestRun } from './test-rows.ts';

type Part = Pick<
  EvaluationStore,
  | 'saveTestRun'
  | 'findTestRun'
  | 'listTestRuns'
  | 'findLastDoneRun'
  | 'countUnfinishedRuns'
  | 'updateTestRun'
  | 'pruneTestRuns'
  | 'saveTestResult'
  | 'listTestResults'
  | 'listAllTestResults'
>;

const OPEN: ('queued' | 'running')[] = ['queued', 'running'];
const UNFINISHED = { in: OPEN };

/** Runs and their results. */
export function testRunRows(client: SqlClient): Part {
  return {
    async saveTestRun({ id, set, total, metrics, subject, setAt, at }) {
      const { id: testSetId, botId, clientId } = set;
      const saving = client.testRun.create({
        data: {
          ...{ id, testSetId, botId, clientId, total, metrics, subject, setAt },
          createdAt: at,
        },
      });
      return toTestRun(await orGone(saving, 'test set'));
    },
    async findTestRun(reach, id) {
      const row = await client.testRun.findFirst({ where: liveInSet(reach, { id }) });
      return row && toTestRun(row);
    },
    async listTestRuns(reach, { testSetId, cursor, limit }) {
      const after = decodeCursor(cursor, z.tuple([TestRunId]));
      const where = liveInSet(reach, { testSetId });
      const [total, rows] = await Promise.all([
        client.testRun.count({ where }),
        client.testRun.findMany({
          where: after ? { AND: [where, { id: { lt: after[0] } }] } : where,
          ...{ orderBy: { id: 'desc' }, take: limit + 1 },
        }),
      ]);
      const toItem = (row: (typeof rows)[number]) => {
        const { clientId: _, subject: __, setAt: ___, ...run } = toTestRun(row);
        return run;
      };
      return pageOf(rows, { limit, total }, { toItem, keyOf: ({ id }) => [id] });
    },
    async findLastDoneRun({ id: testSetId, clientId }) {
      const row = await client.testRun.findFirst({
        where: liveInSet([clientId], { testSetId, status: 'done' as const }),
        orderBy: { id: 'desc' },
      });
      return row && toTestRun(row);
    },
    countUnfinishedRuns: ({ id: botId, clientId }) =>
      client.testRun.count({ where: { botId, clientId, status: UNFINISHED } }),
    async updateTestRun({ id, clientId }, patch) {
      const [row] = await client.testRun.updateManyAndReturn({
        where: liveInSet([clientId], { id, status: UNFINISHED }),
        data: patch,
      });
      return row ? toTestRun(row) : null;
    },
    async pruneTestRuns({ id: testSetId, clientId }, keep) {
      const rows = await client.testRun.findMany({
        where: { testSetId, clientId },
        ...{ orderBy: { id: 'desc' }, skip: keep, select: { id: true } },
      });
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) await client.testRun.deleteMany({ where: { clientId, id: { in: ids } } });
    },
    async saveTestResult(run, { result, spent }) {
      if (spent) await saveUsage(client, { run, spent });
      return transact(client, (tx) => saveResult(tx, { run, result }));
    },
    async listTestResults(reach, { testRunId, passed, cursor, limit }) {
      const after = decodeCursor(cursor, z.tuple([TestCaseId]));
      const run = await client.testRun.findFirst({ where: liveInSet(reach, { id: testRunId }) });
      if (!run) return { items: [], nextCursor: null, total: 0 };
      const { clientId } = run;
      const where = { testRunId, clientId, ...(passed !== undefined && { passed }) };
      const [total, rows] = await Promise.all([
        client.testResult.count({ where }),
        client.testResult.findMany({
          where: { ...where, ...(after && { testCaseId: { gt: after[0] } }) },
          ...{ orderBy: { testCaseId: 'asc' }, take: limit + 1 },
        }),
      ]);
      const keyOf = ({ testCaseId }: (typeof rows)[number]) => [testCaseId];
      return pageOf(rows, { limit, total }, { toItem: toTestResult, keyOf });
    },
    async listAllTestResults({ id: testRunId, clientId }: TestRunKey, after, limit) {
      const rows = await client.testResult.findMany({
        where: { testRunId, clientId, ...(after !== null && { testCaseId: { gt: after } }) },
        ...{ orderBy: { testCaseId: 'asc' }, take: limit },
      });
      return rows.map(toTestResult);
    },
  };
}

/** Counts against the budget of the bot, and is no answer to a visitor. */
async function saveUsage(
  client: SqlClient,
  { run, spent }: { readonly run: TestRunRecord; readonly spent: Spent },
): Promise<void> {
  const { clientId, botId } = run;
  const { id, model, usage, at } = spent;
  const { promptTokens, completionTokens } = usage;
  await client.usage.create({
    data: {
      ...{ id, clientId, botId, kind: 'evaluation', model, promptTokens, completionTokens },
      ...{ costMicros: BigInt(usage.costMicros), createdAt: at },
    },
  });
}

/** With the run locked, so that a cancelled one gets no more results. */
async function saveResult(
  tx: SqlClient,
  { run, result }: { readonly run: TestRunRecord; readonly result: TestResult },
): Promise<TestRunRecord | null> {
  const { id: testRunId, clientId, botId } = run;
  const open = await tx.$queryRaw<unknown[]>`
    SELECT "id" FROM "TestRun" WHERE "id" = ${testRunId} AND "clientId" = ${clientId}
      AND "status" = 'running' FOR UPDATE`;
  if (open.length === 0) return null;
  const { testCaseId, passed } = result;
  const body = JSON.parse(storableJson(result));
  await tx.testResult.upsert({
    where: { testRunId_testCaseId: { testRunId, testCaseId }, clientId },
    create: { testRunId, testCaseId, clientId, botId, passed, body },
    update: { passed, body },
  });
  const done = await tx.testResult.count({ where: { testRunId, clientId } });
  const [row] = await tx.testRun.updateManyAndReturn({
    where: { id: testRunId, clientId },
    data: { done },
  });
  return row ? toTestRun(row) : null;
}
