import type {
  AddedTestCases,
  AddTestCases,
  ImportTestCases,
  ListTestCases,
  Message,
  MessageId,
  NewTestCase,
  TestCaseId,
  TestCasePage,
  UpdateTestCase,
} from '@pixel/contract';
import { LIMITS, NewTestCase as NewTestCaseSchema } from '@pixel/contract';
import { maskPersonalData } from '@pixel/text';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { newId } from '../id.ts';
import { reachOf } from '../reach.ts';
import type { TestCaseFields, TestCaseRecord, TestSetRecord } from './port.ts';
import { readCases } from './read-cases.ts';
import { type Changing, getEditableTestSet, getOwnTestSet } from './test-sets.ts';

type Adding = Changing & Pick<Ctx, 'randomBytes'>;

/** The cases of a set, in the order in which they were added. */
export async function listTestCases(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: ListTestCases,
): Promise<TestCasePage> {
  await getOwnTestSet(ctx, input.testSetId);
  return ctx.stores.evaluation.listTestCases(reachOf(ctx.actor), input);
}

/**
 * Adds cases as they are given, then those made of logged questions. Throws DomainError not-found for a set, message or
 * passage that is not of this bot, conflict for the automatic set, or over-quota; then nothing was added.
 */
export async function addTestCases(ctx: Adding, input: AddTestCases): Promise<AddedTestCases> {
  const set = await getEditableTestSet(ctx, input.testSetId);
  await requirePassages(ctx, { set, cases: input.cases });
  const logged = await casesFromMessages(ctx, { set, ids: input.fromMessageIds });
  const cases = input.cases.map((fields) => ({ kind: 'manual' as const, fields }));
  return saveCases(ctx, { set, cases: [...cases, ...logged] });
}

/** Adds the rows of a table. Throws DomainError as `addTestCases`, or invalid naming every row that is wrong. */
export async function importTestCases(
  ctx: Adding,
  input: ImportTestCases,
): Promise<AddedTestCases> {
  const set = await getEditableTestSet(ctx, input.testSetId);
  const cases = readCases(input.csv).map((fields) => ({ kind: 'imported' as const, fields }));
  return saveCases(ctx, { set, cases });
}

/** Writes cases of any kind at the end of a set. Throws DomainError over-quota. */
export async function saveCases(
  ctx: Adding,
  { set, cases }: { readonly set: TestSetRecord; readonly cases: readonly TestCaseFields[] },
): Promise<AddedTestCases> {
  const { id, clientId, botId } = set;
  const now = ctx.now();
  const named = nameCases(ctx, cases);
  return ctx.transaction(async ({ stores }) => {
    await stores.sources.lockHoldings(clientId);
    const current = await stores.evaluation.findTestSet([clientId], id);
    if (!current) throw notFound('test set');
    if (current.caseCount + named.length > LIMITS.testCasesPerSet)
      throw new DomainError(
        'over-quota',
        `A test set has at most ${LIMITS.testCasesPerSet} cases; this one has ${current.caseCount}.`,
        { fields: { testSetId: 'has no room for so many cases' } },
      );
    await stores.evaluation.saveTestCases({ id, clientId, botId }, named, now);
    await recordAudit(
      { ...ctx, stores },
      { action: 'test-set.extended', target: id, clientId, details: { cases: named.length } },
    );
    const at = now.toISOString();
    return {
      items: named.map(({ id: caseId, kind, fields }) => ({
        ...fields,
        ...{ id: caseId, testSetId: id, kind, version: 1, createdAt: at, updatedAt: at },
      })),
    };
  });
}

/** Ids that sort in the order of the cases, though all are made at once: each stands for a millisecond later. */
export const nameCases = (
  ctx: Pick<Ctx, 'now' | 'randomBytes'>,
  cases: readonly TestCaseFields[],
) => {
  const since = ctx.now().getTime();
  return cases.map((one, at) => ({
    ...one,
    id: newId('testCase', new Date(since + at), ctx.randomBytes),
  }));
};

