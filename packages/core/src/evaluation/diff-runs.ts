import type { DiffTestRuns, TestResult, TestRunDiff } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { metricsOf } from './metrics.ts';
import { allResults } from './run-tests.ts';
import { getOwnTestRun } from './test-runs.ts';

const SHOWN = 500;
type Item = TestRunDiff['items'][number];

const ORDER: readonly Item['change'][] = [
  ...(['newly-failing', 'newly-passing', 'changed', 'added', 'removed'] as const),
];

/** What changed from one run to another of the same bot, case by case. Throws DomainError not-found. */
export async function diffTestRuns(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  input: DiffTestRuns,
): Promise<TestRunDiff> {
  const [run, other] = [
    await getOwnTestRun(ctx, input.id),
    await getOwnTestRun(ctx, input.against),
  ];
  if (run.botId !== other.botId) throw notFound('test run');
  const [after, before] = [await allResults(ctx, run), await allResults(ctx, other)];
  const items = itemsOf(before, after);
  const count = (change: Item['change']) => items.filter((item) => item.change === change).length;
  return {
    counts: {
      newlyFailing: count('newly-failing'),
      newlyPassing: count('newly-passing'),
      ...{ changed: count('changed'), added: count('added'), removed: count('removed') },
      same: after.length + count('removed') - items.length,
    },
    passRate: { before: metricsOf(before).passRate, after: metricsOf(after).passRate },
    items: items.toSorted((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change)),
  };
}

function itemsOf(before: readonly TestResult[], after: readonly TestResult[]): Item[] {
  const old = new Map(before.map((result) => [result.testCaseId, result]));
  const now = new Map(after.map((result) => [result.testCaseId, result]));
  const removed = before.filter(({ testCaseId }) => !now.has(testCaseId));
  return [
    ...after.flatMap((result) => itemOf(old.get(result.testCaseId), result) ?? []),
    ...removed.flatMap((result) => itemOf(result, undefined) ?? []),
  ];
}

function itemOf(before: TestResult | undefined, after: TestResult | undefined): Item | null {
  const change = changeOf(before, after);
  const known = after ?? before;
  if (!change || !known) return null;
  return {
    ...{ testCaseId: known.testCaseId, question: known.case.question, change },
    ...{ before: before ? sideOf(before) : null, after: after ? sideOf(after) : null },
  };
}

function changeOf(
  before: TestResult | undefined,
  after: TestResult | undefined,
): Item['change'] | null {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (before.passed !== after.passed) return after.passed ? 'newly-passing' : 'newly-failing';
  return before.answer === after.answer && before.answered === after.answered ? null : 'changed';
}

const sideOf = ({ passed, failed, answered, answer }: TestResult): NonNullable<Item['before']> => ({
  ...{ passed, failed, answered, answer: answer.slice(0, SHOWN).toWellFormed() },
});
