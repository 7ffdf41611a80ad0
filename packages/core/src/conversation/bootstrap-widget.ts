import { type Bootstrap, LIMITS, WIDGET_PROTOCOL, type WidgetConfig } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { hex } from '../hex.ts';
import { countUse } from '../rules.ts';
import { fixedTexts } from './fixed-texts.ts';
import { mayEmbed } from './resolve-visitor.ts';

/** How long a visitor is recognised, in milliseconds, from the last visit. */
const VISITOR_TTL_MS = 30 * 24 * 60 * 60 * 1000;
const MESSAGES = 100;

type BootstrapCtx = Pick<
  Ctx,
  'stores' | 'limiter' | 'request' | 'ownOrigins' | 'now' | 'newId' | 'randomBytes' | 'sha256'
>;

/**
 * Opens the panel on a website: the public part of the bot, a token for the visitor and the conversation so far. Throws
 * DomainError not-found for an unknown bot, forbidden for a website that is not on the bot's list.
 */
export async function bootstrapWidget(ctx: BootstrapCtx, input: Bootstrap): Promise<WidgetConfig> {
  await countUse(ctx, { rule: 'bootstrapByAddress', key: ctx.request.address });
  const bot = await ctx.stores.bots.findBotByPublicId(input.bot);
  if (!bot) throw notFound('bot');
  await noteOrigin(ctx, bot);
  if (!mayEmbed(ctx, bot))
    throw new DomainError(
      'forbidden',
      `${ctx.request.origin || 'This page'} is not on the list of websites of this bot. Add it under Deploy › Widget.`,
    );

  const known = input.visitorToken && (await findVisitor(ctx, bot, input.visitorToken));
  const visitor = known || (await makeVisitor(ctx, bot, input.locale ?? ''));
  const conversation = known
    ? await ctx.stores.conversations.findOpenConversation(known.id, bot.id)
    : null;
  return {
    protocol: WIDGET_PROTOCOL,
    bot: publicPart(bot, input.locale),
    visitorToken: visitor.token,
    visitorTokenExpiresAt: visitor.expiresAt.toISOString(),
    conversationId: conversation?.id ?? null,
    messages: conversation
      ? [
          ...(await ctx.stores.conversations.listRecentMessages(
            conversation,
            conversation.messageCount + 1,
            MESSAGES,
          )),
        ]
      : [],
    maxQuestionLength: LIMITS.questionLength,
  };
}

function publicPart(bot: BotRecord, locale: string | undefined): WidgetConfig['bot'] {
  const { publicId, name, language, persona, theme } = bot;
  return {
    publicId,
    name,
    language,
    welcome: persona.welcome || fixedTexts(locale ?? language).welcome,
    starterQuestions: persona.starterQuestions,
    theme,
  };
}

async function findVisitor(ctx: BootstrapCtx, bot: BotRecord, token: string) {
  const visitor = await ctx.stores.visitors.findVisitor(hex(ctx.sha256(token)), ctx.now());
  return visitor?.botId === bot.id ? { ...visitor, token } : null;
}

async function makeVisitor(ctx: BootstrapCtx, bot: BotRecord, locale: string) {
  const token = hex(ctx.randomBytes(32));
  const visitor = {
    id: ctx.newId('visitor'),
    botId: bot.id,
    clientId: bot.clientId,
    origin: ctx.request.origin,
    expiresAt: new Date(ctx.now().getTime() + VISITOR_TTL_MS),
  };
  await ctx.stores.visitors.saveVisitor({
    ...visitor,
    tokenHash: hex(ctx.sha256(token)),
    locale,
  });
  return { ...visitor, token };
}

/** Remembers on which websites the widget shows, also where it was refused, so that the owner can allow it. */
async function noteOrigin(ctx: BootstrapCtx, bot: BotRecord): Promise<void> {
  const { origin } = ctx.request;
  if (origin === '' || origin.length > LIMITS.urlLength || ctx.ownOrigins.includes(origin)) return;
  await ctx.stores.bots.recordSighting(bot, origin, ctx.now());
}
