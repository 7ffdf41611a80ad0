import * as z from 'zod';
import { AnswerMode, Citation, Degraded } from './answer.ts';
import { GivenVersion, LanguageTag, line, Name, Time, text } from './fields.ts';
import { BotId, DocumentId, MessageId, PassageId, TestCaseId, TestRunId, TestSetId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';

/** Where a case comes from; the last six are made from the bot's own content, without a model. */
export const TestKind = z.enum([
  ...(['manual', 'logged', 'imported'] as const),
  ...(['direct', 'paraphrase', 'wrong-premise', 'out-of-scope'] as const),
  ...(['other-language', 'injection'] as const),
]);
export type TestKind = z.infer<typeof TestKind>;

/** Kinds of cases that can be generated. */
export const GENERATED_KINDS = [
  ...(['direct', 'paraphrase', 'wrong-premise', 'out-of-scope'] as const),
  ...(['other-language', 'injection'] as const),
] as const;

/** What is named must all be true of one passage: the place where the answer stands. */
const Expected = z
  .strictObject({
    passageId: PassageId.optional(),
    /** Title or externalId of the document. */
    document: line(300).optional(),
    url: line(LIMITS.urlLength).optional(),
    /** Words that the passage has; white space and case do not count. */
    quote: line(LIMITS.longTextLength).optional(),
  })
  .refine((expected) => Object.values(expected).some((value) => value !== undefined), {
    message: 'must name a passage, a document, an address or a quote',
  });

const Turn = z.strictObject({
  question: line(LIMITS.questionLength),
  answer: text(LIMITS.longTextLength).default(''),
});

const caseFields = {
  question: line(LIMITS.questionLength),
  /** Language to answer in; that of the question when left out. */
  language: LanguageTag.optional(),
  expected: Expected.optional(),
  /** Of every group one has to be in the answer. Numbers count in any notation (1,000 is 1000). */
  facts: z
    .array(z.array(line(200)).min(1).max(LIMITS.testFacts))
    .max(LIMITS.testFacts)
    .default([]),
  /** None of these may be in the answer. */
  forbidden: z.array(line(200)).max(LIMITS.testFacts).default([]),
  /** The bot has to say that it does not know. */
  mustAbstain: z.boolean().default(false),
  /** Saying that it does not know is right as well; an answer is still checked. */
  mayAbstain: z.boolean().default(false),
  /** Earlier turns of the conversation, oldest first. */
  history: z.array(Turn).max(LIMITS.testTurns).default([]),
  tags: z.array(line(40)).max(10).default([]),
  /** How much the case counts in the pass rate; 0 counts nothing. */
  weight: z.number().min(0).max(100).default(1),
};

export const NewTestCase = z.strictObject(caseFields);
export type NewTestCase = z.infer<typeof NewTestCase>;

export const TestCase = z.object({
  ...caseFields,
  id: TestCaseId,
  testSetId: TestSetId,
  kind: TestKind,
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
});
export type TestCase = z.infer<typeof TestCase>;

export const TestSet = z.object({
  id: TestSetId,
  botId: BotId,
  name: z.string(),
  /** Made and kept by the program for the readiness score; its cases cannot be edited. */
  automatic: z.boolean(),
  caseCount: z.number().int(),
  /** Of the set itself: its cases have their own. */
  version: z.number().int(),
  createdAt: Time,
  /** When the set or one of its cases was changed last. */
  updatedAt: Time,
});
export type TestSet = z.infer<typeof TestSet>;

export const ListTestSets = z.strictObject({ ...PageInput, botId: BotId });
export type ListTestSets = z.infer<typeof ListTestSets>;
export const TestSetPage = pageOf(TestSet);
export type TestSetPage = z.infer<typeof TestSetPage>;

export const CreateTestSet = z.strictObject({ botId: BotId, name: Name });
export type CreateTestSet = z.infer<typeof CreateTestSet>;
export const UpdateTestSet = z.strictObject({
  id: TestSetId,
  version: GivenVersion,
  name: Name,
});
export type UpdateTestSet = z.infer<typeof UpdateTestSet>;

export const ListTestCases = z.strictObject({ ...PageInput, testSetId: TestSetId });
export type ListTestCases = z.infer<typeof ListTestCases>;
export const TestCasePage = pageOf(TestCase);
export type TestCasePage = z.infer<typeof TestCasePage>;

export const AddTestCases = z
  .strictObject({
    testSetId: TestSetId,
    cases: z.array(NewTestCase).max(LIMITS.testCases).default([]),
    /** Questions that visitors asked this bot, with the turns before them. Personal data in them is masked. */
    fromMessageIds: z.array(MessageId).max(LIMITS.testCases).default([]),
  })
  .refine(({ cases, fromMessageIds }) => cases.length + fromMessageIds.length > 0, {
    path: ['cases'],
    message: 'must have at least one, or name messages',
  });
export type AddTestCases = z.infer<typeof AddTestCases>;

/** The cases that were added, in order. */
export const AddedTestCases = z.object({ items: z.array(TestCase) });
export type AddedTestCases = z.infer<typeof AddedTestCases>;

/**
 * A table with the columns question, language, expected_url, expected_document, expected_quote, facts (groups by `;`,
 * alternatives by `|`), forbidden (by `;`), must_abstain, may_abstain (yes or no), tags (by `;`) and weight. Only the first
 * is needed.
 */
export const ImportTestCases = z.strictObject({
  testSetId: TestSetId,
  csv: line(LIMITS.testImportLength),
});
export type ImportTestCases = z.infer<typeof ImportTestCases>;

export const GenerateTestCases = z.strictObject({
  testSetId: TestSetId,
  /** At most so many in all; less where the content does not give more. */
  count: z.number().int().min(1).max(LIMITS.generatedCases).default(30),
  kinds: z
    .array(z.enum(GENERATED_KINDS))
    .min(1)
    .max(GENERATED_KINDS.length)
    .default([...GENERATED_KINDS]),
  /** The same seed and content give the same cases. */
  seed: z.number().int().min(0).max(0x7fffffff).default(1),
});
export type GenerateTestCases = z.infer<typeof GenerateTestCases>;

/** All fields of the case; those that are left out get their default. */
export const UpdateTestCase = z.strictObject({
  ...caseFields,
  id: TestCaseId,
  version: GivenVersion,
});
export type UpdateTestCase = z.infer<typeof UpdateTestCase>;

/** `count` of the `of` cases that it is asked of. */
const Share = z.object({ count: z.number().int(), of: z.number().int() });

const Metrics = z.object({
  /** Weight of the passed cases by the weight of all, 0 to 1; null before the first result. */
  passRate: z.number().nullable(),
  passed: Share,
  /** Cases in which the bot gave an answer, of all that ran without an error. */
  answered: Share,
  /** Answered, of those with `mustAbstain`. */
  wronglyAnswered: Share,
  /** Not answered, of those with neither `mustAbstain` nor `mayAbstain`. */
  wronglyRefused: Share,
  /** The first passage found is the expected one, of the cases that expect one. */
  hit1: Share,
  /** It is among the first five. */
  hit5: Share,
  errors: z.number().int(),
  byKind: z.partialRecord(TestKind, Share),
  /** Half of the answers took no longer. */
  medianMs: z.number().nullable(),
  costMicros: z.number().int(),
});

const TestRunStatus = z.enum(['queued', 'running', 'done', 'cancelled', 'failed']);

export const TestRun = z.object({
  id: TestRunId,
  testSetId: TestSetId,
  botId: BotId,
  status: TestRunStatus,
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
  /** Of the cases so far. */
  metrics: Metrics,
  error: z.string().nullable(),
  createdAt: Time,
  finishedAt: Time.nullable(),
});
export type TestRun = z.infer<typeof TestRun>;

export const ListTestRuns = z.strictObject({ ...PageInput, testSetId: TestSetId });
export type ListTestRuns = z.infer<typeof ListTestRuns>;
/** Newest first. */
export const TestRunPage = pageOf(TestRun);
export type TestRunPage = z.infer<typeof TestRunPage>;

/**
 * What a case failed by. `answered`: it refused what it should answer. `abstained`: it answered what it should refuse.
 * `passage`: the expected passage is not among the first five found. `citation`: the answer cites others only. `facts` and
 * `forbidden`: the answer lacks a fact, or has what it must not. `error`: there was no answer.
 */
const TestCheck = z.enum([
  ...(['answered', 'abstained', 'passage', 'citation', 'facts', 'forbidden', 'error'] as const),
]);

const FoundPassage = z.object({
  passageId: PassageId,
  documentId: DocumentId.nullable(),
  title: z.string(),
  url: z.string().optional(),
  /** The first 300 characters. */
  text: z.string(),
  score: z.number(),
  keyword: z.number().optional(),
  vector: z.number().optional(),
  /** Whether it is the one that the case expects. */
  expected: z.boolean(),
});

/** What a case was when it ran, and what came of it. */
export const TestResult = z.object({
  testCaseId: TestCaseId,
  case: z.object({ ...caseFields, kind: TestKind }),
  passed: z.boolean(),
  failed: z.array(TestCheck),
  answer: z.string(),
  answered: z.boolean(),
  mode: AnswerMode.nullable(),
  citations: z.array(Citation),
  confidence: z.number(),
  /** Best first. */
  passages: z.array(FoundPassage),
  degraded: z.array(Degraded),
  timings: z.object({ retrieveMs: z.number(), firstTokenMs: z.number(), totalMs: z.number() }),
  costMicros: z.number().int(),
  error: z.string().nullable(),
});
export type TestResult = z.infer<typeof TestResult>;

export const ListTestResults = z.strictObject({
  ...PageInput,
  testRunId: TestRunId,
  passed: z.boolean().optional(),
});
export type ListTestResults = z.infer<typeof ListTestResults>;
export const TestResultPage = pageOf(TestResult);
export type TestResultPage = z.infer<typeof TestResultPage>;

/** Two runs of one bot: what changed on the way from `against` to `id`. */
export const DiffTestRuns = z.strictObject({ id: TestRunId, against: TestRunId });
export type DiffTestRuns = z.infer<typeof DiffTestRuns>;

const Side = z.object({
  passed: z.boolean(),
  failed: z.array(TestCheck),
  answered: z.boolean(),
  /** The first 500 characters. */
  answer: z.string(),
});

export const TestRunDiff = z.object({
  counts: z.object({
    newlyFailing: z.number().int(),
    newlyPassing: z.number().int(),
    /** Neither of the two, with another text. */
    changed: z.number().int(),
    same: z.number().int(),
    added: z.number().int(),
    removed: z.number().int(),
  }),
  passRate: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
  /** Newly failing first; cases that are the same are left out. */
  items: z.array(
    z.object({
      testCaseId: TestCaseId,
      question: z.string(),
      change: z.enum(['newly-failing', 'newly-passing', 'changed', 'added', 'removed']),
      before: Side.nullable(),
      after: Side.nullable(),
    }),
  ),
});
export type TestRunDiff = z.infer<typeof TestRunDiff>;
