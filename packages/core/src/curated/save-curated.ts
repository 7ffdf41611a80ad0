import type { CuratedId, SourceId } from '@pixel/contract';
import { LIMITS } from '@pixel/contract';
import { detectLanguage } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx, Stores } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import type { NewCurated } from './port.ts';

const SURE = 0.5;

/** What is told of a new curated answer; the rest follows. */
export type Told = Pick<NewCurated, 'question' | 'answer'> &
  Partial<Pick<NewCurated, 'phrasings' | 'language' | 'enabled' | 'threshold' | 'fromMessageId'>>;

/**
 * Saves curated answers of one bot into a source, inside a transaction in which `changeCurated` was called. Throws
 * DomainError over-quota when the bot would hold more than it may.
 */
export async function saveCurated(
  ctx: Pick<Ctx, 'newId'> & { readonly stores: Stores },
  input: {
    readonly bot: BotRecord;
    readonly sourceId: SourceId;
    readonly told: readonly Told[];
  },
): Promise<readonly CuratedId[]> {
  const { bot, sourceId, told } = input;
  const held = await ctx.stores.curated.countCurated(bot);
  if (held + told.length > LIMITS.curatedPerBot)
    throw new DomainError(
      'over-quota',
      `A bot has at most ${LIMITS.curatedPerBot} curated answers.`,
    );
  const rows = told.map(
    (one): NewCurated => ({
      ...{ id: ctx.newId('curated'), botId: bot.id, clientId: bot.clientId, sourceId },
      ...{ phrasings: [], enabled: true, threshold: null, fromMessageId: null },
      ...one,
      language: one.language ?? languageOf(one, bot),
    }),
  );
  await ctx.stores.curated.saveCurated(rows);
  return rows.map(({ id }) => id);
}

/**
 * Begins a change of a bot's curated answers: others that change them wait until the transaction ends, and what is kept in
 * memory of them counts no more. Throws DomainError not-found.
 */
export async function beginChange(stores: Stores, bot: Pick<BotRecord, 'id' | 'clientId'>) {
  if (!(await stores.bots.touchCurated(bot))) throw notFound('bot');
}

/** Told from the texts, or the bot's when they are too short for it. */
function languageOf({ question, answer }: Told, bot: Pick<BotRecord, 'language'>): string {
  const { language, confidence } = detectLanguage(`${question}\n${answer}`.slice(0, 500));
  return language !== 'und' && confidence >= SURE ? language : bot.language;
}
