import {
  type BotId,
  type Client,
  type ClientId,
  DEFAULT_PERSONA,
  DEFAULT_THEME,
  PublicBotId,
} from '@pixel/contract';
import type { BotRecord, NewBot } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { base32 } from '../id.ts';
import type { SourceRecord } from '../source/port.ts';

type SeedCtx = Pick<Ctx, 'stores' | 'newId' | 'randomBytes'>;

/** An active client. */
export function seedClient(ctx: SeedCtx, name = 'Shop'): Promise<Client> {
  return ctx.stores.clients.saveClient(ctx.newId('client'), { name });
}

/** A published bot, of a new client when none is named. */
export async function seedBot(ctx: SeedCtx, overrides: Partial<NewBot> = {}): Promise<BotRecord> {
  const clientId = overrides.clientId ?? (await seedClient(ctx)).id;
  const id = overrides.id ?? ctx.newId('bot');
  await ctx.stores.bots.saveBot({
    ...{ name: 'Bot', type: 'chatbot', complexity: 'basic', language: 'en' },
    ...{ persona: DEFAULT_PERSONA, theme: DEFAULT_THEME, allowedOrigins: [] },
    publicId: PublicBotId.parse(`bot_pub_${base32(ctx.randomBytes(13)).slice(0, 20)}`),
    ...overrides,
    ...{ id, clientId },
  });
  const bot = await ctx.stores.bots.findBot('all', id);
  if (!bot) throw notFound('bot');
  return bot;
}

/** A queued text source. */
export function seedSource(
  ctx: SeedCtx,
  bot: { readonly id: BotId; readonly clientId: ClientId },
  title = 'Notes',
): Promise<SourceRecord> {
  return ctx.stores.sources.saveSource({
    ...{ id: ctx.newId('source'), botId: bot.id, clientId: bot.clientId, title, url: null },
    ...{ config: { type: 'text', title, text: 'text' }, sizeBytes: 4, addedBy: 'usr_seed' },
  });
}

/** A queued site whose pages its sitemap lists. */
export function seedSite(
  ctx: SeedCtx,
  bot: { readonly id: BotId; readonly clientId: ClientId },
): Promise<SourceRecord> {
  return ctx.stores.sources.saveSource({
    ...{ id: ctx.newId('source'), botId: bot.id, clientId: bot.clientId, title: 'Zoo' },
    ...{ url: 'https://zoo.test/', sizeBytes: null, addedBy: 'usr_1' },
    config: { type: 'sitemap', url: 'https://zoo.test/sitemap.xml', maxPages: 500 },
  });
}
