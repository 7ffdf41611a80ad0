import type { WidgetConfig } from '@pixel/contract';
import type { GiveConsent } from '@pixel/contract/widget-visitor';
import type { VisitorActor } from '../actor.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import type { VisitorKey } from './visitor-port.ts';

/** Answers that are looked through for the version that counts. */
const LOOKED_AT = 20;

/** What the visitor has to agree to, and the answer so far; null when the bot asks for nothing. */
export async function consentFor(
  ctx: Pick<Ctx, 'stores'>,
  bot: BotRecord,
  visitor: VisitorKey,
): Promise<WidgetConfig['consent']> {
  const { consent } = bot.widget;
  if (!consent) return null;
  const answers = await ctx.stores.visitors.listConsents(visitor, LOOKED_AT);
  const answer = answers.find(({ version }) => version === consent.version);
  return { ...consent, given: answer?.given ?? null };
}

/** Throws DomainError consent-required when the bot asks for an agreement that the visitor has not given. */
export async function requireConsent(
  ctx: Pick<Ctx, 'stores'> & { readonly actor: VisitorActor },
  bot: BotRecord,
): Promise<void> {
  const visitor = { id: ctx.actor.visitorId, clientId: bot.clientId };
  const asked = await consentFor(ctx, bot, visitor);
  if (!asked || asked.given) return;
  throw new DomainError('consent-required', 'Please agree first.', {
    fields: { consent: `version ${asked.version} was not agreed to` },
  });
}

/**
 * Keeps what the visitor answered, with time, version and website. Throws DomainError conflict for a version that is not asked
 * for (any more).
 */
export async function giveConsent(
  ctx: Pick<Ctx, 'stores' | 'now' | 'newId' | 'request'> & { readonly actor: VisitorActor },
  { version, given }: GiveConsent,
): Promise<void> {
  const { visitorId, botId } = ctx.actor;
  const bot = await ctx.stores.bots.recallBot('all', botId);
  if (!bot) throw notFound('bot');
  const asked = bot.widget.consent?.version;
  if (asked !== version)
    throw new DomainError('conflict', 'The text has changed. Load the page again.', {
      fields: { version: asked === undefined ? 'is not asked for' : `is ${asked} by now` },
    });
  await ctx.stores.visitors.saveConsent({
    ...{ id: ctx.newId('consent'), version, given, origin: ctx.request.origin },
    ...{ at: ctx.now().toISOString(), visitor: { id: visitorId, clientId: bot.clientId, botId } },
  });
}
