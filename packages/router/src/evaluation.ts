import {
  AddedTestCases,
  AddTestCases,
  BotId,
  CreateTestSet,
  DiffTestRuns,
  GenerateTestCases,
  ImportTestCases,
  ListTestCases,
  ListTestResults,
  ListTestRuns,
  ListTestSets,
  PublishGate,
  Readiness,
  SetPublishGate,
  TestCase,
  TestCaseId,
  TestCasePage,
  TestResultPage,
  TestRun,
  TestRunDiff,
  TestRunId,
  TestRunPage,
  TestSet,
  TestSetId,
  TestSetPage,
  UpdateTestCase,
  UpdateTestSet,
} from '@pixel/contract';
import {
  addTestCases,
  cancelTestRun,
  createTestSet,
  deleteTestCase,
  deleteTestSet,
  diffTestRuns,
  generateTestCases,
  getOwnTestCase,
  getOwnTestRun,
  getOwnTestSet,
  getPublishGate,
  importTestCases,
  listTestCases,
  listTestResults,
  listTestRuns,
  listTestSets,
  readReadiness,
  setPublishGate,
  startTestRun,
  updateTestCase,
  updateTestSet,
} from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

const OfBot = z.strictObject({ botId: BotId });
const SetById = z.strictObject({ id: TestSetId });
const CaseById = z.strictObject({ id: TestCaseId });
const RunById = z.strictObject({ id: TestRunId });
const Gate = z.object({ gate: PublishGate.nullable() });

