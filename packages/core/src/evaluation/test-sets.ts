import type {
  CreateTestSet,
  ListTestSets,
  TestSetId,
  TestSetPage,
  UpdateTestSet,
} from '@pixel/contract';
import { LIMITS } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { TestSetRecord } from './port.ts';

type Owned = Pick<Ctx, 'actor' | 'stores'>;
export type Changing = Owned & Pick<Ctx, 'transaction' | 'request' | 'now' | 'newId'>;

/** The set if the actor may touch it; DomainError not-found otherwise. */
export async function getOwnTestSet(ctx: Owned, id: TestSetId): Promise<TestSetRecord> {
  const set = await ctx.stores.evaluation.findTestSet(reachOf(ctx.actor), id);
  if (!set) throw notFound('test set');
  return set;
}

/** As `getOwnTestSet`, for changes. Throws DomainError conflict for the set that the program keeps itself. */
export async function getEditableTestSet(ctx: Owned, id: TestSetId): Promise<TestSetRecord> {
  const set = await getOwnTestSet(ctx, id);
  if (set.automatic)
    throw new DomainError('conflict', 'This test set is made anew after every reading.');
  return set;
}

/** The sets of one bot, newest first. */
export async function listTestSets(ctx: Owned, input: ListTestSets): Promise<TestSetPage> {
  await getOwnBot(ctx, input.botId);
  return ctx.stores.evaluation.listTestSets(reachOf(ctx.actor), input);
}

/** An empty set. Throws DomainError not-found, or over-quota when the bot has as many as it may. */
export async function createTestSet(ctx: Changing, input: CreateTestSet): Promise<TestSetRecord> {
  const { id: botId, clientId } = await getOwnBot(ctx, input.botId);
  const reach = reachOf(ctx.actor);
  return ctx.transaction(async ({ stores }) => {
    await stores.sources.lockHoldings(clientId);
    const { total } = await stores.evaluation.listTestSets(reach, { botId, limit: 1 });
    if (total >= LIMITS.testSetsPerBot)
      throw new DomainError('over-quota', `A bot has at most ${LIMITS.testSetsPerBot} test sets.`, {
        fields: { botId: 'has as many test sets as it may' },
      });
    const id = ctx.newId('testSet');
    const set = await stores.evaluation.saveTestSet({
      ...{ id, clientId, botId, name: input.name, automatic: false, at: ctx.now() },
    });
    await recordAudit({ ...ctx, stores }, { action: 'test-set.created', target: id, clientId });
    return set;
  });
}

/** Throws DomainError not-found, or conflict for a stale `version` and for the automatic set. */
export async function updateTestSet(ctx: Changing, input: UpdateTestSet): Promise<TestSetRecord> {
  const set = await getEditableTestSet(ctx, input.id);
  return ctx.transaction(async ({ stores }) => {
    const { name, version } = input;
    const change = { name, version, at: ctx.now() };
    const renamed = await stores.evaluation.renameTestSet(set, change);
    if (!renamed) throw notFound('test set');
    const { id, clientId } = set;
    await recordAudit({ ...ctx, stores }, { action: 'test-set.updated', target: id, clientId });
    return renamed;
  });
}

/** With its cases, its runs, and the gate that asks for it. Throws DomainError not-found, or conflict for the automatic set. */
export async function deleteTestSet(ctx: Changing, id: TestSetId): Promise<void> {
  const set = await getEditableTestSet(ctx, id);
  await ctx.transaction(async ({ stores }) => {
    if (!(await stores.evaluation.deleteTestSet(set))) throw notFound('test set');
    const { clientId } = set;
    await recordAudit({ ...ctx, stores }, { action: 'test-set.deleted', target: id, clientId });
  });
}
