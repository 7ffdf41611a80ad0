import {
  type Bootstrap,
  LIMITS,
  OLDEST_WIDGET_PROTOCOL,
  type Renew,
  type Renewed,
  WIDGET_PROTOCOL,
  type WidgetConfig,
} from '@pixel/contract';
import { noteSighting, readableAccent } from '../bot/index.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { wholeAddress } from '../picture/index.ts';
import { consentFor } from './consent.ts';
import { countBootstrap } from './count-visit.ts';
import { fixedTexts } from './fixed-texts.ts';
import { identify } from './identify.ts';
import { noConversation, openConversation } from './open-conversation.ts';
import { mayEmbed } from './resolve-visitor.ts';
import { findByKey, knownVisitor, makeVisitor, type VisitCtx } from './visitor-key.ts';
import type { VisitorRecord } from './visitor-port.ts';
import { sealSession } from './visitor-session.ts';

/** Everything that opening a panel takes. */
export type BootstrapCtx = VisitCtx &
  Pick<
    Ctx,
    'limiter' | 'throttle' | 'vault' | 'signatures' | 'ownOrigins' | 'publicUrl' | 'transaction'
  >;

/**
 * Opens the panel on a website: the public part of the bot, a key and a session for the visitor, and the conversation so far. Throws
 * DomainError upgrade-required for a widget that is too old, proof-required or over-quota for an address that comes too often,
 * not-found for an unknown bot, forbidden for a website that is not on the bot's list.
 */
export async function bootstrapWidget(ctx: BootstrapCtx, input: Bootstrap): Promise<WidgetConfig> {
  const protocol = protocolFor(input.protocol);
  await countBootstrap(ctx, { canProve: protocol > 1, proof: input.proof });
  const bot = await enter(ctx, input);
  const known = input.visitorToken ? await findByKey(ctx, bot, input.visitorToken) : null;
  const visit = { protocol, locale: input.locale ?? '' };
  const holder = known
    ? { key: known.key, visitor: await known.touch(visit) }
    : await makeVisitor(ctx, { bot, ...visit });
  const identified = await tryIdentify(ctx, { bot, holder, token: input.identity });
  const { visitor, key } = identified;
  // Who has only just come has said nothing, unless a token says that it is somebody we know.
  const isNew = !known && visitor.id === visitor.keyId;
  const conversation = isNew ? noConversation() : await openConversation(ctx, visitor);
  return {
    protocol,
    bot: publicPart(ctx, { bot, locale: input.locale }),
    visitorToken: key,
    visitorTokenExpiresAt: visitor.expiresAt.toISOString(),
    ...(protocol > 1 && { session: sealSession(ctx, visitor.keyId) }),
    visitor: await knownVisitor(ctx, visitor),
    ...(identified.error !== undefined && { identityError: identified.error }),
    consent: await consentFor(ctx, bot, visitor),
    ...conversation,
    maxQuestionLength: LIMITS.questionLength,
  };
}

/**
 * A new session for a visitor whose session ends. Throws DomainError as `bootstrapWidget`, and unauthenticated for a key that is
 * not known (any more).
 */
export async function renewSession(ctx: BootstrapCtx, input: Renew): Promise<Renewed> {
  await countBootstrap(ctx, { canProve: false, proof: undefined });
  const bot = await enter(ctx, input);
  const visitor = await findByKey(ctx, bot, input.visitorToken);
  if (!visitor) throw new DomainError('unauthenticated', 'This visitor is not known any more.');
  return {
    visitorTokenExpiresAt: visitor.visitor.expiresAt.toISOString(),
    session: sealSession(ctx, visitor.visitor.keyId),
  };
}

/** The newest that both sides speak. */
function protocolFor(asked: number): number {
  if (asked >= OLDEST_WIDGET_PROTOCOL) return Math.min(asked, WIDGET_PROTOCOL);
  throw new DomainError(
    'upgrade-required',
    `This widget speaks protocol ${asked}, and the server ${OLDEST_WIDGET_PROTOCOL} to ${WIDGET_PROTOCOL}. Load the page again.`,
    { fields: { protocol: `must be at least ${OLDEST_WIDGET_PROTOCOL}` } },
  );
}

/** The bot, when this page may show it. */
async function enter(ctx: BootstrapCtx, input: Pick<Bootstrap, 'bot'>): Promise<BotRecord> {
  const bot = await ctx.stores.bots.findBotByPublicId(input.bot);
  if (!bot) throw notFound('bot');
  await noteSighting(ctx, bot);
  if (mayEmbed(ctx, bot)) return bot;
  throw new DomainError(
    'forbidden',
    `${ctx.request.origin || 'This page'} is not on the list of websites of this bot. Add it under Deploy › Widget.`,
  );
}

/** A page may hold a token that is over: its visitor chats as before, and the page is told why. */
async function tryIdentify(
  ctx: BootstrapCtx,
  input: {
    readonly bot: BotRecord;
    readonly holder: { readonly visitor: VisitorRecord; readonly key: string };
    readonly token: string | undefined;
  },
): Promise<{ readonly visitor: VisitorRecord; readonly key: string; readonly error?: string }> {
  const { bot, holder, token } = input;
  if (token === undefined) return holder;
  try {
    const found = await identify(ctx, { bot, visitor: holder.visitor, token });
    return { visitor: found.visitor, key: found.key ?? holder.key };
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'invalid')
      return { ...holder, error: cause.message };
    throw cause;
  }
}

function publicPart(
  { publicUrl }: Pick<Ctx, 'publicUrl'>,
  { bot, locale }: { readonly bot: BotRecord; readonly locale: string | undefined },
): WidgetConfig['bot'] {
  const { publicId, name, type, language, persona, theme, widget } = bot;
  return {
    publicId,
    name,
    language,
    welcome: persona.welcome || fixedTexts(locale ?? language).welcome,
    starterQuestions: persona.starterQuestions,
    theme: {
      ...theme,
      ...(theme.avatarUrl && { avatarUrl: wholeAddress(publicUrl, theme.avatarUrl) }),
    },
    readable: readableAccent(theme.accent),
    voice: type === 'voice_assistant',
    attachments: widget.attachments,
  };
}
