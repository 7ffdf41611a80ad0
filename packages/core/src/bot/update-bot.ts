import type { UpdateBot } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { definedOnly } from '../defined-only.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import { getOwnBot } from './get-own-bot.ts';
import type { BotPatch, BotRecord } from './port.ts';

/** Changes the named fields; persona and theme are merged. Throws DomainError not-found, or conflict for a stale `version`. */
export async function updateBot(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'request' | 'now' | 'newId'>,
  input: UpdateBot,
): Promise<BotRecord> {
  const { id, version, persona, theme, ...rest } = input;
  const current = await getOwnBot(ctx, id);
  const patch: BotPatch = {
    ...definedOnly(rest),
    ...(persona && { persona: { ...current.persona, ...definedOnly(persona) } }),
    ...(theme && { theme: { ...current.theme, ...definedOnly(theme) } }),
  };
  const bot = await ctx.stores.bots.updateBot(
    reachOf(ctx.actor),
    id,
    patch,
    // A merge is only right on top of what was read, even for a caller that named no version.
    version ?? (persona || theme ? current.version : undefined),
  );
  if (!bot) throw notFound('bot');
  await recordAudit(ctx, {
    action: 'bot.updated',
    target: id,
    clientId: bot.clientId,
    details: { fields: Object.keys(patch).join(' ') },
  });
  return bot;
}
