import type { TestCaseId, TestResult, TestRunId } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import type { ReplyCtx } from '../conversation/index.ts';
import { metricsOf } from './metrics.ts';
import type { TestRunRecord } from './port.ts';
import { runCase } from './run-case.ts';

const PAGE = 100;
/** Figures are counted anew after so many results: a reader sees them grow, and a large run stays cheap. */
const METRICS_EVERY = 10;

export type RunCtx = ReplyCtx & Pick<Ctx, 'pause'>;

/**
 * The job behind a run: asks what has no result yet, one case at a time, and lets everything else run in between. Begun
 * again after a crash it goes on where it was. Ends early when the run is cancelled or gone.
 */
export async function runTests(
  ctx: RunCtx,
  input: { readonly runId: TestRunId; readonly signal: AbortSignal },
): Promise<void> {
  const { evaluation, bots } = ctx.stores;
  const found = await evaluation.findTestRun('all', input.runId);
  const run = found && (await evaluation.updateTestRun(found, { status: 'running' }));
  const bot = run && (await bots.findBot('all', run.botId));
  if (!run || !bot) return;
  const results = new Map((await allResults(ctx, run)).map((one) => [one.testCaseId, one]));
  const isOver = await askAll(ctx, { run, bot, results, signal: input.signal });
  if (!isOver) return;
  const status = results.size > 0 ? 'done' : 'failed';
  await evaluation.updateTestRun(run, {
    ...{ status, metrics: metricsOf([...results.values()]), finishedAt: ctx.now() },
    ...(status === 'failed' && { error: 'The test set has no cases.' }),
  });
}

/** False when somebody ended the run meanwhile. */
async function askAll(
  ctx: RunCtx,
  input: {
    readonly run: TestRunRecord;
    readonly bot: BotRecord;
    readonly results: Map<TestCaseId, TestResult>;
    readonly signal: AbortSignal;
  },
): Promise<boolean> {
  const { run, bot, results, signal } = input;
  const { evaluation } = ctx.stores;
  for (let after: TestCaseId | null = null; ; ) {
    const page = await evaluation.listAllTestCases(bot, {
      ...{ testSetId: run.testSetId, after, limit: PAGE },
    });
    for (const testCase of page) {
      if (results.has(testCase.id)) continue;
      signal.throwIfAborted();
      const outcome = await runCase(ctx, { bot, testCase, signal });
      results.set(testCase.id, outcome.result);
      if (!(await evaluation.saveTestResult(run, outcome))) return false;
      if (results.size % METRICS_EVERY === 0)
        await evaluation.updateTestRun(run, { metrics: metricsOf([...results.values()]) });
      await ctx.pause();
    }
    after = page.at(-1)?.id ?? null;
    if (after === null) return true;
  }
}

/** Every result that a run has. */
export async function allResults(
  ctx: Pick<Ctx, 'stores'>,
  run: Pick<TestRunRecord, 'id' | 'clientId'>,
): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (let after: TestCaseId | null = null; ; ) {
    const page: readonly TestResult[] = await ctx.stores.evaluation.listAllTestResults(
      run,
      after,
      PAGE,
    );
    results.push(...page);
    after = page.at(-1)?.testCaseId ?? null;
    if (after === null) return results;
  }
}
