import {
  LIMITS,
  type ListTestResults,
  type ListTestRuns,
  type TestResultPage,
  type TestRunId,
  type TestRunPage,
  type TestSetId,
} from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/index.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { metricsOf } from './metrics.ts';
import type { TestRunRecord, TestSetRecord } from './port.ts';
import { subjectOf } from './subject.ts';
import { type Changing, getOwnTestSet } from './test-sets.ts';

type Owned = Pick<Ctx, 'actor' | 'stores'>;
export type Starting = Pick<Ctx, 'stores' | 'model' | 'embedder' | 'sha256' | 'now' | 'newId'>;

/** The run if the actor may touch it; DomainError not-found otherwise. */
export async function getOwnTestRun(ctx: Owned, id: TestRunId): Promise<TestRunRecord> {
  const run = await ctx.stores.evaluation.findTestRun(reachOf(ctx.actor), id);
  if (!run) throw notFound('test run');
  return run;
}

/** The runs of a set, newest first. */
export async function listTestRuns(ctx: Owned, input: ListTestRuns): Promise<TestRunPage> {
  await getOwnTestSet(ctx, input.testSetId);
  return ctx.stores.evaluation.listTestRuns(reachOf(ctx.actor), input);
}

/** What came of the cases of a run. */
export async function listTestResults(ctx: Owned, input: ListTestResults): Promise<TestResultPage> {
  await getOwnTestRun(ctx, input.testRunId);
  return ctx.stores.evaluation.listTestResults(reachOf(ctx.actor), input);
}

/**
 * Begins a run of all cases of a set, which goes on in the background; the oldest runs go. Throws DomainError not-found,
 * invalid for a set without cases, or over-quota while too many runs of the bot are not finished.
 */
export async function startTestRun(
  ctx: Changing & Starting,
  testSetId: TestSetId,
): Promise<TestRunRecord> {
  const set = await getOwnTestSet(ctx, testSetId);
  const bot = await getOwnBot(ctx, set.botId);
  if (set.caseCount === 0)
    throw new DomainError('invalid', 'The test set has no cases.', {
      fields: { testSetId: 'has no cases' },
    });
  const subject = await subjectOf(ctx, bot);
  return ctx.transaction(async ({ stores, jobs }) => {
    await stores.sources.lockHoldings(bot.clientId);
    if ((await stores.evaluation.countUnfinishedRuns(bot)) >= LIMITS.unfinishedTestRuns)
      throw new DomainError('over-quota', 'Too many test runs of this bot are waiting.');
    const inside = { ...ctx, stores };
    const run = await saveRun(inside, { set, subject });
    const { id, clientId } = run;
    await recordAudit(inside, { action: 'test-run.started', target: id, clientId });
    await jobs.enqueue({ name: 'run-tests', runId: id });
    return run;
  });
}

/** A new run at the cost of the oldest. */
export async function saveRun(
  ctx: Pick<Ctx, 'stores' | 'now' | 'newId'>,
  input: { readonly set: TestSetRecord; readonly subject: string },
): Promise<TestRunRecord> {
  const { set, subject } = input;
  await ctx.stores.evaluation.pruneTestRuns(set, LIMITS.testRunsPerSet - 1);
  return ctx.stores.evaluation.saveTestRun({
    ...{ id: ctx.newId('testRun'), set, subject, setAt: set.updatedAt },
    ...{ total: set.caseCount, metrics: metricsOf([]), at: ctx.now() },
  });
}

/** Ends a run after the case that is being asked; one that is over stays as it is. Throws DomainError not-found. */
export async function cancelTestRun(ctx: Changing, id: TestRunId): Promise<TestRunRecord> {
  const run = await getOwnTestRun(ctx, id);
  return ctx.transaction(async ({ stores }) => {
    const patch = { status: 'cancelled', finishedAt: ctx.now() } as const;
    const cancelled = await stores.evaluation.updateTestRun(run, patch);
    const { clientId } = run;
    await recordAudit({ ...ctx, stores }, { action: 'test-run.cancelled', target: id, clientId });
    return cancelled ?? run;
  });
}

/** Whether nothing that a run hangs on has changed since it began. */
export const isFresh = async (
  ctx: Starting,
  input: { readonly bot: BotRecord; readonly set: TestSetRecord; readonly run: TestRunRecord },
): Promise<boolean> =>
  input.run.setAt === input.set.updatedAt &&
  input.run.subject === (await subjectOf(ctx, input.bot));
