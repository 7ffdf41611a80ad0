import type { BotId, SourceId } from '@pixel/contract';
import type { BotKey } from '../bot/port.ts';
import type { Ctx, Stores } from '../context.ts';
import { derivedId } from '../id.ts';
import type { SourceKey } from '../source/port.ts';

const TITLE = 'Questions and answers';

/** The one source of a bot that holds all curated answers which were not added as a source of their own. */
export const sharedSourceId = (ctx: Pick<Ctx, 'sha256'>, botId: BotId): SourceId =>
  derivedId('source', ctx.sha256(`${botId}\u0000curated`));

/** Finds that source or makes it. The bot is locked meanwhile, so nobody else makes it. */
export async function openSharedSource(
  ctx: Pick<Ctx, 'sha256'> & { readonly stores: Stores },
  { id: botId, clientId }: BotKey,
): Promise<SourceKey> {
  const id = sharedSourceId(ctx, botId);
  const known = await ctx.stores.sources.findSource([clientId], id);
  if (known) return known;
  return ctx.stores.sources.saveSource({
    ...{ id, botId, clientId, title: TITLE, url: null, config: { type: 'qa' }, sizeBytes: null },
    addedBy: '',
  });
}
