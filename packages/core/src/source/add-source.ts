import type { AddSource, BotId, SourceConfig } from '@pixel/contract';
import { actorId, recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { addCuratedSource } from '../curated/index.ts';
import type { FileConfig, SourceRecord } from './port.ts';
import { refuseExcess } from './quota.ts';

type AddCtx = Pick<
  Ctx,
  'actor' | 'stores' | 'transaction' | 'request' | 'now' | 'newId' | 'quotas'
>;

/**
 * Gives a bot something to read; the job that reads it is enqueued in the same transaction. Throws DomainError not-found,
 * over-quota.
 */
export async function addSource(ctx: AddCtx, input: AddSource): Promise<SourceRecord> {
  const bot = await getOwnBot(ctx, input.botId);
  const { source: config } = input;
  return saveAndQueue(ctx, {
    bot,
    config: config.type === 'qa' ? { type: 'qa' } : config,
    title: titleOf(config),
    url: urlOf(config),
    sizeBytes: null,
    ...(config.type === 'qa' && { told: config }),
  });
}

/** As `addSource`, for a file that is in the file store already. */
export async function addFileSource(
  ctx: AddCtx,
  input: { readonly botId: BotId; readonly config: FileConfig; readonly sizeBytes: number },
): Promise<SourceRecord> {
  const bot = await getOwnBot(ctx, input.botId);
  const { config, sizeBytes } = input;
  return saveAndQueue(ctx, { bot, config, title: config.fileName, url: null, sizeBytes });
}

async function saveAndQueue(
  ctx: AddCtx,
  input: {
    readonly bot: BotRecord;
    readonly config: SourceRecord['config'];
    readonly title: string;
    readonly url: string | null;
    readonly sizeBytes: number | null;
    /** The curated answer that the source consists of. */
    readonly told?: { readonly question: string; readonly answer: string };
  },
): Promise<SourceRecord> {
  const { bot, told, ...rest } = input;
  return ctx.transaction(async (tx) => {
    await tx.stores.sources.lockHoldings(bot.clientId);
    const source = await tx.stores.sources.saveSource({
      id: ctx.newId('source'),
      botId: bot.id,
      clientId: bot.clientId,
      addedBy: actorId(ctx.actor),
      ...rest,
    });
    refuseExcess(await tx.stores.sources.measureHoldings(bot), {
      quotas: ctx.quotas,
      added: { sources: 1, bytes: source.sizeBytes ?? 0 },
    });
    if (told) await addCuratedSource({ ...ctx, stores: tx.stores }, { bot, source, told });
    await recordAudit(
      { ...ctx, stores: tx.stores },
      { action: 'source.added', target: source.id, clientId: bot.clientId },
    );
    await tx.jobs.enqueue({ name: 'sync-source', sourceId: source.id });
    return source;
  });
}

function titleOf(source: SourceConfig): string {
  switch (source.type) {
    case 'text':
      return source.title;
    case 'qa':
      return source.question;
    case 'url':
    case 'site':
    case 'sitemap':
      return source.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  }
}

function urlOf(source: SourceConfig): string | null {
  return source.type === 'qa' ? null : (source.url ?? null);
}