export const evaluation = router({
  listSets: staffOrKey('read')
    .meta({
      rest: 'GET /api/chatbots/{botId}/test-sets',
      summary: 'List the test sets of a chatbot',
    })
    .input(ListTestSets)
    .output(TestSetPage)
    .query(({ ctx, input }) => listTestSets(ctx, input)),

  createSet: staffOrKey('manage')
    .meta({ rest: 'POST /api/chatbots/{botId}/test-sets', summary: 'Make a test set' })
    .input(CreateTestSet)
    .output(TestSet)
    .mutation(({ ctx, input }) => createTestSet(ctx, input)),

  getSet: staffOrKey('read')
    .meta({ rest: 'GET /api/test-sets/{id}', summary: 'Read a test set' })
    .input(SetById)
    .output(TestSet)
    .query(({ ctx, input }) => getOwnTestSet(ctx, input.id)),

  updateSet: staffOrKey('manage')
    .meta({ rest: 'PATCH /api/test-sets/{id}', summary: 'Rename a test set' })
    .input(UpdateTestSet)
    .output(TestSet)
    .mutation(({ ctx, input }) => updateTestSet(ctx, input)),

  deleteSet: staffOrKey('manage')
    .meta({ rest: 'DELETE /api/test-sets/{id}', summary: 'Delete a test set with its runs' })
    .input(SetById)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteTestSet(ctx, input.id);
      return {};
    }),

  listCases: staffOrKey('read')
    .meta({ rest: 'GET /api/test-sets/{testSetId}/cases', summary: 'List the cases of a test set' })
    .input(ListTestCases)
    .output(TestCasePage)
    .query(({ ctx, input }) => listTestCases(ctx, input)),

  addCases: staffOrKey('manage')
    .meta({
      rest: 'POST /api/test-sets/{testSetId}/cases',
      summary: 'Add cases, also from questions that visitors asked',
    })
    .input(AddTestCases)
    .output(AddedTestCases)
    .mutation(({ ctx, input }) => addTestCases(ctx, input)),

  importCases: staffOrKey('manage')
    .meta({
      rest: 'POST /api/test-sets/{testSetId}/import',
      summary: 'Add cases from a table (CSV)',
      description:
        'Columns: `question`, and where wanted `language`, `expected_url`, `expected_document`, `expected_quote`, `facts` (groups by `;`, alternatives by `|`), `forbidden` (by `;`), `must_abstain`, `may_abstain` (yes or no), `tags` (by `;`), `weight`. When a row is wrong nothing is imported, and `fields` names every such row.',
    })
    .input(ImportTestCases)
    .output(AddedTestCases)
    .mutation(({ ctx, input }) => importTestCases(ctx, input)),

  generateCases: staffOrKey('manage')
    .meta({
      rest: 'POST /api/test-sets/{testSetId}/generate',
      summary: 'Make cases from the chatbot’s own pages',
    })
    .input(GenerateTestCases)
    .output(AddedTestCases)
    .mutation(({ ctx, input }) => generateTestCases(ctx, input)),

  getCase: staffOrKey('read')
    .meta({ rest: 'GET /api/test-cases/{id}', summary: 'Read a case' })
    .input(CaseById)
    .output(TestCase)
    .query(({ ctx, input }) => getOwnTestCase(ctx, input.id)),

  updateCase: staffOrKey('manage')
    .meta({ rest: 'PUT /api/test-cases/{id}', summary: 'Change a case' })
    .input(UpdateTestCase)
    .output(TestCase)
    .mutation(({ ctx, input }) => updateTestCase(ctx, input)),

  deleteCase: staffOrKey('manage')
    .meta({ rest: 'DELETE /api/test-cases/{id}', summary: 'Delete a case' })
    .input(CaseById)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteTestCase(ctx, input.id);
      return {};
    }),

  listRuns: staffOrKey('read')
    .meta({ rest: 'GET /api/test-sets/{testSetId}/runs', summary: 'List the runs of a test set' })
    .input(ListTestRuns)
    .output(TestRunPage)
    .query(({ ctx, input }) => listTestRuns(ctx, input)),

  startRun: staffOrKey('manage')
    .meta({ rest: 'POST /api/test-sets/{testSetId}/runs', summary: 'Run a test set' })
    .input(z.strictObject({ testSetId: TestSetId }))
    .output(TestRun)
    .mutation(({ ctx, input }) => startTestRun(ctx, input.testSetId)),

  getRun: staffOrKey('read')
    .meta({ rest: 'GET /api/test-runs/{id}', summary: 'Read a test run with its figures' })
    .input(RunById)
    .output(TestRun)
    .query(({ ctx, input }) => getOwnTestRun(ctx, input.id)),

  listResults: staffOrKey('read')
    .meta({
      rest: 'GET /api/test-runs/{testRunId}/results',
      summary: 'List what came of the cases of a run',
    })
    .input(ListTestResults)
    .output(TestResultPage)
    .query(({ ctx, input }) => listTestResults(ctx, input)),

  cancelRun: staffOrKey('manage')
    .meta({ rest: 'POST /api/test-runs/{id}/cancel', summary: 'End a test run early' })
    .input(RunById)
    .output(TestRun)
    .mutation(({ ctx, input }) => cancelTestRun(ctx, input.id)),

  diffRuns: staffOrKey('read')
    .meta({ rest: 'GET /api/test-runs/{id}/diff', summary: 'Compare two runs case by case' })
    .input(DiffTestRuns)
    .output(TestRunDiff)
    .query(({ ctx, input }) => diffTestRuns(ctx, input)),

  readiness: staffOrKey('read')
    .meta({
      rest: 'GET /api/chatbots/{botId}/readiness',
      summary: 'Tell how ready a chatbot is, and what to do about its worst answers',
    })
    .input(OfBot)
    .output(Readiness)
    .query(({ ctx, input }) => readReadiness(ctx, input.botId)),

  publishGate: staffOrKey('read')
    .meta({
      rest: 'GET /api/chatbots/{botId}/publish-gate',
      summary: 'Read what a chatbot has to pass before it is published',
    })
    .input(OfBot)
    .output(Gate)
    .query(async ({ ctx, input }) => ({ gate: await getPublishGate(ctx, input.botId) })),

  setPublishGate: staffOrKey('manage')
    .meta({
      rest: 'PUT /api/chatbots/{botId}/publish-gate',
      summary: 'Set what a chatbot has to pass before it is published',
    })
    .input(SetPublishGate)
    .output(Gate)
    .mutation(async ({ ctx, input }) => ({ gate: await setPublishGate(ctx, input) })),
});
