import type { BotId, Readiness, Source, TestKind, TestResult } from '@pixel/contract';
import { getOwnBot } from '../bot/index.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { worstAnswers } from './advise.ts';
import { makeCases } from './generate/generate-cases.ts';
import type { TestSetRecord } from './port.ts';
import { allResults, type RunCtx, runTests } from './run-tests.ts';
import { subjectOf } from './subject.ts';
import { nameCases } from './test-cases.ts';
import { saveRun } from './test-runs.ts';

const CASES = 30;
const SEED = 1;
const KINDS = ['direct', 'paraphrase', 'wrong-premise', 'out-of-scope', 'injection'] as const;
/** Measured anew at most so often, in seconds. */
const EVERY_S = 10 * 60;
/** A bot that is being given several sources is measured when all are read, or so many seconds after the first one. */
const PATIENCE_S = 30;
const LOOK_AGAIN_S = 5;
const KEPT_RUNS = 3;
const PAGE = 100;

/** Points of the parts of the score. */
const POINTS = { answers: 55, refusals: 25, sources: 20 } as const;
const ANSWERABLE: readonly TestKind[] = ['direct', 'paraphrase'];

type MeasureCtx = RunCtx & Pick<Ctx, 'transaction' | 'jobs'>;

/** How ready the bot is. Throws DomainError not-found. */
export async function readReadiness(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  botId: BotId,
): Promise<Readiness> {
  const bot = await getOwnBot(ctx, botId);
  const known = await ctx.stores.evaluation.findReadiness(bot);
  if (known) return known.readiness;
  return {
    ...{ status: bot.sourceCount === 0 ? 'empty' : 'measuring', score: null, parts: null },
    ...{ worst: [], testSetId: null, testRunId: null, measuredAt: null },
  };
}

/**
 * The job behind the readiness score: makes a small set from the bot's pages, runs it, and keeps the score. Does nothing when
 * nothing has changed, and comes back later when it is too soon. Safe to run any number of times.
 */
export async function measureReadiness(
  ctx: MeasureCtx,
  input: { readonly botId: BotId; readonly signal: AbortSignal },
): Promise<void> {
  const { botId, signal } = input;
  const { evaluation, bots } = ctx.stores;
  const bot = await bots.findBot('all', botId);
  if (!bot) return;
  const sources = await readSources(ctx, bot);
  if (!sources.some(({ status }) => status === 'ready')) return;
  const known = await evaluation.findReadiness(bot);
  const wait = known ? secondsLeft(ctx, known.measuredAt) : patience(ctx, sources);
  if (wait > 0)
    return ctx.jobs.enqueue({ name: 'measure-readiness', botId }, { afterSeconds: wait });
  const subject = await subjectOf(ctx, bot);
  const share = { count: sources.filter(isReady).length, of: sources.length };
  const isSame = known?.subject === subject && known.readiness.parts?.sources.of === share.of;
  if (isSame && known.readiness.parts?.sources.count === share.count) return;

  const set = await renewSet(ctx, bot);
  if (!set) return;
  const run = await saveRun(ctx, { set, subject });
  // Nobody asked for this run: it spends no money, and measures what the pages alone can do.
  await runTests({ ...ctx, model: null }, { runId: run.id, signal });
  await evaluation.pruneTestRuns(set, KEPT_RUNS);
  const results = await allResults(ctx, run);
  await evaluation.saveReadiness(bot, {
    readiness: {
      status: 'measured',
      ...scoreOf(results, share),
      worst: worstAnswers(results),
      ...{ testSetId: set.id, testRunId: run.id, measuredAt: ctx.now().toISOString() },
    },
    ...{ subject, measuredAt: ctx.now() },
  });
}

const isReady = ({ status }: Source): boolean => status === 'ready';

async function readSources(ctx: Pick<Ctx, 'stores'>, bot: BotRecord): Promise<Source[]> {
  const sources: Source[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof ctx.stores.sources.listSources>> =
      await ctx.stores.sources.listSources([bot.clientId], {
        ...{ botId: bot.id, limit: PAGE },
        ...(cursor !== undefined && { cursor }),
      });
    sources.push(...page.items);
    cursor = page.nextCursor;
  }
  return sources;
}

const secondsLeft = (ctx: Pick<Ctx, 'now'>, since: Date): number =>
  Math.ceil(EVERY_S - (ctx.now().getTime() - since.getTime()) / 1_000);

/** Seconds until it is looked again whether the other sources are read; 0 when nothing is to be waited for. */
function patience(ctx: Pick<Ctx, 'now'>, sources: readonly Source[]): number {
  const isInWork = sources.some(({ status }) => status !== 'ready' && status !== 'failed');
  const ready = sources.flatMap(({ syncedAt }) => (syncedAt === null ? [] : Date.parse(syncedAt)));
  const waited = (ctx.now().getTime() - Math.min(...ready)) / 1_000;
  return isInWork && waited < PATIENCE_S ? LOOK_AGAIN_S : 0;
}

/** The bot's automatic set with new cases; null when its content gives none. */
async function renewSet(ctx: MeasureCtx, bot: BotRecord): Promise<TestSetRecord | null> {
  const made = await makeCases(ctx, bot, { count: CASES, kinds: [...KINDS], seed: SEED });
  const cases = nameCases(ctx, made);
  return ctx.transaction(async ({ stores: { evaluation } }) => {
    const { id: botId, clientId } = bot;
    const at = ctx.now();
    const set =
      (await evaluation.findAutomaticSet(bot)) ??
      (await evaluation.saveTestSet({
        ...{ id: ctx.newId('testSet'), botId, clientId, name: 'Readiness', automatic: true, at },
      }));
    await evaluation.replaceTestCases(set, cases, at);
    return evaluation.findTestSet([clientId], set.id);
  });
}

/** A part that could not be tried does not count, but for the answers: pages that nothing can be asked about make no bot ready. */
function scoreOf(
  results: readonly TestResult[],
  sources: { readonly count: number; readonly of: number },
): Pick<Readiness, 'score' | 'parts'> {
  const isAnswerable = ({ case: { kind } }: TestResult) => ANSWERABLE.includes(kind);
  const share = (some: readonly TestResult[]) => ({
    ...{ count: some.filter(({ passed }) => passed).length, of: some.length },
  });
  const parts = {
    answers: { ...share(results.filter(isAnswerable)), points: POINTS.answers },
    refusals: {
      ...share(results.filter((result) => !isAnswerable(result))),
      points: POINTS.refusals,
    },
    sources: { ...sources, points: POINTS.sources },
  };
  const measured = Object.values(parts).filter((part) => part.of > 0 || part === parts.answers);
  const points = measured.reduce((sum, part) => sum + part.points, 0);
  const earned = measured.reduce(
    (sum, part) => sum + (part.points * part.count) / Math.max(1, part.of),
    0,
  );
  return { score: Math.round((earned / points) * 100), parts };
}
