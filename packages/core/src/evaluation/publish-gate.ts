import type {
  BotId,
  PublishGate,
  SetPublication,
  SetPublishGate,
  UpdateBot,
} from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot, updateBot } from '../bot/index.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { allResults } from './run-tests.ts';
import { isFresh, type Starting } from './test-runs.ts';
import { type Changing, getEditableTestSet } from './test-sets.ts';

/** Cases that a refusal names. */
const NAMED = 5;
const LONGEST = 80;

/** What the bot has to pass before it is published; null when nothing. Throws DomainError not-found. */
export async function getPublishGate(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  botId: BotId,
): Promise<PublishGate | null> {
  const bot = await getOwnBot(ctx, botId);
  return ctx.stores.evaluation.findPublishGate(bot);
}

/** Sets or takes away the gate. Throws DomainError not-found, also for a test set of another bot, or conflict for the automatic one. */
export async function setPublishGate(
  ctx: Changing,
  { botId, gate }: SetPublishGate,
): Promise<PublishGate | null> {
  const bot = await getOwnBot(ctx, botId);
  const set = gate && (await getEditableTestSet(ctx, gate.testSetId));
  if (set && set.botId !== botId) throw notFound('test set');
  const { clientId } = bot;
  await ctx.transaction(async ({ stores }) => {
    await stores.evaluation.savePublishGate(bot, gate);
    const details = gate ? { testSetId: gate.testSetId, minPass: gate.minPass } : { none: true };
    await recordAudit(
      { ...ctx, stores },
      { action: 'bot.gate-set', target: botId, clientId, details },
    );
  });
  return gate;
}

/**
 * Changes a bot as `updateBot` does. Publishing one that has a gate throws DomainError conflict, and changes nothing, unless
 * the newest run of the gate's test set passed it and nothing has changed since, by this change neither.
 */
export async function updateGatedBot(
  ctx: Changing & Starting,
  input: UpdateBot | SetPublication,
): Promise<BotRecord> {
  if (input.publication !== 'published') return updateBot(ctx, input);
  return ctx.transaction(async (tx) => {
    const inside = { ...ctx, stores: tx.stores };
    const before = await getOwnBot(inside, input.id);
    const bot = await updateBot({ ...inside, transaction: (work) => work(tx) }, input);
    // Judged as it is by now: what comes with the request is as little tried as what came before it.
    if (before.publication !== 'published') await requirePass(inside, bot);
    return bot;
  });
}

async function requirePass(ctx: Starting & Pick<Ctx, 'actor'>, bot: BotRecord): Promise<void> {
  const { evaluation } = ctx.stores;
  const gate = await evaluation.findPublishGate(bot);
  const set = gate && (await evaluation.findTestSet(reachOf(ctx.actor), gate.testSetId));
  if (!gate || !set) return;
  const run = await evaluation.findLastDoneRun(set);
  if (!run) throw refusal(`the test set “${set.name}” has not been run`);
  if (!(await isFresh(ctx, { bot, set, run })))
    throw refusal(
      `the bot or the test set “${set.name}” has changed since its last run: run it again`,
    );
  const rate = run.metrics.passRate ?? 0;
  if (rate >= gate.minPass) return;
  const failed = (await allResults(ctx, run)).filter(({ passed }) => !passed);
  const named = failed.slice(0, NAMED).map((result) => `“${shorten(result.case.question)}”`);
  const more = failed.length > NAMED ? ` and ${failed.length - NAMED} more` : '';
  throw refusal(
    `${percent(rate)} of the test set “${set.name}” passed, ${percent(gate.minPass)} are needed. Failed: ${named.join(', ')}${more}`,
  );
}

const refusal = (why: string) =>
  new DomainError('conflict', `The bot was not published: ${why}.`, {
    fields: { publication: 'is held back by the publish gate' },
  });

const percent = (rate: number): string => `${Math.floor(rate * 1_000) / 10} %`;

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
