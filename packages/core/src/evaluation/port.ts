import type {
  BotId,
  ClientId,
  ConversationId,
  ListTestCases,
  ListTestResults,
  ListTestRuns,
  ListTestSets,
  MessageId,
  NewTestCase,
  PassageId,
  PublishGate,
  Readiness,
  TestCase,
  TestCaseId,
  TestCasePage,
  TestKind,
  TestResult,
  TestResultPage,
  TestRun,
  TestRunId,
  TestRunPage,
  TestSet,
  TestSetId,
  TestSetPage,
  Usage,
  UsageId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { BotKey } from '../bot/port.ts';

export interface TestSetRecord extends TestSet {
  readonly clientId: ClientId;
}

/** A set that was fetched as one of the caller, or for a job: nothing is changed by an id alone. */
export type TestSetKey = Pick<TestSetRecord, 'id' | 'clientId' | 'botId'>;

export interface TestCaseRecord extends TestCase {
  readonly clientId: ClientId;
  readonly botId: BotId;
}

interface Versioned {
  /** Of which the row must still be; undefined for whichever it is. */
  readonly version?: number | undefined;
  readonly at: Date;
}

export interface TestCaseFields {
  readonly kind: TestKind;
  readonly fields: NewTestCase;
}

export interface NewCase extends TestCaseFields {
  readonly id: TestCaseId;
}

/** What a run tests. */
export interface TestSubject {
  /** Digest of the bot's settings and passages. */
  readonly subject: string;
  /** `updatedAt` of the set. */
  readonly setAt: string;
}

export interface TestRunRecord extends TestRun, TestSubject {
  readonly clientId: ClientId;
}

export type TestRunKey = Pick<TestRunRecord, 'id' | 'clientId'>;

export interface TestRunPatch {
  readonly status?: TestRun['status'];
  readonly metrics?: TestRun['metrics'];
  readonly error?: string;
  readonly finishedAt?: Date;
}

/** A question that somebody asked a bot. */
export interface LoggedQuestion {
  readonly id: MessageId;
  readonly conversationId: ConversationId;
  readonly seq: number;
  readonly text: string;
}

/** What an answer of a test took of a model. */
export interface Spent {
  readonly id: UsageId;
  readonly model: string;
  readonly usage: Usage;
  readonly at: Date;
}

export interface ReadinessRecord {
  readonly readiness: Readiness;
  readonly subject: string;
  readonly measuredAt: Date;
}

/** Test sets of live bots, their runs, and what is made of them. Rows of deleted bots do not exist for any of these. */
export interface EvaluationStore {
  /** Throws DomainError not-found when the bot is gone. */
  saveTestSet(
    set: TestSetKey & { readonly name: string; readonly automatic: boolean; readonly at: Date },
  ): Promise<TestSetRecord>;
  findTestSet(reach: Reach, id: TestSetId): Promise<TestSetRecord | null>;
  /** The one that the program keeps for the bot. */
  findAutomaticSet(bot: BotKey): Promise<TestSetRecord | null>;
  /** Newest first. */
  listTestSets(reach: Reach, input: ListTestSets): Promise<TestSetPage>;
  /** Null when the set is gone; DomainError conflict when `version` is given and stale. */
  renameTestSet(
    set: TestSetKey,
    change: Versioned & { readonly name: string },
  ): Promise<TestSetRecord | null>;
  /** With its cases and runs; false when there is no such set. */
  deleteTestSet(set: TestSetKey): Promise<boolean>;

  /** All or none, and the set changes at `at`. */
  saveTestCases(set: TestSetKey, cases: readonly NewCase[], at: Date): Promise<void>;
  /** As `saveTestCases`, in the place of all cases that were there; runs that were not finished go as well. */
  replaceTestCases(set: TestSetKey, cases: readonly NewCase[], at: Date): Promise<void>;
  findTestCase(reach: Reach, id: TestCaseId): Promise<TestCaseRecord | null>;
  /** By id. */
  listTestCases(reach: Reach, input: ListTestCases): Promise<TestCasePage>;
  /** By id, after `after`. */
  listAllTestCases(
    bot: BotKey,
    at: {
      readonly testSetId: TestSetId;
      readonly after: TestCaseId | null;
      readonly limit: number;
    },
  ): Promise<readonly TestCaseRecord[]>;
  /** Null when the case is gone; DomainError conflict when `version` is given and stale. The set changes as well. */
  updateTestCase(
    testCase: TestCaseRecord,
    change: Versioned & { readonly fields: NewTestCase },
  ): Promise<TestCaseRecord | null>;
  /** The set changes as well. */
  deleteTestCase(testCase: TestCaseRecord, at: Date): Promise<void>;

  /** Throws DomainError not-found when the set is gone. */
  saveTestRun(
    run: TestSubject & {
      readonly id: TestRunId;
      readonly set: TestSetKey;
      readonly total: number;
      readonly metrics: TestRun['metrics'];
      readonly at: Date;
    },
  ): Promise<TestRunRecord>;
  findTestRun(reach: Reach, id: TestRunId): Promise<TestRunRecord | null>;
  /** Newest first. */
  listTestRuns(reach: Reach, input: ListTestRuns): Promise<TestRunPage>;
  /** The newest one of the set that is done. */
  findLastDoneRun(set: TestSetKey): Promise<TestRunRecord | null>;
  countUnfinishedRuns(bot: BotKey): Promise<number>;
  /** Changes a run that is queued or running; null for others. */
  updateTestRun(run: TestRunKey, patch: TestRunPatch): Promise<TestRunRecord | null>;
  /** Removes all but the newest `keep` runs of the set. */
  pruneTestRuns(set: TestSetKey, keep: number): Promise<void>;
  /**
   * Saving the result of a case again replaces it; what was spent is kept as usage of its own kind either way. Counts what
   * the run has; null, and only the usage is kept, when the run is not running any more.
   */
  saveTestResult(
    run: TestRunRecord,
    outcome: { readonly result: TestResult; readonly spent: Spent | null },
  ): Promise<TestRunRecord | null>;
  /** By case. */
  listTestResults(reach: Reach, input: ListTestResults): Promise<TestResultPage>;
  /** By case, after `after`. */
  listAllTestResults(
    run: TestRunKey,
    after: TestCaseId | null,
    limit: number,
  ): Promise<readonly TestResult[]>;

  findPublishGate(bot: BotKey): Promise<PublishGate | null>;
  /** Null takes it away. Throws DomainError not-found when the test set is gone. */
  savePublishGate(bot: BotKey, gate: PublishGate | null): Promise<void>;
  findReadiness(bot: BotKey): Promise<ReadinessRecord | null>;
  saveReadiness(bot: BotKey, record: ReadinessRecord): Promise<void>;

  /** Passages that answers may use in the order of their ids, which follow from their content, from `from` on. */
  samplePassages(bot: BotKey, from: string, limit: number): Promise<readonly PassageId[]>;
  /** Another text whenever a passage comes, goes, changes or is excluded. */
  markKnowledge(bot: BotKey): Promise<string>;
  /** Those of the messages that are questions to the bot. */
  findQuestions(bot: BotKey, ids: readonly MessageId[]): Promise<readonly LoggedQuestion[]>;
}
