import type {
  ListPassages,
  ListSources,
  MeasureSources,
  PassagePage,
  SourceId,
  SourcePage,
  SourceQuota,
  SourceRuns,
} from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { Ctx } from '../context.ts';
import { beginChange } from '../curated/index.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { Holdings, SourceRecord } from './port.ts';

type Owned = Pick<Ctx, 'actor' | 'stores'>;
type Changing = Owned & Pick<Ctx, 'transaction' | 'request' | 'now' | 'newId'>;

/** The source if the actor may touch it; DomainError not-found otherwise. */
export async function getOwnSource(ctx: Owned, id: SourceId): Promise<SourceRecord> {
  const source = await ctx.stores.sources.findSource(reachOf(ctx.actor), id);
  if (!source) throw notFound('source');
  return source;
}

/** The sources of one bot, newest first. */
export async function listSources(ctx: Owned, input: ListSources): Promise<SourcePage> {
  await getOwnBot(ctx, input.botId);
  return ctx.stores.sources.listSources(reachOf(ctx.actor), input);
}

/** How much a bot and its client hold, and may hold. */
export async function measureSources(
  ctx: Owned & Pick<Ctx, 'quotas'>,
  input: MeasureSources,
): Promise<SourceQuota> {
  const held = await ctx.stores.sources.measureHoldings(await getOwnBot(ctx, input.botId));
  const sharesOf = (owner: keyof Holdings) => ({
    sources: { held: held[owner].sources, limit: ctx.quotas[owner].sources },
    documents: { held: held[owner].documents, limit: ctx.quotas[owner].documents },
    passages: { held: held[owner].passages, limit: ctx.quotas[owner].passages },
    bytes: { held: held[owner].bytes, limit: ctx.quotas[owner].bytes },
  });
  return { bot: sharesOf('bot'), client: sharesOf('client') };
}

/** The passages of one source, in reading order. */
export async function listPassages(ctx: Owned, input: ListPassages): Promise<PassagePage> {
  await getOwnSource(ctx, input.sourceId);
  return ctx.stores.knowledge.listPassages(reachOf(ctx.actor), input);
}

/** The last runs of a source with what they found, newest first. */
export async function listSourceRuns(ctx: Owned, id: SourceId): Promise<SourceRuns> {
  const source = await getOwnSource(ctx, id);
  return { items: [...(await ctx.stores.sources.listRuns(source))] };
}

/** Removes the source with all that was read from it; the vectors and the file follow by job. */
export async function removeOwnSource(ctx: Changing, id: SourceId): Promise<void> {
  const source = await getOwnSource(ctx, id);
  await ctx.transaction(async (tx) => {
    if (source.type === 'qa')
      await beginChange(tx.stores, { id: source.botId, clientId: source.clientId });
    await tx.stores.sources.deleteSource(source);
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'source.removed', target: source.id, clientId: source.clientId },
    );
    await tx.jobs.enqueue({ name: 'repair-index', botId: source.botId });
    if ('fileKey' in source.config)
      await tx.jobs.enqueue({ name: 'remove-file', fileKey: source.config.fileKey });
  });
}
