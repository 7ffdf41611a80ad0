import type { Said, Say } from '@pixel/contract';
import type { VisitorActor } from '../actor.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { derivedId } from '../id.ts';
import { requireConsent } from './consent.ts';
import { countMessage } from './count-visit.ts';
import { searchAhead } from './find-evidence.ts';
import { saveMessage } from './save-message.ts';
import { type StartCtx, startReply } from './start-reply.ts';
import { visitorMessage } from './visitor-message.ts';

export type SayCtx = StartCtx &
  Pick<Ctx, 'limiter' | 'throttle' | 'vault' | 'request' | 'ownOrigins' | 'transaction'> & {
    readonly actor: VisitorActor;
  };

/**
 * Saves what a visitor says and starts the reply. Saved once per `messageId`: a retry is free and joins the same reply.
 * Throws DomainError over-quota, proof-required, consent-required, not-found for a foreign conversation or file, conflict for a reused id
 * or a conversation that has ended. While a person handles the conversation there is no reply.
 */
export async function say(ctx: SayCtx, input: Say): Promise<Said> {
  const { visitorId, botId } = ctx.actor;
  const bot = await ctx.stores.bots.recallBot('all', botId);
  if (!bot) throw notFound('bot');
  await countMessage(ctx, { limits: bot.widget.limits, proof: input.proof });
  await requireConsent(ctx, bot);
  if (input.attachments && !bot.widget.attachments) throw notFound('file');

  const conversation = await conversationFor(ctx, bot, input);
  const search = input.conversationId
    ? undefined
    : searchAhead(ctx, { bot, conversation, question: input.text, seq: 1 });
  const at = ctx.now();
  const { outcome, seq, isForBot, attachments } = await saveMessage(ctx, {
    question: {
      ...{ conversationId: conversation.id, clientId: bot.clientId, botId, visitorId },
      channel: ctx.ownOrigins.includes(ctx.request.origin) ? 'preview' : 'widget',
      ...{ messageId: input.messageId, text: input.text, at },
    },
    attachments: input.attachments,
  });
  if (outcome === 'saved') {
    const { messageId: id, text } = input;
    const message = visitorMessage({
      ...{ id, text, seq, at },
      ...(attachments && { attachments: [...attachments] }),
    });
    ctx.hub.publish(conversation.id, { type: 'message', message });
  }
  // A person answers: the bot keeps out of it.
  if (!isForBot) return { conversationId: conversation.id, messageId: input.messageId };
  startReply(ctx, {
    bot,
    conversation,
    messageId: input.messageId,
    replyId: ctx.newId('message'),
    question: input.text,
    seq,
    language: undefined,
    isNew: outcome === 'saved',
    // A message that was sent again may be answered already, and not stand first any more.
    ...(search && outcome === 'saved' && seq === 1 && { search }),
  });
  return { conversationId: conversation.id, messageId: input.messageId };
}

async function conversationFor(ctx: SayCtx, bot: BotRecord, input: Say) {
  if (input.conversationId === undefined)
    // Follows from the message, so that a retry of the first message finds the conversation that it began.
    return {
      id: derivedId('conversation', ctx.sha256(`${ctx.actor.visitorId}${input.messageId}`)),
      clientId: bot.clientId,
      language: 'und',
    };
  const found = await ctx.stores.conversations.findConversation(
    { visitorId: ctx.actor.visitorId, botId: bot.id },
    input.conversationId,
  );
  if (!found) throw notFound('conversation');
  return found;
}
