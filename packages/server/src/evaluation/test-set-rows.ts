import { TestCaseId, TestSetId } from '@pixel/contract';
import {
  type EvaluationStore,
  type NewCase,
  notFound,
  staleVersion,
  type TestSetKey,
} from '@pixel/core';
import * as z from 'zod';
import { type SqlClient, transact } from '../sql/client.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { storableJson } from '../sql/storable-json.ts';
import { COUNTED, liveInSet, liveSets, toTestCase, toTestSet } from './test-rows.ts';

type Part = Pick<
  EvaluationStore,
  | 'saveTestSet'
  | 'findTestSet'
  | 'findAutomaticSet'
  | 'listTestSets'
  | 'renameTestSet'
  | 'deleteTestSet'
  | 'saveTestCases'
  | 'replaceTestCases'
  | 'findTestCase'
  | 'listTestCases'
  | 'listAllTestCases'
  | 'updateTestCase'
  | 'deleteTestCase'
>;

/** Sets and their cases. */
export function testSetRows(client: SqlClient): Part {
  const find = async (where: ReturnType<typeof liveSets>) => {
    const row = await client.testSet.findFirst({ where, include: COUNTED });
    return row && toTestSet(row);
  };
  return {
    saveTestSet: ({ at, ...set }) =>
      transact(client, async (tx) => {
        const { botId, clientId } = set;
        const bots = await tx.bot.count({
          where: { id: botId, clientId, deletedAt: null, client: { deletedAt: null } },
        });
        if (bots === 0) throw notFound('bot');
        const data = { ...set, createdAt: at, updatedAt: at };
        return toTestSet(await tx.testSet.create({ data, include: COUNTED }));
      }),
    findTestSet: (reach, id) => find(liveSets(reach, { id })),
    findAutomaticSet: ({ id: botId, clientId }) =>
      find(liveSets([clientId], { botId, automatic: true })),
    async listTestSets(reach, { botId, cursor, limit }) {
      const after = decodeCursor(cursor, z.tuple([TestSetId]));
      const where = liveSets(reach, { botId });
      const [total, rows] = await Promise.all([
        client.testSet.count({ where }),
        client.testSet.findMany({
          where: after ? { AND: [where, { id: { lt: after[0] } }] } : where,
          ...{ orderBy: { id: 'desc' }, take: limit + 1, include: COUNTED },
        }),
      ]);
      const toItem = (row: (typeof rows)[number]) => {
        const { clientId: _, ...set } = toTestSet(row);
        return set;
      };
      return pageOf(rows, { limit, total }, { toItem, keyOf: ({ id }) => [id] });
    },
    async renameTestSet({ id, clientId }, { name, version, at }) {
      const where = liveSets([clientId], { id });
      const { count } = await client.testSet.updateMany({
        where: { ...where, ...(version !== undefined && { version }) },
        data: { name, version: { increment: 1 }, updatedAt: at },
      });
      const set = await find(where);
      if (set && count === 0) throw staleVersion('test set');
      return set;
    },
    async deleteTestSet({ id, clientId }) {
      const { count } = await client.testSet.deleteMany({ where: liveSets([clientId], { id }) });
      return count > 0;
    },
    saveTestCases: (set, cases, at) =>
      transact(client, async (tx) => {
        await touch(tx, set, at);
        await insert(tx, { set, cases, at });
      }),
    replaceTestCases: (set, cases, at) =>
      transact(client, async (tx) => {
        await touch(tx, set, at);
        const { id: testSetId, clientId } = set;
        await tx.testCase.deleteMany({ where: { testSetId, clientId } });
        await tx.testRun.deleteMany({
          where: { testSetId, clientId, status: { in: ['queued', 'running'] } },
        });
        await insert(tx, { set, cases, at });
      }),
    async findTestCase(reach, id) {
      const row = await client.testCase.findFirst({ where: liveInSet(reach, { id }) });
      return row && toTestCase(row);
    },
    async listTestCases(reach, { testSetId, cursor, limit }) {
      const after = decodeCursor(cursor, z.tuple([TestCaseId]));
      const where = liveInSet(reach, { testSetId });
      const [total, rows] = await Promise.all([
        client.testCase.count({ where }),
        client.testCase.findMany({
          where: after ? { AND: [where, { id: { gt: after[0] } }] } : where,
          ...{ orderBy: { id: 'asc' }, take: limit + 1 },
        }),
      ]);
      const toItem = (row: (typeof rows)[number]) => {
        const { clientId: _, botId: __, ...testCase } = toTestCase(row);
        return testCase;
      };
      return pageOf(rows, { limit, total }, { toItem, keyOf: ({ id }) => [id] });
    },
    async listAllTestCases({ id: botId, clientId }, { testSetId, after, limit }) {
      const rows = await client.testCase.findMany({
        where: { testSetId, botId, clientId, ...(after !== null && { id: { gt: after } }) },
        ...{ orderBy: { id: 'asc' }, take: limit },
      });
      return rows.map(toTestCase);
    },
    updateTestCase: ({ id, clientId, botId, testSetId }, { fields, version, at }) =>
      transact(client, async (tx) => {
        await touch(tx, { id: testSetId, clientId, botId }, at);
        const [row] = await tx.testCase.updateManyAndReturn({
          where: { id, clientId, ...(version !== undefined && { version }) },
          data: { fields: jsonOf(fields), version: { increment: 1 }, updatedAt: at },
        });
        if (row) return toTestCase(row);
        if ((await tx.testCase.count({ where: { id, clientId } })) > 0)
          throw staleVersion('test case');
        return null;
      }),
    deleteTestCase: ({ id, clientId, botId, testSetId }, at) =>
      transact(client, async (tx) => {
        await touch(tx, { id: testSetId, clientId, botId }, at);
        await tx.testCase.deleteMany({ where: { id, clientId } });
      }),
  };
}

/** Others that change the set wait. Throws DomainError not-found. */
async function touch(tx: SqlClient, { id, clientId }: TestSetKey, at: Date): Promise<void> {
  const { count } = await tx.testSet.updateMany({
    where: liveSets([clientId], { id }),
    data: { updatedAt: at },
  });
  if (count === 0) throw notFound('test set');
}

async function insert(
  tx: SqlClient,
  input: { readonly set: TestSetKey; readonly cases: readonly NewCase[]; readonly at: Date },
): Promise<void> {
  const { set, cases, at } = input;
  const { id: testSetId, clientId, botId } = set;
  await tx.testCase.createMany({
    data: cases.map(({ id, kind, fields }) => ({
      ...{ id, testSetId, clientId, botId, kind, createdAt: at, updatedAt: at },
      fields: jsonOf(fields),
    })),
  });
}

/** Plain JSON without what cannot be stored; keys that hold undefined are gone. */
const jsonOf = (value: object) => JSON.parse(storableJson(value));
