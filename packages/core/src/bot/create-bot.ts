import { type CreateBot, DEFAULT_PERSONA, DEFAULT_THEME, PublicBotId } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnClient } from '../client/get-own-client.ts';
import type { Ctx } from '../context.ts';
import { definedOnly } from '../defined-only.ts';
import { base32 } from '../id.ts';
import { refuseForeignPictures } from '../picture/index.ts';
import { getOwnBot } from './get-own-bot.ts';
import type { BotRecord } from './port.ts';

/** Adds a bot to one of the actor's clients. Without `allowedOrigins` the client's website is the one that may embed it. */
export async function createBot(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId' | 'randomBytes'>,
  input: CreateBot,
): Promise<BotRecord> {
  return ctx.transaction(async ({ stores }) => {
    const inside = { ...ctx, stores };
    const client = await getOwnClient(inside, input.clientId);
    if (input.theme) await refuseForeignPictures(stores, { bot: null, theme: input.theme });
    const id = ctx.newId('bot');
    await stores.bots.saveBot({
      id,
      publicId: PublicBotId.parse(`bot_pub_${base32(ctx.randomBytes(13)).slice(0, 20)}`),
      clientId: client.id,
      name: input.name,
      type: input.type,
      complexity: input.complexity,
      language: input.language,
      persona: { ...DEFAULT_PERSONA, ...definedOnly(input.persona ?? {}) },
      theme: { ...DEFAULT_THEME, ...definedOnly(input.theme ?? {}) },
      allowedOrigins: input.allowedOrigins ?? originsOf(client.website),
    });
    await recordAudit(inside, { action: 'bot.created', target: id, clientId: client.id });
    return getOwnBot(inside, id);
  });
}

/** The site's own origin, and its twin with or without `www.`: owners rarely know which one they use. */
function originsOf(website: string | null): string[] {
  if (website === null || !URL.canParse(website)) return [];
  const { protocol, host, origin } = new URL(website);
  const twin = host.startsWith('www.') ? host.slice(4) : `www.${host}`;
  return /^[\d.:[\]]+$|^localhost/.test(host) ? [origin] : [origin, `${protocol}//${twin}`];
}
