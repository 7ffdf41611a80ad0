import { type CreateCurated, LIMITS } from '@pixel/contract';
import { maskPersonalData } from '@pixel/text';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import type { CuratedRecord } from './port.ts';
import { beginChange, saveCurated } from './save-curated.ts';
import { openSharedSource } from './shared-source.ts';

/** What every change of curated answers needs. */
export type CuratedCtx = Pick<
  Ctx,
  'actor' | 'stores' | 'transaction' | 'request' | 'now' | 'newId' | 'sha256'
>;

/**
 * Gives a bot an answer that it repeats word for word. Throws DomainError not-found, over-quota, or invalid without a
 * question and for a message that was answered well.
 */
export async function createCurated(ctx: CuratedCtx, input: CreateCurated): Promise<CuratedRecord> {
  const bot = await getOwnBot(ctx, input.botId);
  const question = await questionOf(ctx, bot, input);
  const { phrasings, answer, language, enabled, threshold, fromMessageId } = input;
  return ctx.transaction(async (tx) => {
    const inside = { ...ctx, stores: tx.stores };
    await beginChange(tx.stores, bot);
    const source = await openSharedSource(inside, bot);
    const told = { question, phrasings, answer, enabled, threshold };
    const [id] = await saveCurated(inside, {
      ...{ bot, sourceId: source.id },
      told: [{ ...told, ...(language && { language }), fromMessageId: fromMessageId ?? null }],
    });
    const saved = id && (await tx.stores.curated.findCurated([bot.clientId], id));
    if (!saved) throw notFound('curated answer');
    await recordAudit(inside, {
      ...{ action: 'curated.created', target: saved.id, clientId: bot.clientId },
      details: { botId: bot.id },
    });
    await tx.jobs.enqueue({ name: 'sync-source', sourceId: source.id, clientId: bot.clientId });
    return saved;
  });
}

async function questionOf(
  ctx: Pick<Ctx, 'stores'>,
  bot: BotRecord,
  { question, fromMessageId }: CreateCurated,
): Promise<string> {
  if (fromMessageId === undefined) {
    if (question !== undefined) return question;
    throw invalid('question', 'is needed');
  }
  const asked = await ctx.stores.curated.findAsked(bot, fromMessageId);
  if (!asked) throw notFound('message');
  if (!asked.isOpen) throw invalid('fromMessageId', 'was answered and not disliked');
  return question ?? openingOf(asked.text);
}

/** Other visitors read it as the title of what is cited. */
const openingOf = (asked: string): string =>
  maskPersonalData(asked).text.slice(0, LIMITS.shortTextLength).toWellFormed().trim();

const invalid = (field: string, reason: string) =>
  new DomainError('invalid', `${field} ${reason}.`, { fields: { [field]: reason } });
