export { diffTestRuns } from './diff-runs.ts';
export { generateTestCases } from './generate/generate-cases.ts';
export { measureReadiness, readReadiness } from './measure-readiness.ts';
export type {
  EvaluationStore,
  LoggedQuestion,
  NewCase,
  ReadinessRecord,
  Spent,
  TestCaseFields,
  TestCaseRecord,
  TestRunKey,
  TestRunPatch,
  TestRunRecord,
  TestSetKey,
  TestSetRecord,
  TestSubject,
} from './port.ts';
export { getPublishGate, setPublishGate, updateGatedBot } from './publish-gate.ts';
export { runTests } from './run-tests.ts';
export {
  addTestCases,
  deleteTestCase,
  getOwnTestCase,
  importTestCases,
  listTestCases,
  updateTestCase,
} from './test-cases.ts';
export {
  cancelTestRun,
  getOwnTestRun,
  listTestResults,
  listTestRuns,
  startTestRun,
} from './test-runs.ts';
export {
  createTestSet,
  deleteTestSet,
  getOwnTestSet,
  listTestSets,
  updateTestSet,
} from './test-sets.ts';
