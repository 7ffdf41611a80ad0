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
  return ctx.transaction((tx) =>
    saveAndQueue(
      { ...ctx, ...tx },
      {
        bot,
        config: config.type === 'qa' ? { type: 'qa' } : config,
        title: titleOf(config),
        url: urlOf(config),
        sizeBytes: null,
        ...(config.type === 'qa' && { told: config }),
      },
    ),
  );
}

/** A file that is in the file store. */
export interface StoredFile {
  readonly config: FileConfig;
  readonly sizeBytes: number;
}

/** As `addSource`, for a file that is in the file store already. */
export async function addFileSource(
  ctx: AddCtx,
  { botId, ...file }: StoredFile & { readonly botId: BotId },
): Promise<SourceRecord> {
  const bot = await getOwnBot(ctx, botId);
  return ctx.transaction((tx) => saveAndQueue({ ...ctx, ...tx }, { bot, ...rowOf(file) }));
}

/** As `addFileSource`, for several files: all of them, or none. */
export async function addFileSources(
  ctx: AddCtx,
  input: { readonly botId: BotId; readonly files: readonly StoredFile[] },
): Promise<readonly SourceRecord[]> {
  const bot = await getOwnBot(ctx, input.botId);
  return ctx.transaction(async (tx) => {
    const added: SourceRecord[] = [];
    for (const file of input.files)
      added.push(await saveAndQueue({ ...ctx, ...tx }, { bot, ...rowOf(file) }));
    return added;
  });
}

const rowOf = ({ config, sizeBytes }: StoredFile) => ({
  ...{ config, sizeBytes, title: config.fileName, url: null },
});

interface Addition {
  readonly bot: BotRecord;
  readonly config: SourceRecord['config'];
  readonly title: string;
  readonly url: string | null;
  readonly sizeBytes: number | null;
  /** The curated answer that the source consists of. */
  readonly told?: { readonly question: string; readonly answer: string };
}

/** Inside a transaction, with its stores and jobs. */
async function saveAndQueue(
  ctx: AddCtx & Pick<Ctx, 'jobs'>,
  { bot, told, ...rest }: Addition,
): Promise<SourceRecord> {
  const { sources } = ctx.stores;
  await sources.lockHoldings(bot.clientId);
  const source = await sources.saveSource({
    id: ctx.newId('source'),
    botId: bot.id,
    clientId: bot.clientId,
    addedBy: actorId(ctx.actor),
    ...rest,
  });
  refuseExcess(await sources.measureHoldings(bot), {
    quotas: ctx.quotas,
    added: { sources: 1, bytes: source.sizeBytes ?? 0 },
  });
  if (told) await addCuratedSource(ctx, { bot, source, told });
  await recordAudit(ctx, { action: 'source.added', target: source.id, clientId: bot.clientId });
  await ctx.jobs.enqueue({ name: 'sync-source', sourceId: source.id, clientId: bot.clientId });
  return source;
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
