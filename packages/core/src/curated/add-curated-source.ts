import type { BotRecord } from '../bot/port.ts';
import type { Ctx, Stores } from '../context.ts';
import type { SourceRecord } from '../source/port.ts';
import { beginChange, saveCurated } from './save-curated.ts';

/** The curated answer of a source of its own, in the transaction that saves the source. */
export async function addCuratedSource(
  ctx: Pick<Ctx, 'newId'> & { readonly stores: Stores },
  input: {
    readonly bot: BotRecord;
    readonly source: SourceRecord;
    readonly told: { readonly question: string; readonly answer: string };
  },
): Promise<void> {
  const { bot, source, told } = input;
  await beginChange(ctx.stores, bot);
  const { question, answer } = told;
  await saveCurated(ctx, { bot, sourceId: source.id, told: [{ question, answer }] });
}
