import type { Regenerate, Regenerated } from '@pixel/contract/widget-visitor';
import { DomainError, notFound } from '../error.ts';
import { requireConsent } from './consent.ts';
import { countMessage } from './count-visit.ts';
import type { SayCtx } from './say.ts';
import { startReply } from './start-reply.ts';

/**
 * Writes one more reply to the question that the newest reply answers. The older one stays in the record and is superseded once
 * the newer one is stored; asked for twice, there is one. Throws DomainError not-found, conflict when a person answers, the
 * conversation has ended or went on, over-quota, proof-required and consent-required.
 */
export async function regenerateReply(ctx: SayCtx, input: Regenerate): Promise<Regenerated> {
  const { visitorId, botId } = ctx.actor;
  const { conversations, bots } = ctx.stores;
  const bot = await bots.recallBot('all', botId);
  if (!bot) throw notFound('bot');
  await countMessage(ctx, { limits: bot.widget.limits, proof: input.proof });
  await requireConsent(ctx, bot);
  const owner = { visitorId, botId };
  const conversation = await conversations.findConversation(owner, input.conversationId);
  const reply = conversation && (await conversations.findMessage(conversation, input.messageId));
  if (!reply?.replyTo || !conversation) throw notFound('reply');
  if (reply.supersededBy !== undefined) return { replyTo: reply.replyTo };
  const question = await conversations.findMessage(conversation, reply.replyTo);
  if (!question) throw notFound('question');
  if (conversation.status !== 'active')
    throw new DomainError('conflict', `This conversation is ${conversation.status}.`);
  if (conversation.handling === 'human' || question.seq <= conversation.botFromSeq)
    throw new DomainError('conflict', 'A person answers in this conversation.');
  const later = await conversations.listMessages(conversation, reply.seq, 1);
  if (later.length > 0)
    throw new DomainError('conflict', 'Only the newest reply can be written again.');
  startReply(ctx, {
    ...{ bot, conversation, messageId: question.id, replyId: ctx.newId('message') },
    ...{ question: question.text, seq: question.seq, language: undefined, isNew: true },
    supersedes: reply.id,
  });
  return { replyTo: question.id };
}
