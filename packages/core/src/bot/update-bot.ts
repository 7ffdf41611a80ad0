import type { Answering, UpdateBot } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { definedOnly } from '../defined-only.ts';
import { DomainError, notFound } from '../error.ts';
import { dropReplacedPictures, refuseForeignPictures } from '../picture/index.ts';
import { reachOf } from '../reach.ts';
import { getOwnBot } from './get-own-bot.ts';
import { mergeAnswering } from './merge-answering.ts';
import type { BotPatch, BotRecord } from './port.ts';

/**
 * Changes the named fields; persona, theme and settings are merged. Throws DomainError not-found, conflict for a stale
 * `version`, invalid for thresholds in the wrong order or a picture that is not the bot's, or forbidden for model settings, and for what
 * else a model is asked, by anybody but those who reach every client: the model's bill is the agency's.
 */
export async function updateBot(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId'>,
  input: UpdateBot,
): Promise<BotRecord> {
  const { id, version, persona, theme, modelSettings, answering, widget, ...rest } = input;
  return ctx.transaction(async ({ stores, jobs }) => {
    const inside = { ...ctx, stores };
    const current = await getOwnBot(inside, id);
    if (modelSettings && reachOf(ctx.actor) !== 'all')
      throw new DomainError('forbidden', 'Only the agency may change the model of a bot.');
    if (answering && isPaidFor(answering, current.answering) && reachOf(ctx.actor) !== 'all')
      throw new DomainError('forbidden', 'Only the agency may change what a model is asked.');
    if (theme) await refuseForeignPictures(stores, { bot: current, theme });
    const patch: BotPatch = {
      ...definedOnly(rest),
      ...(persona && { persona: { ...current.persona, ...definedOnly(persona) } }),
      ...(modelSettings && {
        modelSettings: { ...current.modelSettings, ...definedOnly(modelSettings) },
      }),
      ...(answering && { answering: mergeAnswering(current.answering, answering) }),
      ...(widget && {
        widget: {
          consent: widget.consent === undefined ? current.widget.consent : widget.consent,
          limits: { ...current.widget.limits, ...definedOnly(widget.limits ?? {}) },
          attachments: widget.attachments ?? current.widget.attachments,
        },
      }),
      ...(theme && { theme: { ...current.theme, ...definedOnly(theme) } }),
    };
    const bot = await stores.bots.updateBot(
      reachOf(ctx.actor),
      id,
      patch,
      // A merge is only right on top of what was read, even for a caller that named no version.
      version ??
        (persona || theme || modelSettings || answering || widget ? current.version : undefined),
    );
    if (!bot) throw notFound('bot');
    if (theme) await dropReplacedPictures({ stores, jobs }, { before: current, theme: bot.theme });
    await recordAudit(inside, {
      action: 'bot.updated',
      target: id,
      clientId: bot.clientId,
      details: { fields: Object.keys(patch).join(' ') },
    });
    return bot;
  });
}

/** Whether it changes what a model is asked for an answer, and so what the answer costs. */
const isPaidFor = (change: NonNullable<UpdateBot['answering']>, current: Answering): boolean =>
  (change.rewriteByModel ?? current.rewriteByModel) !== current.rewriteByModel ||
  (change.rerankByModel ?? current.rerankByModel) !== current.rerankByModel;
