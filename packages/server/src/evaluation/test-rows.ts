import {
  BotId,
  ClientId,
  TestCase,
  TestCaseId,
  TestKind,
  TestResult,
  TestRun,
  TestRunId,
  TestSetId,
} from '@pixel/contract';
import type { Reach, TestCaseRecord, TestRunRecord, TestSetRecord } from '@pixel/core';
import type {
  Prisma,
  TestCase as TestCaseRow,
  TestRun as TestRunRow,
  TestSet as TestSetRow,
} from '../generated/prisma/client.ts';
import { ofClients } from '../sql/condition.ts';

/** Rows of these clients whose bot is live. */
export const liveSets = (reach: Reach, where: Prisma.TestSetWhereInput) => ({
  ...where,
  bot: { deletedAt: null, client: { deletedAt: null } },
  AND: ofClients(reach),
});

/** The same for what belongs to a set. */
export const liveInSet = <Where extends object>(reach: Reach, where: Where) => ({
  ...where,
  testSet: { bot: { deletedAt: null, client: { deletedAt: null } } },
  AND: ofClients(reach),
});

export const COUNTED = { _count: { select: { cases: true } } } as const;

export const toTestSet = (
  row: TestSetRow & { readonly _count: { readonly cases: number } },
): TestSetRecord => ({
  ...{ id: TestSetId.parse(row.id), botId: BotId.parse(row.botId) },
  ...{ clientId: ClientId.parse(row.clientId), name: row.name, automatic: row.automatic },
  ...{ caseCount: row._count.cases, version: row.version },
  ...{ createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString() },
});

const Fields = TestCase.omit({
  id: true,
  testSetId: true,
  kind: true,
  version: true,
  createdAt: true,
  updatedAt: true,
});

export const toTestCase = (row: TestCaseRow): TestCaseRecord => ({
  ...Fields.parse(row.fields),
  ...{ id: TestCaseId.parse(row.id), testSetId: TestSetId.parse(row.testSetId) },
  ...{ botId: BotId.parse(row.botId), clientId: ClientId.parse(row.clientId) },
  ...{ kind: TestKind.parse(row.kind), version: row.version },
  ...{ createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString() },
});

export const toTestRun = (row: TestRunRow): TestRunRecord => ({
  ...{ id: TestRunId.parse(row.id), testSetId: TestSetId.parse(row.testSetId) },
  ...{ botId: BotId.parse(row.botId), clientId: ClientId.parse(row.clientId) },
  ...{ status: row.status, progress: { done: row.done, total: row.total } },
  ...{ metrics: TestRun.shape.metrics.parse(row.metrics), error: row.error },
  ...{ subject: row.subject, setAt: row.setAt.toISOString() },
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
});

export const toTestResult = (row: { readonly body: unknown }): TestResult =>
  TestResult.parse(row.body);