/** Replaces all fields. Throws DomainError not-found, or conflict for a stale `version` and a case of the automatic set. */
export async function updateTestCase(
  ctx: Changing,
  { id, version, ...fields }: UpdateTestCase,
): Promise<TestCaseRecord> {
  const { testCase, set } = await getEditableCase(ctx, id);
  await requirePassages(ctx, { set, cases: [fields] });
  return ctx.transaction(async ({ stores }) => {
    const change = { fields, version, at: ctx.now() };
    const changed = await stores.evaluation.updateTestCase(testCase, change);
    if (!changed) throw notFound('test case');
    const { clientId } = set;
    await recordAudit({ ...ctx, stores }, { action: 'test-case.updated', target: id, clientId });
    return changed;
  });
}

/** Runs keep what came of it. Throws DomainError not-found, or conflict for a case of the automatic set. */
export async function deleteTestCase(ctx: Changing, id: TestCaseId): Promise<void> {
  const { testCase, set } = await getEditableCase(ctx, id);
  await ctx.transaction(async ({ stores }) => {
    await stores.evaluation.deleteTestCase(testCase, ctx.now());
    const { clientId } = set;
    await recordAudit({ ...ctx, stores }, { action: 'test-case.deleted', target: id, clientId });
  });
}

/** The case if the actor may touch it; DomainError not-found otherwise. */
export async function getOwnTestCase(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  id: TestCaseId,
): Promise<TestCaseRecord> {
  const testCase = await ctx.stores.evaluation.findTestCase(reachOf(ctx.actor), id);
  if (!testCase) throw notFound('test case');
  return testCase;
}

async function getEditableCase(ctx: Pick<Ctx, 'actor' | 'stores'>, id: TestCaseId) {
  const testCase = await getOwnTestCase(ctx, id);
  return { testCase, set: await getEditableTestSet(ctx, testCase.testSetId) };
}

/** What a case expects is of this bot, or does not exist. */
async function requirePassages(
  ctx: Pick<Ctx, 'stores'>,
  { set, cases }: { readonly set: TestSetRecord; readonly cases: readonly NewTestCase[] },
): Promise<void> {
  const ids = [...new Set(cases.flatMap(({ expected }) => expected?.passageId ?? []))];
  if (ids.length === 0) return;
  const found = await ctx.stores.knowledge.findPassages(set.clientId, set.botId, ids);
  if (found.length < ids.length) throw notFound('passage');
}

/** Turns before a question that go with it. */
const TURNS = 3;

async function casesFromMessages(
  ctx: Pick<Ctx, 'stores'>,
  { set, ids }: { readonly set: TestSetRecord; readonly ids: readonly MessageId[] },
): Promise<TestCaseFields[]> {
  if (ids.length === 0) return [];
  const bot = { id: set.botId, clientId: set.clientId };
  const asked = await ctx.stores.evaluation.findQuestions(bot, ids);
  const byId = new Map(asked.map((question) => [question.id, question]));
  const cases: TestCaseFields[] = [];
  for (const id of new Set(ids)) {
    const question = byId.get(id);
    if (!question) throw notFound('message');
    const earlier = await ctx.stores.conversations.listRecentMessages(
      { id: question.conversationId, clientId: set.clientId },
      question.seq,
      TURNS * 2,
    );
    const fields = NewTestCaseSchema.parse({
      question: masked(question.text, LIMITS.questionLength),
      history: turnsOf(earlier),
      tags: ['logged'],
    });
    cases.push({ kind: 'logged', fields });
  }
  return cases;
}

function turnsOf(
  messages: readonly Pick<Message, 'role' | 'text' | 'answered'>[],
): NewTestCase['history'] {
  const turns: NewTestCase['history'] = [];
  for (const { role, text, answered } of messages) {
    if (role === 'visitor')
      turns.push({ question: masked(text, LIMITS.questionLength), answer: '' });
    const last = turns.at(-1);
    if (role === 'bot' && answered !== false && last)
      last.answer = masked(text, LIMITS.longTextLength);
  }
  return turns;
}

/** A test outlives the visitor who may ask to be forgotten. */
const masked = (text: string, length: number): string =>
  maskPersonalData(text).text.slice(0, length).toWellFormed();
